import { localName } from '@/lib/branch-finder/local-names'
import type { Branch } from '@/lib/content/branch'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'

type Address = Branch['address']
type Landmark = Pick<Address['landmarks'][number], 'relation' | 'name'>

/** `Opposite Pal Walkway` */
export const landmarkText = ({ relation, name }: Landmark, language: Language): string =>
  words[language].branch.landmarks[relation](name)

/** The lines of a postal address down to the street, without landmarks. */
export const streetLines = ({ premises, street, locality }: Address): string[] =>
  [premises, [street, locality].filter(Boolean).join(', ')].filter(Boolean)

/** `Surat 394510, Gujarat`; the state is omitted if it equals the city. */
export function cityLine({ city, state, pinCode }: Address, language: Language): string {
  const cityAndPin = `${localName(city, language)} ${pinCode}`
  return city.includes(state) ? cityAndPin : `${cityAndPin}, ${localName(state, language)}`
}

/** `Pal, Surat`: where a branch is, in short. */
export const areaOf = ({ locality, city }: Address, language: Language): string =>
  [locality, localName(city, language)].filter(Boolean).join(', ')

/** The complete address with landmarks, one line each, as a courier needs it. */
export function addressLines(address: Address, language: Language): string[] {
  const landmarks = address.landmarks.map((landmark) => landmarkText(landmark, language)).join(', ')
  return [...streetLines(address), landmarks, cityLine(address, language)].filter(Boolean)
}
