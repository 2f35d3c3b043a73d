import type { Branch } from '@/lib/content/branch'

type Address = Branch['address']
type Landmark = Pick<Address['landmarks'][number], 'relation' | 'name'>

const relations = { near: 'Near', opposite: 'Opposite', behind: 'Behind', above: 'Above' } as const

/** `Opposite Pal Walkway` */
export const landmarkText = ({ relation, name }: Landmark) => `${relations[relation]} ${name}`

/** The lines of a postal address down to the street, without landmarks. */
export const streetLines = ({ premises, street, locality }: Address): string[] =>
  [premises, [street, locality].filter(Boolean).join(', ')].filter(Boolean)

/** `Surat 394510, Gujarat`; the state is omitted if it equals the city. */
export const cityLine = ({ city, state, pinCode }: Address): string =>
  city.includes(state) ? `${city} ${pinCode}` : `${city} ${pinCode}, ${state}`

/** The complete address with landmarks, one line each, as a courier needs it. */
export const addressLines = (address: Address): string[] => {
  const landmarks = address.landmarks.map(landmarkText).join(', ')
  return [...streetLines(address), landmarks, cityLine(address)].filter(Boolean)
}
