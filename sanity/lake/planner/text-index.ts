import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import { withoutKeeping } from '../documents/stored-document.ts'
import { buildInPieces } from './in-pieces.ts'
import { wordsOf, wordTest } from '../query/words.ts'

const isAscii = (word: string) => /^[\x00-\x7f]*$/.test(word)
const isPlain = (pattern: string) => /^\w+$/.test(pattern)
/** A beginning in ASCII, or in a script of India: those have no case. */
const isPlainPrefix = (pattern: string) => /^(\w+|[\u0900-\u0dff]+)\*$/.test(pattern)

/** ASCII words are equal to `match` when they differ in case only; what Unicode makes of case is left to the test. */
const normalized = (word: string) => (isAscii(word) ? word.toLowerCase() : word)

const indexedWords = (text: string): string[] =>
  isAscii(text) ? wordsOf(text.toLowerCase()) : wordsOf(text).map(normalized)

/** The texts of each of some documents. */
export type TextsOf = (documents: readonly LakeDocument[]) => string[][]

/** Documents whose texts are held at a time. */
const AT_A_TIME = 200

/** Where a word stands: the documents' slots, and how often in each. */
type Postings = { slots: number[]; counts: number[] }
const nowhere: Postings = { slots: [], counts: [] }

/**
 * An inverted index: which documents have a word in the texts that `textsOf` takes from them, and how often. A changed
 * document gets a new slot and its old one falls empty, so postings only ever grow; when half the slots are empty, it is
 * built anew, in pieces. Its answers are exactly those of `match`.
 */
export class TextIndex {
  readonly #view: View
  readonly #textsOf: TextsOf
  #slots: (LakeDocument | undefined)[] = []
  #slotOf = new Map<string, number>()
  #postings = new Map<string, Postings>()
  #isRenewing = false
  close = (): void => {}

  private constructor(view: View, textsOf: TextsOf) {
    this.#view = view
    this.#textsOf = textsOf
  }

  /** Builds an index at once, however long others wait. */
  static of(view: View, textsOf: TextsOf): TextIndex {
    const index = new TextIndex(view, textsOf)
    index.#addAll(view.documents)
    index.close = view.onChange((before, after) => index.#update(before, after))
    return index
  }

  static async inPieces(view: View, textsOf: TextsOf): Promise<TextIndex> {
    const index = new TextIndex(view, textsOf)
    index.close = await buildInPieces(view, {
      add: (documents) => index.#addAll(documents),
      update: (before, after) => index.#update(before, after),
    })
    return index
  }

  /** The documents with a match for each pattern, in no order. */
  search(patterns: readonly string[]): LakeDocument[] {
    const seen = new Uint8Array(this.#slots.length)
    patterns.forEach((pattern, round) => {
      for (const { slots } of this.#postingsOf(pattern)) {
        for (const slot of slots) if (seen[slot] === round) seen[slot] = round + 1
      }
    })
    const found: LakeDocument[] = []
    this.#slots.forEach((document, slot) => {
      if (document && seen[slot] === patterns.length) found.push(document)
    })
    return found
  }

  /** The score of each document for all patterns together: how often each is met, ever more of the same counting less. */
  scoring(patterns: readonly string[]): (document: LakeDocument) => number {
    const scores = new Float64Array(this.#slots.length)
    const met = new Float64Array(this.#slots.length)
    for (const pattern of patterns) {
      met.fill(0)
      for (const { slots, counts } of this.#postingsOf(pattern)) {
        slots.forEach((slot, index) => (met[slot] = (met[slot] ?? 0) + (counts[index] ?? 0)))
      }
      met.forEach((count, slot) => {
        if (count > 0) scores[slot] = (scores[slot] ?? 0) + (count * 2.2) / (count + 1.2)
      })
    }
    return ({ _id }) => scores[this.#slotOf.get(_id) ?? -1] ?? 0
  }

  #postingsOf(pattern: string): Postings[] {
    if (isPlain(pattern)) return [this.#postings.get(normalized(pattern)) ?? nowhere]
    const test = isPlainPrefix(pattern) ? startingWith(normalized(pattern.slice(0, -1))) : wordTest(pattern)
    const found: Postings[] = []
    for (const [word, postings] of this.#postings) if (test.test(word)) found.push(postings)
    return found
  }

  /** Goes on with an index of the same documents that has no empty slots; until it is there, this one answers. */
  #renew(): void {
    if (this.#isRenewing) return
    this.#isRenewing = true
    TextIndex.inPieces(this.#view, this.#textsOf)
      .then((fresh) => {
        fresh.close()
        this.#slots = fresh.#slots
        this.#slotOf = fresh.#slotOf
        this.#postings = fresh.#postings
      })
      .catch((error: unknown) => console.error('A text index keeps its empty slots:', error))
      .finally(() => (this.#isRenewing = false))
  }

  #addAll(documents: readonly LakeDocument[]): void {
    for (let start = 0; start < documents.length; start += AT_A_TIME) {
      const piece = documents.slice(start, start + AT_A_TIME)
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
    const slot = before && this.#slotOf.get(before._id)
    if (slot !== undefined) this.#slots[slot] = undefined
    if (before) this.#slotOf.delete(before._id)
    if (after) this.#add(after, this.#textsOf([after])[0] ?? [])
    if (this.#slots.length > 2 * this.#slotOf.size + 1000) this.#renew()
  }
}

/** Quicker than an expression, and most patterns are prefixes. ASCII letters only are equal to ASCII letters. */
const startingWith = (prefix: string) => ({
  test: (word: string) => {
    // Most words are told apart by their first letter, in whatever case.
    if ((word.charCodeAt(0) | 32) !== (prefix.charCodeAt(0) | 32)) return false
    const start = word.slice(0, prefix.length)
    return start === prefix || (isAscii(start) && start.toLowerCase() === prefix)
  },
})
