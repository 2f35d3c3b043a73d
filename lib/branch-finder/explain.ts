import { aboutKilometres } from './distance'
import { isWholeState } from './districts'
import type { Choice, Named, Place } from './place'
import type { Ranking } from './rank'
import type { Problem } from './place'

/** `364001 (Bhavnagar district)`, `Bhuj (Kutch district, Gujarat)`, `Surat` */
export function placeInWords(place: Named): string {
  if (place.kind === 'choice' || !place.district) return place.name
  const { name, state } = place.district
  if (isWholeState(place.district)) return place.kind === 'district' ? name : `${place.name} (${name})`
  if (place.kind === 'district')
    return state === 'Gujarat' ? `${name} district` : `${name} district, ${state}`
  const district = /district$|delhi$/i.test(name) || name === state ? name : `${name} district`
  return `${place.name} (${state === 'Gujarat' || name.endsWith(state) ? district : `${district}, ${state}`})`
}

/** The question on the page of a choice. */
export function questionInWords({ reason, name }: Choice): string {
  switch (reason) {
    case 'name':
      return 'There are several places with this name. Choose yours:'
    case 'state':
      return `Choose your district in ${name}, or enter a city or a PIN code below:`
    case 'either':
      return 'Your search names different places. Choose the one you meant:'
  }
}

/** Why a branch is suggested, appended to its name: `, the nearest by road (about 150 km, straight line)` */
export function reasonInWords(place: Place, suggested: NonNullable<Ranking<unknown>['suggested']>): string {
  const distance = suggested.kilometres === undefined ? '' : aboutKilometres(suggested.kilometres)
  switch (suggested.reason) {
    case 'there':
      return `, which is ${place.kind === 'pinCode' ? 'in this PIN code' : 'there'}`
    case 'district':
      return `, the nearest by road${distance && ` (${distance})`}`
    case 'nearest':
      return `, the nearest${distance && ` (${distance})`}`
  }
}

const example = 'for example 380009'

/** What a visitor can do when a search finds no place. */
export const problemInWords: Record<Problem, string> = {
  empty: `Enter a city, an area or a PIN code, ${example}`,
  tooLong: `Enter only a city, an area or a PIN code, ${example}`,
  malformedPinCode: `Enter a 6-digit PIN code, ${example}`,
  unknownPinCode: 'No place with this PIN code is known here. Check its digits, or enter a city or an area',
  unknownPlace: `No place with this name is known here. Check the spelling, or enter a PIN code, ${example}`,
}
