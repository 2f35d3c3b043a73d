import { sameRegion } from './districts'
import type { Mention, Mentions, StateMention } from './mentions'
import type { Place } from './place'

/** The states that are certainly named: not in the name of a street, and not beside a place of the same name. */
export function strongStates({ places, states }: Mentions): StateMention[] {
  const inPlace = ({ meanings }: StateMention) =>
    meanings.some(({ district }) =>
      places.some(
        (mention) =>
          !mention.isArea &&
          !mention.meanings.some((place) => meanings.includes(place)) &&
          mention.meanings.some(
            (place) => place.district && district && sameRegion(place.district, district),
          ),
      ),
    )
  return states.filter((state) => (state.weight === 'whole' || state.weight === 'last') && !inPlace(state))
}

/** The mentions that have a meaning in one of the states, with these meanings only; all when no state is named. */
export const narrowed = (places: Mention[], states: StateMention[]): Mention[] =>
  states.length === 0
    ? places
    : places.flatMap((mention) => {
        const meanings = mention.meanings.filter(({ district }) =>
          states.some(({ state }) => state === district?.state),
        )
        return meanings.length > 0 ? [{ ...mention, meanings }] : []
      })

/** Certainly named: a place of its own, not a part of another name. */
export const isStrong = ({ weight, isArea }: Mention) => !isArea && (weight === 'whole' || weight === 'last')

/** Whether a place lies in the region of one of the others. */
export const inRegionOf = (place: Place, others: Place[]) =>
  others.some(
    (other) =>
      other.district === place.district ||
      (other.district && place.district && sameRegion(other.district, place.district)),
  )
