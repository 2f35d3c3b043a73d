import { eitherOf } from './either'
import { stateNamed } from './gazetteer'
import type { Mention, Mentions, StateMention } from './mentions'
import { placesOf, type Named, type Place } from './place'
import { inRegionOf, isStrong, narrowed, strongStates } from './weight'

/** What the names of a text mean together. */
export function placeNamed(mentions: Mentions): Named | undefined {
  const { places } = mentions
  const states = strongStates(mentions)
  const state = states.at(-1)
  const within = narrowed(places, states)
  if (!state) return together(usable(places, mentions))
  if (within.length > 0) return together(within, states)
  const other = places.findLast(isStrong)
  const whole = stateNamed(state.state)
  return other && whole ? eitherOf(other.named, whole) : undefined
}

/** Names within other words count only where no name stands by itself; a state there may still tell twins apart. */
function usable(places: Mention[], { states }: Mentions): Mention[] {
  const strong = places.some(isStrong)
  const left = places.filter((mention) => !strong || mention.isArea || mention.weight !== 'street')
  const hinted = narrowed(left, states)
  return hinted.length === left.length ? hinted : left
}

/** Of “Bopal, Ahmedabad” the area, for it lies in the city, which an address names last. */
function together(places: Mention[], states: StateMention[] = []): Named | undefined {
  const known = places.filter(({ isArea }) => !isArea)
  const strong = known.filter(isStrong)
  const anchors = strong.length > 0 ? strong : known
  const around =
    anchors.findLast(({ meanings }) => meanings.some(({ kind }) => kind === 'district')) ?? anchors.at(-1)
  if (!around) return onlyAreas(places, states)
  const beside = places.filter((mention) => mention !== around)
  const usual = usualOf(around, around.meanings)
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
  const meant = meaningOf(around, centre, states)
  return contradicting ? eitherOf(meaningOf(contradicting, contradicting.meanings, states), meant) : meant
}

/** What a name means by itself, as far as it is left; else the other places of the name that are left. */
function usualOf({ named }: Mention, left: Place[]): Place[] {
  const usual = placesOf(named).filter((place) => left.includes(place))
  return usual.length > 0 ? usual : left
}

/** The one meaning that is left; otherwise what the name means by itself. */
function meaningOf(mention: Mention, left: Place[], states: StateMention[]): Named {
  const [only, ...others] = usualOf(mention, left)
  const isOne = others.length === 0 || (states.length > 0 && mention.named.kind !== 'choice')
  return only && isOne ? only : mention.named
}

/** Areas in one district together, else the last, for the town stands behind the street. */
function onlyAreas(places: Mention[], states: StateMention[]): Named | undefined {
  const first = places.find((mention) =>
    places.some(
      (other) => other !== mention && other.meanings.some((place) => inRegionOf(place, mention.meanings)),
    ),
  )
  const last = places.findLast(({ weight }) => weight !== 'street') ?? places.at(-1)
  if (!first) return last && meaningOf(last, last.meanings, states)
  const others = places.filter((mention) => mention !== first).flatMap(({ meanings }) => meanings)
  return meaningOf(
    first,
    first.meanings.filter((place) => inRegionOf(place, others)),
    states,
  )
}
