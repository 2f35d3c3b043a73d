import { localName } from '@/lib/branch-finder/local-names'
import type { Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'

type Address = Branch['address']
type Landmark = Omit<Address['landmarks'][number], '_key'>

/** `Opposite Pal Walkway` */
export const landmarkText = (landmark: Landmark, language: Language): string =>
  words[language].branch.landmarks[landmark.relation](translated(landmark, 'name', language).text)

/** The lines of a postal address down to the street, without landmarks. */
export function streetLines(address: Address, language: Language): string[] {
  const part = (field: 'premises' | 'street' | 'locality') => translated(address, field, language)?.text ?? ''
  return [part('premises'), [part('street'), part('locality')].filter(Boolean).join(', ')].filter(Boolean)
}

/** The city of an address in a language. */
export const cityOf = (address: Address, language: Language): string =>
  localName(translated(address, 'city', language).text, language)

/** `Surat 394510, Gujarat`; the state is omitted if it equals the city. */
export function cityLine(address: Address, language: Language): string {
  const { city, state, pinCode } = address
  const cityAndPin = `${cityOf(address, language)} ${pinCode}`
  return city.includes(state) ? cityAndPin : `${cityAndPin}, ${localName(state, language)}`
}

/** `Pal, Surat`: where a branch is, in short. */
export const areaOf = (address: Address, language: Language): string =>
  [translated(address, 'locality', language)?.text, cityOf(address, language)].filter(Boolean).join(', ')

/** The complete address with landmarks, one line each, as a courier needs it. */
export function addressLines(address: Address, language: Language): string[] {
  const landmarks = address.landmarks.map((landmark) => landmarkText(landmark, language)).join(', ')
  return [...streetLines(address, language), landmarks, cityLine(address, language)].filter(Boolean)
}
