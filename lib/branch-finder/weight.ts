import { sameRegion } from './districts'
import type { Mention, Mentions, StateMention } from './mentions'
import type { Place } from './place'

/** The states that are clearly named: not within a street name, and not sharing a name with a place. */
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

/** The mentions with a meaning in one of the states, reduced to those meanings; all mentions if no state is named. */
export const withinStates = (places: Mention[], states: StateMention[]): Mention[] =>
  states.length === 0
    ? places
    : places.flatMap((mention) => {
        const meanings = mention.meanings.filter(({ district }) =>
          states.some(({ state }) => state === district?.state),
        )
        return meanings.length > 0 ? [{ ...mention, meanings }] : []
      })

/** Clearly named: not part of another name. */
export const isStrong = ({ weight, isArea }: Mention) => !isArea && (weight === 'whole' || weight === 'last')

/** Whether a place lies in the region of one of the others. */
export const inRegionOf = (place: Place, others: Place[]) =>
  others.some(
    (other) =>
      other.district === place.district ||
      (other.district && place.district && sameRegion(other.district, place.district)),
  )
