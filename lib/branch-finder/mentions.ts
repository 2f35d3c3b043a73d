import { isDistinctive, type OwnPlace } from './branch-places'
import { findMinorTowns, findNamed } from './gazetteer'
import { placesOf, type Named, type Place } from './place'
import { fold, soundOf } from './spelling'
import { stateCalled, stateOfShortForm } from './state-names'

/** Words without information about a place. */
const fillers = new Set(
  `a an and area at branch branches behind beside by center centre circle city class classes coaching code cross dics
  dist district distt find for from gpsc h i ias in india bharat institute is live me my near nearby nearest next no nr
  of on opp opposite pin pincode po ps post postal state taluka tal tehsil the to town upsc village where zip vill via
  phone ph mob mobile tel भारत ભારત जिला જિલ્લો`.split(/\s+/),
)
const isFiller = (word: string) => fillers.has(word) || /\d/.test(word)

/** Words that turn a place name into the name of a street, building or shop: “Surat Road”, “Delhi Gate”. */
const streetWords = new Set(
  `apartment apartments bank bazaar bazar bhavan bhawan bridge building bungalow bungalows char chokdi chowk cinema
  club colony complex compound darwaja darwaza dhaba enclave estate extension flat flats gali garden gate ghat hall
  heights highway hostel hotel house hwy lane mall market marg naka nagar palace park path patia plaza point
  residency road rd sector society soc sweets street temple tower towers vihar villa wadi`.split(/\s+/),
)

/** Words in addresses that are not places, though some sound like one: a ward is not Wardha. */
const addressWords = new Set(
  `block floor gala gf hno light no old phase plot room row shop station survey unit upper ward wing new first second
  third main big small`.split(/\s+/),
)
const isNeverName = (word: string) => fillers.has(word) || streetWords.has(word) || addressWords.has(word)

/** The weight of a name: alone between commas, last in the text, among other words, or part of a street name. */
type Weight = 'whole' | 'last' | 'within' | 'street'

/** A name in a text, with all places it may mean. */
export type Mention = {
  named: Named
  /** Every place with the name, including areas, and towns that require their state. */
  meanings: Place[]
  /** Only an area or village; the tables list those of Gujarat and Delhi. */
  isArea: boolean
  weight: Weight
}

/** A state, and the places that share its name: Manipur is also a village near Sanand. */
export type StateMention = { state: string; meanings: Place[]; weight: Weight }

/** The names in a text, in order. */
export type Mentions = {
  places: Mention[]
  states: StateMention[]
  /** All words except fillers, and those of them that belong to no name. */
  significant: string[]
  unmatched: string[]
}

type Found = {
  from: number
  to: number
  place?: Omit<Mention, 'weight'> | undefined
  state?: string | undefined
}
type Word = { text: string; isUpper: boolean }

/** The maximum number of words in a text, and in a name. */
const MOST_WORDS = 60
const LONGEST_NAME = 8

/** Finds the places and states in a text; commas and line breaks separate names. */
export function mentionsIn(text: string, own: OwnPlace[]): Mentions {
  const segments = segmentsOf(text)
  const significant = segments.flatMap((words) =>
    words.map(({ text: word }) => word).filter((word) => !fillers.has(word)),
  )
  const read = segments.map((words) => ({ words, found: foundIn(words, own) }))
  const lastTold = read.findLastIndex(({ words }) => words.some(({ text: word }) => !isFiller(word)))
  const lastPlace = read.findLastIndex(({ found }) => found.some(({ place }) => place))
  const places: Mention[] = []
  const states: StateMention[] = []
  for (const [at, { words, found }] of read.entries()) {
    const isAllNamed = words.every(
      ({ text: word }, index) => isFiller(word) || found.some(({ from, to }) => index >= from && index < to),
    )
    for (const { to, place, state } of found) {
      const rest = words.slice(to).map(({ text: word }) => word)
      const isAtEnd = rest.every(
        (word, index) =>
          isFiller(word) || found.some((other) => to + index >= other.from && to + index < other.to),
      )
      const isStreet = streetWords.has(rest[0] ?? '') && !found.some((other) => other.from === to)
      const weight: Weight = isStreet
        ? 'street'
        : isAllNamed
          ? 'whole'
          : isAtEnd && (at >= lastPlace || at === lastTold)
            ? 'last'
            : 'within'
      if (place) places.push({ ...place, weight })
      if (state) states.push({ state, meanings: place?.meanings ?? [], weight })
    }
  }
  const unmatched = read.flatMap(({ words, found }) =>
    words.flatMap(({ text: word }, at) =>
      isFiller(word) || found.some(({ from, to }) => at >= from && at < to) ? [] : [word],
    ),
  )
  return { places, states, significant, unmatched }
}

/** The folded words between commas and line breaks; `surat.gujarat` is two words, `U. P.` is one. */
function segmentsOf(text: string): Word[][] {
  const segments = text
    .replace(/(?<=\p{L}{3})\.(?=\p{L})/gu, ' ')
    .replace(/(?<=(?<!\p{L})\p{Lu}\.)\s(?=\p{Lu}\.)/gu, '')
    .split(/[,;|()[\]\n]+|\s[-–—]\s/u)
    .map((segment) =>
      segment.split(/[\s\-–—/:]+/u).flatMap((raw) =>
        fold(raw)
          .split(' ')
          .filter(Boolean)
          .map((word) => ({ text: word, isUpper: /^[\p{Lu}.]{2,}$/u.test(raw) })),
      ),
    )
    .filter((words) => words.length > 0)
  let left = MOST_WORDS
  return segments.flatMap((words) => {
    const some = words.slice(0, left)
    left -= some.length
    return some.length > 0 ? [some] : []
  })
}

/** The names in a segment. Longer names take precedence, and each word belongs to at most one name. */
function foundIn(words: Word[], own: OwnPlace[]): Found[] {
  const found: Found[] = []
  const isFree = (from: number, to: number) => !found.some((other) => from < other.to && to > other.from)
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length
      if (!isFree(from, to)) continue
      const phrase = words.slice(from, to).map(({ text }) => text)
      const name = phrase.join(' ')
      const isShort = length === 1 && (words[from]?.isUpper || to === words.length)
      const state = stateCalled(name) ?? (isShort ? stateOfShortForm(name) : undefined)
      const place = phrase.every(isNeverName) ? undefined : lookUp(name, own)
      if (state || place) found.push({ from, to, state, place })
    }
  return found.toSorted((a, b) => a.from - b.from)
}

/** Looks up a name: first among districts and towns, then near branches, then among areas and villages. */
function lookUp(name: string, own: OwnPlace[]): Omit<Mention, 'weight'> | undefined {
  const { known, area } = findNamed(name)
  const sound = soundOf(name)
  const lesser = findMinorTowns(name)
  const isOne = known?.kind === 'district' || known?.kind === 'town'
  const near = isOne ? undefined : own.find((place) => place.sound === sound)?.place
  const named = near ?? known ?? area ?? lesser[0]
  if (!named) return undefined
  const meanings = [known, near, area].flatMap((one) => (one ? placesOf(one) : [])).concat(lesser)
  return { named, meanings, isArea: !known && !near && lesser.length === 0 }
}

/** Matches a part of a branch's own name: “khakhrawala” of the landmark “Induben Khakhrawala”. */
export function partOfOwnName(words: string[], own: OwnPlace[]): Place | undefined {
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length).join(' ')
      if (phrase.length < 4 || !isDistinctive(phrase)) continue
      const whole = own.find(({ written }) => ` ${written} `.includes(` ${phrase} `))
      if (whole) return whole.place
    }
  return undefined
}
