import { statesOfPinCode } from '@/lib/content/fields/pin-code'
import { isTelling, ownPlacesOf, type FinderBranch, type OwnPlace } from './branch-places'
import { eitherOf, pairAt } from './either'
import { kilometresBetween } from './distance'
import { sameRegion } from './districts'
import { findSlug, stateNamed, wellKnown } from './gazetteer'
import { mentionsIn, partOfOwnName, type Mention, type Mentions, type StateMention } from './mentions'
import { numbersIn, type WrittenPin } from './numbers'
import { pinCodePlace, placesOf, type Choice, type Named, type Place } from './place'
import type { Problem } from './problems'
import { fold, mistypes, soundOf } from './spelling'

/** One place, a question that has a page of its own, or why the search leads nowhere. */
export type Resolution =
  { kind: 'place'; place: Place } | { kind: 'choice'; choice: Choice } | { kind: 'problem'; problem: Problem }

/** Characters of the longest search: an address in full fits. */
const LONGEST = 400

/** Kilometres from a PIN code to the middle of a district that its addresses may name: the post has its own borders. */
const NEIGHBOURING = 60

/**
 * What a visitor typed or pasted, as a place: the PIN code that agrees with the names around it, else the names, the
 * state before all, else names mistyped. Asks where the text contradicts itself or a name has several places.
 */
export function resolve(text: string, branches: FinderBranch[]): Resolution {
  if (text.length > LONGEST) return { kind: 'problem', problem: 'tooLong' }
  const query = fold(text)
  if (!query) return { kind: 'problem', problem: text.trim() ? 'unknownPlace' : 'empty' }
  const own = ownPlacesOf(branches)
  const { pins, rest } = numbersIn(text)
  const mentions = mentionsIn(rest, own)
  const named = placeNamed(mentions) ?? lessExact(mentions, own)
  const pin = bestPin(pins, mentions, (code) => placeAt(code, branches), own)
  const found = pin ? withPin(pin, named) : named
  if (found === 'unknownPinCode') return { kind: 'problem', problem: found }
  if (found)
    return found.kind === 'choice' ? { kind: 'choice', choice: found } : { kind: 'place', place: found }
  const isNumber = /\d/.test(query) && mentions.telling.every((word) => /\d{2}|^\d$/.test(word))
  return { kind: 'problem', problem: isNumber && pins.length === 0 ? 'malformedPinCode' : 'unknownPlace' }
}

/** The place or the question whose page has this slug. */
export function placeAt(slug: string, branches: FinderBranch[]): Named | undefined {
  if (/^[1-9]\d{5}$/.test(slug)) return pinCodePlace(slug) ?? pinCodeOfBranch(slug, branches)
  const known = findSlug(slug)
  if (known?.kind === 'district' || known?.kind === 'town') return known
  const own = ownPlacesOf(branches).find(({ place }) => place.slug === slug)?.place
  return own ?? known ?? pairAt(slug, (part) => placeAt(part, branches))
}

/** A branch may be newer than the table of PIN codes. */
function pinCodeOfBranch(code: string, branches: FinderBranch[]): Place | undefined {
  return branches.some(({ address }) => address.pinCode === code)
    ? { kind: 'pinCode', slug: code, name: code }
    : undefined
}

type Pin = WrittenPin & { place?: Place | undefined; agreement: number; isLast: boolean }

/** Disagrees with what is named, nothing is named, agrees with the state or lies near, lies in the district named. */
const [CONTRADICTS, ALONE, NEAR, WITHIN] = [0, 1, 2, 3]

