import type { Language } from '../languages'
import { differenceOf, keyOf, LITTLE, soundsOf, type Sound } from './spelling'
import { longVowelsOf, stemOf, syllablesOf, withoutEnding } from './stem'
import { isFrequent, wordsOf } from './words'

/** A word of the content, and how often it was read. */
type Entry = { word: string; stem: string; language: Language; sound: Sound; count: number }

/** The language whose script a word starts in; undefined for numbers. */
export function languageOf(word: string): Language | undefined {
  if (/^[a-z]/.test(word)) return 'en'
  if (/^[\u0900-\u0965\u0970-\u097f]/.test(word)) return 'hi'
  return /^[\u0a80-\u0ae5]/.test(word) ? 'gu' : undefined
}

/** The words of texts as they are spelled there. Of the forms of a noun it keeps the shortest. */
export class Vocabulary {
  /** The stems of the words that were read; most words of a text were read before. */
  readonly #stems = new Map<string, string>()
  readonly #byStem = new Map<string, Entry>()
  readonly #byKey = new Map<string, Entry[]>()

  add(texts: readonly string[]): void {
    for (const text of texts) for (const word of wordsOf(text)) this.#add(word)
  }

  #add(inflected: string): void {
    const before = this.#byStem.get(this.#stems.get(inflected) ?? '')
    if (before) {
      before.count += 1
      return
    }
    const language = languageOf(inflected)
    if (language === undefined || isFrequent(inflected)) return
    const word = withoutEnding(inflected)
    const stem = stemOf(word)
    this.#stems.set(inflected, stem)
    const known = this.#byStem.get(stem)
    if (known && known.word.length <= word.length) {
      known.count += 1
      return
    }
    const entry = { word, stem, language, sound: soundsOf(word)[0], count: (known?.count ?? 0) + 1 }
    this.#byStem.set(stem, entry)
    const key = keyOf(entry.sound)
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []).filter((each) => each.stem !== stem), entry])
  }

  has(word: string): boolean {
    return this.#byStem.has(stemOf(word))
  }

  /** The words whose sound has the same key as this one. */
  soundingLike(sound: Sound): readonly Entry[] {
    return this.#byKey.get(keyOf(sound)) ?? []
  }
}

/** The maximum number of other spellings of a word in a query. */
export const MOST_SPELLINGS = 3
/** Spellings that differ more than the nearest one by more than this are those of another word. */
const marginOf = ({ consonants }: Sound) => (consonants.length > 2 ? LITTLE : 0)

type Candidate = Entry & { difference: number }

/** The words of the content that may be meant by a word, nearest first. A Latin word is not respelled in Latin. */
function candidatesFor(word: string, vocabulary: Vocabulary): Candidate[] {
  const isLatin = languageOf(word) === 'en'
  const found = soundsOf(word).flatMap((sound) =>
    vocabulary.soundingLike(sound).flatMap((entry) => {
      if (isLatin && entry.language === 'en') return []
      // In Latin letters a short and a long “a” are one letter.
      const isWrittenInBoth = !isLatin && entry.language !== 'en'
      const length = isWrittenInBoth ? Math.abs(longVowelsOf(word) - longVowelsOf(entry.word)) : 0
      return [{ ...entry, difference: differenceOf(sound, entry.sound, length) }]
    }),
  )
  const nearest = (language: Language) =>
    found.reduce(
      (least, each) => (each.language === language ? Math.min(least, each.difference) : least),
      Infinity,
    )
  const sorted = found
    .filter(
      ({ difference, language, sound }) =>
        difference < Infinity && difference <= nearest(language) + marginOf(sound),
    )
    .toSorted(
      (a, b) =>
        a.difference - b.difference || Number(b.word === word) - Number(a.word === word) || b.count - a.count,
    )
  return sorted.filter(({ stem }, index) => sorted.findIndex((each) => each.stem === stem) === index)
}

/** The ends of Gujarati nouns in Latin letters; they may also be a part of the word. */
const latinParticle = /(?<=[a-z]{3})(?:mathi|ma|no|ni|nu|na|ne|thi)$/

/**
 * Other spellings of a word that the content has, in its own script and in others, nearest first. A spelling is several
 * words if the content writes them apart.
 */
export function spellingsOf(asked: string, vocabulary: Vocabulary, language: Language): string[][] {
  if (languageOf(asked) === undefined) return []
  const word = withoutEnding(asked)
  const found = [word, word.replace(latinParticle, '')]
    .map((each) => candidatesFor(each, vocabulary))
    .find(({ length }) => length > 0)
  if (!found) return apart(word, vocabulary)
  // On an English page a word of English notes is not a word of another language that resembles it.
  const most = language === 'en' && languageOf(word) === 'en' && vocabulary.has(word) ? 0 : Infinity
  const others = found.filter(({ stem, difference }) => difference <= most && !stem.startsWith(stemOf(word)))
  return inOrder(others, language).map((each) => [each.word])
}

/** The nearest word of each script comes before the second of any, that of the page first. */
function inOrder(found: Candidate[], language: Language): Candidate[] {
  const firsts = [...new Map(found.toReversed().map((each) => [each.language, each])).values()]
  return [
    ...firsts.filter((each) => each.language === language),
    ...firsts.filter((each) => each.language !== language),
    ...found.filter((each) => !firsts.includes(each)),
  ].slice(0, MOST_SPELLINGS)
}

/** A word that the content writes as two: `દાંડીકૂચ` as `દાંડી કૂચ`. */
function apart(word: string, vocabulary: Vocabulary): string[][] {
  const cuts = Array.from(word.matchAll(/(?<!^|[\u094d\u0acd])(?=[\u0905-\u0939\u0a85-\u0ab9])/g))
  const pairs = cuts.flatMap(({ index }) => {
    const parts = [word.slice(0, index), word.slice(index)]
    if (parts.some((part) => syllablesOf(part) < 2)) return []
    const nearest = parts.flatMap((part) => {
      const own = candidatesFor(part, vocabulary).filter(({ language }) => language === languageOf(word))
      return own.slice(0, 1).filter(({ difference }) => difference <= LITTLE)
    })
    return nearest.length === parts.length ? [nearest] : []
  })
  const sum = (pair: Candidate[]) => pair.reduce((total, each) => total + each.difference, 0)
  const [best] = pairs.toSorted((a, b) => sum(a) - sum(b))
  return best ? [best.map((each) => each.word)] : []
}

/** The minimum letters of words that are joined. */
const SHORTEST_JOINED = 6

/** Words that the content writes as one: `દાંડી કૂચ` as `દાંડીકૂચ`, the letters `જી એસ ટી` as `GST`. */
export function joinedSpellings(words: string[], vocabulary: Vocabulary, language: Language): string[][] {
  const joined = words.join('')
  if (words.length < 2 || joined.length < SHORTEST_JOINED) return []
  const found = candidatesFor(joined, vocabulary).filter(({ difference }) => difference <= LITTLE)
  return inOrder(found, language).map((each) => [each.word])
}
