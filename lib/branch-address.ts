import type { Branch } from '@/lib/content/branch'

type Address = Branch['address']
type Landmark = Pick<Address['landmarks'][number], 'relation' | 'name'>

const relations = { near: 'Near', opposite: 'Opposite', behind: 'Behind', above: 'Above' } as const

/** `Opposite Pal Walkway` */
export const landmarkText = ({ relation, name }: Landmark) => `${relations[relation]} ${name}`

/** The lines of an address down to the street, as one writes them on a letter, without the landmarks. */
export const streetLines = ({ premises, street, locality }: Address): string[] =>
  [premises, [street, locality].filter(Boolean).join(', ')].filter(Boolean)

/** `Surat 394510, Gujarat`; a city that names its state does so once. */
export const cityLine = ({ city, state, pinCode }: Address): string =>
  city.includes(state) ? `${city} ${pinCode}` : `${city} ${pinCode}, ${state}`

/** All of an address, a line each, as a courier needs it. */
export const addressLines = (address: Address): string[] => {
  const landmarks = address.landmarks.map(landmarkText).join(', ')
  return [...streetLines(address), landmarks, cityLine(address)].filter(Boolean)
}
