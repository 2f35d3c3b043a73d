import { stateNames } from '@/lib/content/fields/pin-code'
import { isTelling, ownPlacesOf, type FinderBranch, type OwnPlace } from './branch-places'
import { findName, findSlug, wellKnown } from './gazetteer'
import { pinCodePlace, type Named, type Place } from './place'
import type { Problem } from './problems'
import { fold, mistypes, soundOf } from './spelling'

export type Resolution = { place: Named } | { problem: Problem }

/** Characters of the longest search: an address in full fits. */
const LONGEST = 160
/** Words that are read of it. */
const MOST_WORDS = 24

/** Words that say nothing about where. */
const fillers = new Set(
  `a an and area at branch branches behind beside by center centre circle city class classes coaching code cross dics
  dist district find for from gpsc h i ias in india institute is live me my near nearby nearest next no nr of on opp
  opposite pin pincode po post postal state taluka tehsil the to town upsc village where zip`.split(/\s+/),
)

const saysNothing = (phrase: string) => phrase.split(' ').every((word) => fillers.has(word))

/** What a visitor typed as a place: a PIN code first, then names, then names mistyped. */
export function resolve(text: string, branches: FinderBranch[]): Resolution {
  if (text.length > LONGEST) return { problem: 'tooLong' }
  const query = fold(text)
  if (!query) return { problem: text.trim() ? 'unknownPlace' : 'empty' }

  const pinCode = /(?<!\d)[1-9]\d{2} ?\d{3}(?!\d)/.exec(query)?.[0].replace(' ', '')
  const byPinCode = pinCode && placeAt(pinCode, branches)
  if (byPinCode) return { place: byPinCode }

  const own = ownPlacesOf(branches)
  const words = query.split(' ').slice(0, MOST_WORDS)
  const telling = words.filter((word) => !fillers.has(word))
  const byName =
    mostExact(namedIn(words, own), query) ??
    mostExact(namedIn(telling, own), query) ??
    partOfOwnName(telling, own) ??
    mistyped(telling, own)
  if (byName) return { place: byName }
  if (pinCode) return { problem: 'unknownPinCode' }
  if (stateNames.some((state) => fold(state) === telling.join(' '))) return { problem: 'wholeState' }
  const isNumber = /\d/.test(query) && telling.every((word) => /\d{2}|^\d$/.test(word))
  return { problem: isNumber ? 'malformedPinCode' : 'unknownPlace' }
}

/** The place whose page has this slug. */
export function placeAt(slug: string, branches: FinderBranch[]): Named | undefined {
  if (/^[1-9]\d{5}$/.test(slug)) return pinCodePlace(slug) ?? pinCodeOfBranch(slug, branches)
  const named = findSlug(slug)
  if (named?.kind === 'district' || named?.kind === 'town') return named
  return ownPlacesOf(branches).find(({ place }) => place.slug === slug)?.place ?? named
}

/** A branch may be newer than the table of PIN codes. */
function pinCodeOfBranch(code: string, branches: FinderBranch[]): Place | undefined {
  return branches.some(({ address }) => address.pinCode === code)
    ? { kind: 'pinCode', slug: code, name: code }
    : undefined
}

/** A name as the finder knows it: districts and towns, then what is near a branch, then areas and villages. */
function find(name: string, own: OwnPlace[]): Named | undefined {
  const known = findName(name)
  if (known?.kind === 'district' || known?.kind === 'town') return known
  const sound = soundOf(name)
  return own.find((place) => place.sound === sound)?.place ?? known
}

/** Whatever has a name in these words, in their order; longer names go before shorter, no word counts twice. */
function namedIn(words: string[], own: OwnPlace[]): Named[] {
  const found: { named: Named; from: number }[] = []
  const used = new Set<number>()
  for (const { phrase, places } of phrases(words)) {
    if (places.some((place) => used.has(place))) continue
    const named = saysNothing(phrase) ? undefined : find(phrase, own)
    if (!named) continue
    found.push({ named, from: places[0] ?? 0 })
    for (const place of places) used.add(place)
  }
  return found.toSorted((a, b) => a.from - b.from).map(({ named }) => named)
}

/** All runs of words, the longest first, each with the places of its words. */
function phrases(words: string[], longest = words.length) {
  return range(1, Math.min(longest, words.length))
    .reverse()
    .flatMap((length) =>
      range(0, words.length - length).map((from) => ({
        phrase: words.slice(from, from + length).join(' '),
        places: range(from, from + length - 1),
      })),
    )
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step)

/** Of “Bopal, Ahmedabad” the area, for it lies in the city, which an address names last. */
function mostExact(found: Named[], query: string): Named | undefined {
  const around =
    found.findLast(({ kind }) => kind === 'district') ?? found.findLast(({ kind }) => kind === 'town')
  const exact = found
    .filter((named) => named !== around)
    .flatMap((named) => (named.kind === 'ambiguity' ? named.places : [named]))
    .find((place) => (around ? isWithin(place, around) : isToldApart(place, query)))
  return exact ?? around ?? found[0]
}

const isWithin = ({ district }: Place, around: Named) =>
  around.kind !== 'ambiguity' &&
  district !== undefined &&
  (district === around.district || (district.state === 'Delhi' && around.district?.state === 'Delhi'))

/** “Bilaspur, Himachal Pradesh” */
const isToldApart = ({ district }: Place, query: string) => district && query.includes(fold(district.state))

/** “khakhrawala” is part of the landmark “Induben Khakhrawala”. */
function partOfOwnName(words: string[], own: OwnPlace[]): Place | undefined {
  for (const { phrase } of phrases(words)) {
    if (phrase.length < 4 || !isTelling(phrase)) continue
    const whole = own.find(({ written }) => ` ${written} `.includes(` ${phrase} `))
    if (whole) return whole.place
  }
  return undefined
}

/** Words of a name that may be mistyped. */
const LONGEST_NAME = 3

const wellKnownSounds = wellKnown.flatMap(({ place, names }) =>
  names.map((name) => ({ place, sound: soundOf(fold(name)) })),
)

/** The place whose name differs least, by a letter or two. */
function mistyped(words: string[], own: OwnPlace[]): Named | undefined {
  for (const { phrase } of phrases(words, LONGEST_NAME)) {
    if (!isTelling(phrase)) continue
    const sound = soundOf(phrase)
    const near = [...wellKnownSounds, ...own].flatMap((known) => {
      const letters = mistypes(sound, known.sound)
      return letters === undefined ? [] : [{ place: known.place, letters }]
    })
    const nearest = near.toSorted((a, b) => a.letters - b.letters)[0]
    if (nearest) return nearest.place
  }
  return undefined
}
