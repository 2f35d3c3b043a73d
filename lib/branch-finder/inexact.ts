import { isDistinctive, type OwnPlace } from './branch-places'
import { eitherOf } from './either'
import { stateNamed, wellKnown } from './gazetteer'
import { partOfOwnName, type Mentions } from './mentions'
import { placesOf, type Named, type Place } from './place'
import { fold, editDistance, soundOf } from './spelling'
import { inRegionOf, strongStates } from './weight'

/** The fallbacks: part of a landmark, a misspelled name, the state alone. */
export function resolveInexactly(mentions: Mentions, own: OwnPlace[]): Named | undefined {
  const states = strongStates(mentions)
  const state = states.at(-1) ?? mentions.states.at(-1)
  const isThere = (place: Place) =>
    states.length === 0 || states.some((one) => one.state === place.district?.state)
  const part = states.length === 0 ? partOfOwnName(mentions.significant, own) : undefined
  return part ?? findMisspelled(mentions, own, isThere) ?? (state && stateNamed(state.state))
}

/** The maximum words in a misspelled name, and the maximum words tried. */
const LONGEST_NAME = 3
const MOST_WORDS = 24

const wellKnownSounds = wellKnown.flatMap(({ place, names }) =>
  names.map((name) => ({ place, sound: soundOf(fold(name)) })),
)

/** The place whose name differs by the fewest letters (one or two); a choice if two places tie. */
function findMisspelled(
  { significant, states }: Mentions,
  own: OwnPlace[],
  isThere: (place: Place) => boolean,
): Named | undefined {
  const stateWords = new Set(states.flatMap(({ state }) => fold(state).split(' ')))
  const words = significant.filter((word) => !stateWords.has(word)).slice(-MOST_WORDS)
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length).join(' ')
      if (!isDistinctive(phrase)) continue
      const sound = soundOf(phrase)
      const near = [...wellKnownSounds, ...own].flatMap((known) => {
        const letters = editDistance(sound, known.sound)
        return letters === undefined || !placesOf(known.place).some(isThere)
          ? []
          : [{ place: known.place, letters }]
      })
      const sorted = near.toSorted((a, b) => a.letters - b.letters)
      const nearest = sorted[0]
      if (!nearest) continue
      const rival = sorted.find(
        ({ place, letters }) =>
          letters === nearest.letters &&
          !placesOf(place).some((other) => inRegionOf(other, placesOf(nearest.place))),
      )
      return rival ? eitherOf(nearest.place, rival.place) : nearest.place
    }
  return undefined
}
