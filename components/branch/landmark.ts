import type { Branch } from '@/lib/content/branch'

type Landmark = Pick<Branch['address']['landmarks'][number], 'relation' | 'name'>

const relations = { near: 'Near', opposite: 'Opposite', behind: 'Behind', above: 'Above' } as const

/** `Opposite Pal Walkway` */
export const landmarkText = ({ relation, name }: Landmark) => `${relations[relation]} ${name}`
