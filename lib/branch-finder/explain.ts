import { aboutKilometres } from './distance'
import type { Place, Named } from './place'
import type { Ranking } from './rank'
import type { Problem } from './problems'

/** `364001 (Bhavnagar district)`, `Bhuj (Kutch district, Gujarat)`, `Surat` */
export function placeInWords(place: Named): string {
  if (place.kind === 'ambiguity' || !place.district) return place.name
  const { name, state } = place.district
  if (place.kind === 'district')
    return state === 'Gujarat' ? `${name} district` : `${name} district, ${state}`
  const district = /district$|delhi$/i.test(name) || name === state ? name : `${name} district`
  return `${place.name} (${state === 'Gujarat' || name.endsWith(state) ? district : `${district}, ${state}`})`
}

/** Why a branch is suggested, after its name: `, which serves Bhavnagar district (about 150 km, straight line)` */
export function reasonInWords(place: Place, suggested: NonNullable<Ranking<unknown>['suggested']>): string {
  const distance = suggested.kilometres === undefined ? '' : aboutKilometres(suggested.kilometres)
  switch (suggested.reason) {
    case 'there':
      return `, which is ${place.kind === 'pinCode' ? 'in this PIN code' : 'there'}`
    case 'district':
      return `, which serves ${place.district?.name ?? 'this'} district${distance && ` (${distance})`}`
    case 'nearest':
      return `, the nearest${distance && ` (${distance})`}`
  }
}

const example = 'for example 380009'

/** What a visitor can do about a search that led to no place. */
export const problemInWords: Record<Problem, string> = {
  empty: `Enter a city, an area or a PIN code, ${example}`,
  tooLong: `Enter only a city, an area or a PIN code, ${example}`,
  malformedPinCode: `Enter a 6-digit PIN code, ${example}`,
  unknownPinCode: 'No place with this PIN code is known here. Check its digits, or enter a city or an area',
  wholeState: `That is a whole state. Enter a city, a district or a PIN code in it, ${example}`,
  unknownPlace: `No place of this name is known here. Check how it is written, or enter a PIN code, ${example}`,
}