/** Of the numbers that may be a PIN code, the one that agrees best with the names, and of equals the last. */
function bestPin(
  pins: WrittenPin[],
  mentions: Mentions,
  placeOf: (code: string) => Named | undefined,
  own: OwnPlace[],
): Pin | undefined {
  const judged = pins.flatMap((pin): Pin[] => {
    const place = placeOf(pin.code)
    const isPlace = place && place.kind !== 'choice'
    const agreement = isPlace ? agreementOf(place, mentions) : 0
    const after = mentionsIn(pin.after, own)
    const isLast = after.places.length === 0 && after.telling.every((word) => isStateWord(word, after))
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

/** Behind a PIN code there may stand its state only. */
const isStateWord = (word: string, { states }: Mentions) => states.length > 0 || word === 'india'

function agreementOf(pin: Place, mentions: Mentions): number {
  const { district, point } = pin
  const states = strongStates(mentions)
  const known = narrowed(mentions.places, states).filter(({ isArea }) => !isArea)
  if (!district) return ALONE
  const meanings = mentions.places.flatMap((mention) => mention.meanings)
  const inStates = states.length === 0 || states.some(({ state }) => state === district.state)
  const isWithin = (place: Place) => place.district && sameRegion(place.district, district)
  if (known.flatMap((mention) => mention.meanings).some(isWithin)) return WITHIN
  if (inStates && meanings.some(isWithin)) return WITHIN
  const isNear = ({ point: other }: Place) => point && other && kilometresBetween(point, other) < NEIGHBOURING
  if (known.flatMap((mention) => mention.meanings).some(isNear)) return NEAR
  const strong = known.filter(({ weight }) => weight === 'whole' || weight === 'last')
  if (states.length > 0 && inStates && strong.length === 0) return NEAR
  return (states.length > 0 && !inStates) || strong.length > 0 ? CONTRADICTS : ALONE
}

/** A PIN code beside what is named: where they contradict each other, which is meant is asked. */
function withPin(pin: Pin, named: Named | undefined): Named | 'unknownPinCode' {
  if (pin.place) {
    if (pin.agreement !== CONTRADICTS || !named) return pin.place
    return pin.isPlain || pin.isLabelled || pin.isLast ? eitherOf(pin.place, named) : named
  }
  const possible = statesOfPinCode(pin.code)
  const fits = named && placesOf(named).some(({ district }) => district && possible.includes(district.state))
  return named && (fits || !(pin.isLast || pin.isLabelled)) ? named : 'unknownPinCode'
}

/** The states that are certainly named: not in the name of a street, and not beside a place of the same name. */
function strongStates({ places, states }: Mentions): StateMention[] {
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
const narrowed = (places: Mention[], states: StateMention[]): Mention[] =>
  states.length === 0
    ? places
    : places.flatMap((mention) => {
        const meanings = mention.meanings.filter(({ district }) =>
          states.some(({ state }) => state === district?.state),
        )
        return meanings.length > 0 ? [{ ...mention, meanings }] : []
      })

const isStrong = ({ weight, isArea }: Mention) => !isArea && (weight === 'whole' || weight === 'last')

/** What the names of a text mean together. */
function placeNamed(mentions: Mentions): Named | undefined {
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

const inRegionOf = (place: Place, others: Place[]) =>
  others.some(
    (other) =>
      other.district === place.district ||
      (other.district && place.district && sameRegion(other.district, place.district)),
  )

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

/** A part of a landmark, a name mistyped, else the state alone. */
function lessExact(mentions: Mentions, own: OwnPlace[]): Named | undefined {
  const states = strongStates(mentions)
  const state = states.at(-1) ?? mentions.states.at(-1)
  const isThere = (place: Place) =>
    states.length === 0 || states.some((one) => one.state === place.district?.state)
  const part = states.length === 0 ? partOfOwnName(mentions.telling, own) : undefined
  return part ?? mistyped(mentions, own, isThere) ?? (state && stateNamed(state.state))
}

/** Words of a name that may be mistyped. */
const LONGEST_NAME = 3

const wellKnownSounds = wellKnown.flatMap(({ place, names }) =>
  names.map((name) => ({ place, sound: soundOf(fold(name)) })),
)

/** The place whose name differs least, by a letter or two; two that differ as little are asked for. */
function mistyped(
  { telling, states }: Mentions,
  own: OwnPlace[],
  isThere: (place: Place) => boolean,
): Named | undefined {
  const stateWords = new Set(states.flatMap(({ state }) => fold(state).split(' ')))
  const words = telling.filter((word) => !stateWords.has(word))
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length).join(' ')
      if (!isTelling(phrase)) continue
      const sound = soundOf(phrase)
      const near = [...wellKnownSounds, ...own].flatMap((known) => {
        const letters = mistypes(sound, known.sound)
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
