import { eitherOf } from './either'
import { stateNamed } from './gazetteer'
import type { Mention, Mentions, StateMention } from './mentions'
import { placesOf, type Named, type Place } from './place'
import { inRegionOf, isStrong, withinStates, strongStates } from './weight'

/** The place that the names in a text mean together. */
export function placeNamed(mentions: Mentions): Named | undefined {
  const { places } = mentions
  const states = strongStates(mentions)
  const state = states.at(-1)
  const within = withinStates(places, states)
  if (!state) return resolveTogether(withoutStreetNames(places, mentions))
  if (within.length > 0) return resolveTogether(within, states)
  const other = places.findLast(isStrong)
  const whole = stateNamed(state.state)
  return other && whole ? eitherOf(other.named, whole) : undefined
}

/** Names among other words count only if no name stands alone; a state among them may still disambiguate. */
function withoutStreetNames(places: Mention[], { states }: Mentions): Mention[] {
  const strong = places.some(isStrong)
  const left = places.filter((mention) => !strong || mention.isArea || mention.weight !== 'street')
  const hinted = withinStates(left, states)
  return hinted.length === left.length ? hinted : left
}

/** For “Bopal, Ahmedabad” the area, because it lies in the city, which an address names last. */
function resolveTogether(places: Mention[], states: StateMention[] = []): Named | undefined {
  const known = places.filter(({ isArea }) => !isArea)
  const strong = known.filter(isStrong)
  const anchors = strong.length > 0 ? strong : known
  const around =
    anchors.findLast(({ meanings }) => meanings.some(({ kind }) => kind === 'district')) ?? anchors.at(-1)
  if (!around) return resolveAreas(places, states)
  const beside = places.filter((mention) => mention !== around)
  const usual = usualMeanings(around, around.meanings)
  const narrower = usual.filter((place) =>
    beside.some(({ meanings, isArea }) => !isArea && inRegionOf(place, meanings)),
  )
  const centre = narrower.length > 0 ? narrower : usual
  const exact = beside.flatMap(({ meanings }) => {
    const inside = meanings.filter((place) => place.kind !== 'district' && inRegionOf(place, centre))
    return inside[0] ? [inside[0]] : []
  })[0]
  if (exact) return exact
  const contradicting = strong.findLast(
    (mention) =>
      mention !== around &&
      !mention.meanings.some((place) => inRegionOf(place, around.meanings)) &&
      (mention.meanings.some(({ kind }) => kind === 'district') ||
        strong.indexOf(mention) > strong.indexOf(around)),
  )
  const meant = resolveMention(around, centre, states)
  return contradicting
    ? eitherOf(resolveMention(contradicting, contradicting.meanings, states), meant)
    : meant
}

/** The usual meanings of a name among `left`, or else the other meanings in `left`. */
function usualMeanings({ named }: Mention, left: Place[]): Place[] {
  const usual = placesOf(named).filter((place) => left.includes(place))
  return usual.length > 0 ? usual : left
}

/** The only remaining meaning, or else the name's usual meaning. */
function resolveMention(mention: Mention, left: Place[], states: StateMention[]): Named {
  const [only, ...others] = usualMeanings(mention, left)
  const isOne = others.length === 0 || (states.length > 0 && mention.named.kind !== 'choice')
  return only && isOne ? only : mention.named
}

/** The areas that share a district; otherwise the last one, because the town follows the street. */
function resolveAreas(places: Mention[], states: StateMention[]): Named | undefined {
  const first = places.find((mention) =>
    places.some(
      (other) => other !== mention && other.meanings.some((place) => inRegionOf(place, mention.meanings)),
    ),
  )
  const last = places.findLast(({ weight }) => weight !== 'street') ?? places.at(-1)
  if (!first) return last && resolveMention(last, last.meanings, states)
  const others = places.filter((mention) => mention !== first).flatMap(({ meanings }) => meanings)
  return resolveMention(
    first,
    first.meanings.filter((place) => inRegionOf(place, others)),
    states,
  )
}
