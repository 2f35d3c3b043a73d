import type { LakeDocument } from '../types.ts'
import { LruCache } from '../documents/lru-cache.ts'
import type { View } from '../documents/view.ts'
import { withoutKeeping } from '../documents/stored-document.ts'
import { buildIncrementally } from './build-incrementally.ts'
import { wordsOf, wordTest } from '../groq/words.ts'

const isAscii = (word: string) => /^[\x00-\x7f]*$/.test(word)
const isPlain = (pattern: string) => /^\w+$/.test(pattern)
/** A prefix in ASCII or in an Indian script, which has no letter case. */
const isPlainPrefix = (pattern: string) => /^(\w+|[\u0900-\u0dff]+)\*$/.test(pattern)

/**
 * `match` ignores the case of ASCII words, so they are indexed in lower case; for other words the test
 * decides.
 */
const normalized = (word: string) => (isAscii(word) ? word.toLowerCase() : word)

const indexedWords = (text: string): string[] =>
  isAscii(text) ? wordsOf(text.toLowerCase()) : wordsOf(text).map(normalized)

/** Returns the texts of each document. */
export type TextsOf = (documents: readonly LakeDocument[]) => string[][]

/** The number of documents whose texts are in memory at once. */
const BATCH_SIZE = 200

/** The documents with a word, by slot, and its number of occurrences in each. */
type Postings = { slots: number[]; counts: number[] }
const nowhere: Postings = { slots: [], counts: [] }
const recentPostings = () => new LruCache<string, Postings[]>(64)

/**
 * An inverted index: the documents that contain a word in the texts of `textsOf`, and how often. A changed
 * document gets a new slot and its old slot becomes empty, so postings are only appended; once half of the
 * slots are empty, the index is rebuilt in pieces. Results are exactly those of `match`.
 */
export class TextIndex {
  readonly #view: View
  readonly #textsOf: TextsOf
  #slots: (LakeDocument | undefined)[] = []
  #slotOf = new Map<string, number>()
  #postings = new Map<string, Postings>()
  /** The postings of recent patterns until a document changes: a search matches and scores the same patterns. */
  #recent = recentPostings()
  #isRenewing = false
  close = (): void => {}

  private constructor(view: View, textsOf: TextsOf) {
    this.#view = view
    this.#textsOf = textsOf
  }

  /** Builds an index synchronously, which blocks other requests. */
  static build(view: View, textsOf: TextsOf): TextIndex {
    const index = new TextIndex(view, textsOf)
    index.#addAll(view.documents)
    index.close = view.onChange((before, after) => index.#update(before, after))
    return index
  }

  static async buildIncrementally(view: View, textsOf: TextsOf): Promise<TextIndex> {
    const index = new TextIndex(view, textsOf)
    index.close = await buildIncrementally(view, {
      add: (documents) => index.#addAll(documents),
      update: (before, after) => index.#update(before, after),
    })
    return index
  }

  /** The documents that match all patterns, in no order. */
  search(patterns: readonly string[]): LakeDocument[] {
    if (patterns.length === 0) return this.#slots.filter((document) => document !== undefined)
    const seen = new Uint8Array(this.#slots.length)
    const found: LakeDocument[] = []
    patterns.forEach((pattern, round) => {
      const isLast = round === patterns.length - 1
      for (const { slots } of this.#postingsOf(pattern)) {
        for (const slot of slots) {
          if (seen[slot] !== round) continue
          seen[slot] = round + 1
          const document = isLast ? this.#slots[slot] : undefined
          if (document) found.push(document)
        }
      }
    })
    return found
  }

  /**
   * Returns the score of a document: the sum over the patterns of a saturating function of the number of
   * matches.
   */
  scoring(patterns: readonly string[]): (document: LakeDocument) => number {
    const scores = new Float64Array(this.#slots.length)
    const matches = new Float64Array(this.#slots.length)
    for (const pattern of patterns) {
      const found = this.#postingsOf(pattern)
      for (const { slots, counts } of found) {
        for (const [index, slot] of slots.entries())
          matches[slot] = (matches[slot] ?? 0) + (counts[index] ?? 0)
      }
      for (const slot of found.flatMap(({ slots }) => slots)) {
        const count = matches[slot] ?? 0
        scores[slot] = (scores[slot] ?? 0) + (count * 2.2) / (count + 1.2)
        matches[slot] = 0
      }
    }
    return ({ _id }) => scores[this.#slotOf.get(_id) ?? -1] ?? 0
  }

  #postingsOf(pattern: string): Postings[] {
    if (isPlain(pattern)) return [this.#postings.get(normalized(pattern)) ?? nowhere]
    return this.#recent.getOrAdd(pattern, () => {
      const test = isPlainPrefix(pattern) ? startingWith(normalized(pattern.slice(0, -1))) : wordTest(pattern)
      const found: Postings[] = []
      for (const [word, postings] of this.#postings) if (test.test(word)) found.push(postings)
      return found
    })
  }

  /** Rebuilds the index without empty slots. Until that is done, the present one answers. */
  #renew(): void {
    if (this.#isRenewing) return
    this.#isRenewing = true
    TextIndex.buildIncrementally(this.#view, this.#textsOf)
      .then((fresh) => {
        fresh.close()
        this.#slots = fresh.#slots
        this.#slotOf = fresh.#slotOf
        this.#postings = fresh.#postings
        this.#recent = recentPostings()
      })
      .catch((error: unknown) => console.error('A text index keeps its empty slots:', error))
      .finally(() => (this.#isRenewing = false))
  }

  #addAll(documents: readonly LakeDocument[]): void {
    for (let start = 0; start < documents.length; start += BATCH_SIZE) {
      const piece = documents.slice(start, start + BATCH_SIZE)
      withoutKeeping(() => this.#textsOf(piece)).forEach((texts, index) => this.#add(piece[index], texts))
    }
  }

  #add(document: LakeDocument | undefined, texts: readonly string[]): void {
    if (!document) return
    const slot = this.#slots.push(document) - 1
    this.#slotOf.set(document._id, slot)
    for (const text of texts) {
      for (const word of indexedWords(text)) {
        const known = this.#postings.get(word)
        if (!known) this.#postings.set(word, { slots: [slot], counts: [1] })
        else {
          const last = known.slots.length - 1
          if (known.slots[last] === slot) known.counts[last] = (known.counts[last] ?? 0) + 1
          else {
            known.slots.push(slot)
            known.counts.push(1)
          }
        }
      }
    }
  }

  #update(before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    this.#recent = recentPostings()
    const slot = before && this.#slotOf.get(before._id)
    if (slot !== undefined) this.#slots[slot] = undefined
    if (before) this.#slotOf.delete(before._id)
    if (after) this.#add(after, this.#textsOf([after])[0] ?? [])
    if (this.#slots.length > 2 * this.#slotOf.size + 1000) this.#renew()
  }
}

/**
 * A prefix test, which is faster than a regular expression; most patterns are prefixes. Only ASCII letters
 * are compared without regard to case.
 */
const startingWith = (prefix: string) => ({
  test: (word: string) => {
    // Most words differ in their first letter.
    if ((word.charCodeAt(0) | 32) !== (prefix.charCodeAt(0) | 32)) return false
    const start = word.slice(0, prefix.length)
    return start === prefix || (isAscii(start) && start.toLowerCase() === prefix)
  },
})
