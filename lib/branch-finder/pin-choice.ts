import { statesOfPinCode } from '@/lib/content/branch/pin-code'
import type { OwnPlace } from './branch-places'
import { kilometresBetween } from './distance'
import { sameRegion } from './districts'
import { eitherOf } from './either'
import { mentionsIn, type Mentions } from './mentions'
import type { WrittenPin } from './numbers'
import { placesOf, type Named, type Place } from './place'
import { isStrong, withinStates, strongStates } from './weight'

/** The maximum number of candidates; the last ones are considered. */
const MOST_PINS = 6

/**
 * The maximum kilometres from a PIN code to the centre of a district in its addresses: postal borders differ from
 * district borders.
 */
const NEIGHBOURING = 60

type Pin = WrittenPin & { place?: Place | undefined; agreement: number; isLast: boolean }

/** Contradicts the names; no names; agrees with the state or is near; lies in the named district. */
const [CONTRADICTS, ALONE, NEAR, WITHIN] = [0, 1, 2, 3]

/** The candidate that agrees best with the names; the last one on a tie. */
export function bestPin(
  pins: WrittenPin[],
  mentions: Mentions,
  placeOf: (code: string) => Named | undefined,
  own: OwnPlace[],
): Pin | undefined {
  const judged = pins.slice(-MOST_PINS).flatMap((pin): Pin[] => {
    const place = placeOf(pin.code)
    const isPlace = place && place.kind !== 'choice'
    const agreement = isPlace ? agreementOf(place, mentions) : 0
    const after = mentionsIn(pin.after, own)
    // The state may follow a PIN code.
    const isLast = after.places.length === 0 && after.unmatched.length === 0
    const counts = pin.isPlain || pin.isLabelled || isLast || agreement === WITHIN
    return counts ? [{ ...pin, ...(isPlace && { place }), agreement, isLast }] : []
  })
  const score = (pin: Pin) =>
    (pin.place ? 100 : 0) + pin.agreement * 10 + (pin.isLabelled ? 4 : 0) + (pin.isPlain ? 2 : 0)
  return judged.reduce<Pin | undefined>(
    (best, pin) => (best && score(best) > score(pin) ? best : pin),
    undefined,
  )
}

function agreementOf(pin: Place, mentions: Mentions): number {
  const { district, point } = pin
  const states = strongStates(mentions)
  const known = withinStates(mentions.places, states).filter(({ isArea }) => !isArea)
  if (!district) return ALONE
  const meanings = mentions.places.flatMap((mention) => mention.meanings)
  const inStates = states.length === 0 || states.some(({ state }) => state === district.state)
  const isWithin = (place: Place) => place.district && sameRegion(place.district, district)
  if (known.flatMap((mention) => mention.meanings).some(isWithin)) return WITHIN
  if (inStates && meanings.some(isWithin)) return WITHIN
  const isNear = ({ point: other }: Place) => point && other && kilometresBetween(point, other) < NEIGHBOURING
  if (known.flatMap((mention) => mention.meanings).some(isNear)) return NEAR
  const strong = known.filter(isStrong)
  if (states.length > 0 && inStates && strong.length === 0) return NEAR
  return (states.length > 0 && !inStates) || strong.length > 0 ? CONTRADICTS : ALONE
}

/** Combines a PIN code with the named place; offers a choice if they contradict each other. */
export function withPin(pin: Pin, named: Named | undefined): Named | 'unknownPinCode' {
  if (pin.place) {
    if (pin.agreement !== CONTRADICTS || !named) return pin.place
    return pin.isPlain || pin.isLabelled || pin.isLast ? eitherOf(pin.place, named) : named
  }
  const possible = statesOfPinCode(pin.code)
  const fits = named && placesOf(named).some(({ district }) => district && possible.includes(district.state))
  return named && (fits || !(pin.isLast || pin.isLabelled)) ? named : 'unknownPinCode'
}
