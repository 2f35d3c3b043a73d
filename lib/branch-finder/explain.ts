import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import { formatNumber } from '@/lib/words/counted'
import { isWholeState } from './districts'
import { localName } from './local-names'
import type { Choice, Named, Place } from './place'
import type { Ranking } from './rank'

/** `Bhuj`, `380009 or Surat` */
export function nameInWords(named: Named, language: Language): string {
  if (named.kind !== 'choice' || !named.between) return localName(named.name, language)
  const [one, other] = named.between.map((each) => nameInWords(each, language))
  return words[language].finder.either(one ?? '', other ?? '')
}

/** `364001 (Bhavnagar district)`, `Bhuj (Kutch district, Gujarat)`, `Surat` */
export function placeInWords(place: Named, language: Language): string {
  const own = nameInWords(place, language)
  if (place.kind === 'choice' || !place.district) return own
  const { name, state } = place.district
  const district = localName(name, language)
  if (isWholeState(place.district)) return place.kind === 'district' ? district : `${own} (${district})`
  const isWholeName = place.kind !== 'district' && (/district$|delhi$/i.test(name) || name === state)
  const called = isWholeName ? district : words[language].finder.district(district)
  const isClear = state === 'Gujarat' || (place.kind !== 'district' && name.endsWith(state))
  const where = isClear ? called : `${called}, ${localName(state, language)}`
  return place.kind === 'district' ? where : `${own} (${where})`
}

/** The title of the page of a place. */
export function titleInWords(place: Named, language: Language): string {
  const { branchesFor, whichPlace } = words[language].finder
  return place.kind === 'choice' && place.reason !== 'state'
    ? whichPlace(nameInWords(place, language))
    : branchesFor(placeInWords(place, language))
}

/** The question on the page of a choice. */
export const questionInWords = (choice: Choice, language: Language): string =>
  words[language].finder.questions[choice.reason](nameInWords(choice, language))

/** Why a branch is suggested, appended to its name: `, the nearest by road (about 150 km, straight line)` */
export function reasonInWords(
  place: Place,
  { reason, kilometres }: NonNullable<Ranking<unknown>['suggested']>,
  language: Language,
): string {
  const { reasons } = words[language].finder
  if (reason === 'there') return place.kind === 'pinCode' ? reasons.inPinCode : reasons.there
  const distance = kilometres === undefined ? '' : ` (${kilometresInWords(kilometres, language)})`
  return `${reason === 'district' ? reasons.byRoad : reasons.nearest}${distance}`
}

/**
 * A distance. GeoNames misplaces some urban PIN codes by up to 30 km, so short distances are not shown as numbers.
 */
export function kilometresInWords(kilometres: number, language: Language): string {
  const { short, kilometres: about } = words[language].finder
  return kilometres < 50 ? short : about(formatNumber(Math.round(kilometres / 10) * 10, language))
}
