import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LakeDocument } from '../types.ts'
import { LruCache } from '../documents/lru-cache.ts'
import type { View } from '../documents/view.ts'
import { withoutKeeping } from '../documents/stored-document.ts'
import { inPieces, pieceDuration } from './in-pieces.ts'
import type { IndexFile } from './index-files.ts'
import { Postings, PostingsBuilder, type StoredPostings, type Visit } from './postings.ts'
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
const BATCH_SIZE = 20

/** How long after the last change an index is rebuilt, in ms. */
const IDLE = 1000

/** The words of some documents: those of the document in each slot. */
type Base = { postings: Postings; documents: readonly (LakeDocument | undefined)[] }

/** What is stored of an index: the words, and which version of a document each slot has. */
type StoredIndex = StoredPostings & { versions: readonly string[] }

/** Its own writer is trusted to have stored arrays of the right type. */
const isStoredIndex = (value: unknown): value is StoredIndex =>
  typeof value === 'object' &&
  value !== null &&
  ['words', 'starts', 'bytes', 'versions'].every((name) => name in value)

/** The id of a document, and what differs if its content does. A draft has the id of its published document. */
const versionOf = ({ _id, _originalId, _rev, _updatedAt }: LakeDocument): string =>
  `${_id}\n${String(_originalId)}\n${_rev}\n${_updatedAt}`

/** The words of a pattern: their numbers in the base, and the changed documents with them. */
type Found = { numbers: readonly number[]; changed: readonly Changed[] }
type Changed = { slots: number[]; counts: number[] }
const recentPatterns = () => new LruCache<string, Found>(64)

/**
 * An inverted index: the documents that contain a word in the texts of `textsOf`, and how often. Most documents are in
 * the base, which never changes and is stored in a file. A changed document gets a new slot and its old slot becomes
 * empty. Once there are many changes, the index gets a new base. Results are exactly those of `match`.
 */
export class TextIndex {
  readonly #view: View
  readonly #textsOf: TextsOf
  readonly #file: IndexFile | undefined
  #postings: Postings
  #slots: (LakeDocument | undefined)[]
  #slotOf = new Map<string, number>()
  /** The documents with a word that are not in the base. */
  #changed = new Map<string, Changed>()
  /** The words of recent patterns until a document changes: a search matches and scores the same patterns. */
  #recent = recentPatterns()
  /** The number of changes since the base was built. */
  #changes = 0
  #renewal: NodeJS.Timeout | undefined
  #isRenewing = false
  #isClosed = false
  #stopUpdates = (): void => {}

  private constructor(view: View, textsOf: TextsOf, { postings, documents }: Base, file?: IndexFile) {
    this.#view = view
    this.#textsOf = textsOf
    this.#file = file
    this.#postings = postings
    this.#slots = [...documents]
    documents.forEach((document, slot) => document && this.#slotOf.set(document._id, slot))
  }

  /** Builds an index synchronously, which blocks other requests. */
  static build(view: View, textsOf: TextsOf): TextIndex {
    const building = baseOf([...view.documents], textsOf)
    for (let step = building.next(); ; step = building.next()) {
      if (!step.done) continue
      const index = new TextIndex(view, textsOf, step.value)
      index.#follow()
      return index
    }
  }

  /** Reads an index from its file, or builds it in pieces, between which other requests are answered. */
  static async open(view: View, textsOf: TextsOf, file?: IndexFile): Promise<TextIndex> {
    const stored = await file?.read()
    const isStored = isStoredIndex(stored)
    const base = isStored ? baseIn(stored, view) : await inPieces(baseOf([...view.documents], textsOf))
    const index = new TextIndex(view, textsOf, base, file)
    await index.#catchUp(() => index.#follow())
    if (!isStored) file?.write(storedFrom(base))
    return index
  }

  /** Ends the updates and removes the file. */
  close(): void {
    this.#isClosed = true
    this.#stopUpdates()
    clearTimeout(this.#renewal)
    this.#file?.remove()
  }

  /** The documents that match all patterns, in no order. */
  search(patterns: readonly string[]): LakeDocument[] {
    if (patterns.length === 0) return this.#slots.filter((document) => document !== undefined)
    const seen = new Uint8Array(this.#slots.length)
    const found: LakeDocument[] = []
    patterns.forEach((pattern, round) => {
      const isLast = round === patterns.length - 1
      this.#visit(pattern, (slot) => {
        if (seen[slot] !== round) return
        seen[slot] = round + 1
        const document = isLast ? this.#slots[slot] : undefined
        if (document) found.push(document)
      })
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
      const matching: number[] = []
      this.#visit(pattern, (slot, count) => {
        if (matches[slot] === 0) matching.push(slot)
        matches[slot] = (matches[slot] ?? 0) + count
      })
      for (const slot of matching) {
        const count = matches[slot] ?? 0
        scores[slot] = (scores[slot] ?? 0) + (count * 2.2) / (count + 1.2)
        matches[slot] = 0
      }
    }
    return ({ _id }) => scores[this.#slotOf.get(_id) ?? -1] ?? 0
  }

  #visit(pattern: string, visit: Visit): void {
    const { numbers, changed } = this.#found(pattern)
    for (const number of numbers) this.#postings.visit(number, visit)
    for (const { slots, counts } of changed) slots.forEach((slot, index) => visit(slot, counts[index] ?? 0))
  }

  #found(pattern: string): Found {
    return this.#recent.getOrAdd(pattern, () => {
      if (isPlain(pattern)) {
        const word = normalized(pattern)
        const [number, changed] = [this.#postings.numberOf(word), this.#changed.get(word)]
        return { numbers: number === undefined ? [] : [number], changed: changed ? [changed] : [] }
      }
      const test = isPlainPrefix(pattern) ? startingWith(normalized(pattern.slice(0, -1))) : wordTest(pattern)
      const changed = [...this.#changed].flatMap(([word, found]) => (test.test(word) ? [found] : []))
      return { numbers: this.#postings.numbersOf(test), changed }
    })
  }

  /** Adds the documents that the base lacks, in pieces. Calls `then` before another commit is possible. */
  async #catchUp(then: () => void): Promise<void> {
    for (;;) {
      const { documents } = this.#view
      const missing = documents.filter((each) => this.#slots[this.#slotOf.get(each._id) ?? -1] !== each)
      if (missing.length === 0 && documents.length === this.#slotOf.size) return then()
      for (const [id, slot] of this.#slotOf) if (this.#view.get(id) !== this.#slots[slot]) this.#remove(id)
      const started = performance.now()
      for (const document of missing) {
        this.#add(document)
        if (performance.now() - started > pieceDuration) break
      }
      await nextTurn()
    }
  }

  #follow(): void {
    this.#stopUpdates = this.#view.onChange((before, after) => this.#update(before, after))
    this.#renewIfChanged()
  }

  #remove(id: string): void {
    const slot = this.#slotOf.get(id)
    if (slot !== undefined) this.#slots[slot] = undefined
    this.#slotOf.delete(id)
  }

  #add(document: LakeDocument): void {
    this.#changes += 1
    const slot = this.#slots.push(document) - 1
    this.#slotOf.set(document._id, slot)
    const texts = withoutKeeping(() => this.#textsOf([document]))[0] ?? []
    for (const word of texts.flatMap(indexedWords)) {
      const known = this.#changed.get(word)
      if (!known) this.#changed.set(word, { slots: [slot], counts: [1] })
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

  #update(before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    this.#recent = recentPatterns()
    if (before) this.#remove(before._id)
    if (after) this.#add(after)
    else this.#changes += 1
    this.#renewIfChanged()
  }

  /** After many changes, builds a new base once there are no more of them. */
  #renewIfChanged(): void {
    if (this.#isRenewing || this.#changes <= Math.max(500, this.#slotOf.size / 32)) return
    clearTimeout(this.#renewal)
    this.#renewal = setTimeout(() => void this.#renew(), IDLE).unref()
  }

  /** Builds a new base. Until that is done, the present one answers. */
  async #renew(): Promise<void> {
    this.#isRenewing = true
    try {
      const base = await inPieces(baseOf([...this.#view.documents], this.#textsOf))
      const fresh = new TextIndex(this.#view, this.#textsOf, base)
      await fresh.#catchUp(() => {
        this.#postings = fresh.#postings
        this.#slots = fresh.#slots
        this.#slotOf = fresh.#slotOf
        this.#changed = fresh.#changed
        this.#changes = fresh.#changes
        this.#recent = recentPatterns()
      })
      if (!this.#isClosed) this.#file?.write(storedFrom(base))
    } catch (error) {
      console.error('A text index keeps its empty slots:', error)
    } finally {
      this.#isRenewing = false
    }
  }
}

/** Indexes documents; may be paused wherever it yields. */
function* baseOf(documents: readonly LakeDocument[], textsOf: TextsOf): Generator<void, Base> {
  const builder = new PostingsBuilder()
  for (let start = 0; start < documents.length; start += BATCH_SIZE) {
    const piece = documents.slice(start, start + BATCH_SIZE)
    for (const texts of withoutKeeping(() => textsOf(piece))) builder.add(texts.flatMap(indexedWords))
    yield
  }
  return { postings: yield* builder.finish(), documents }
}

const storedFrom = ({ postings, documents }: Base): StoredIndex => ({
  ...postings.stored,
  versions: documents.map((document) => (document ? versionOf(document) : '')),
})

/** A stored index, in which the slots of documents that have changed since are empty. */
function baseIn({ versions, ...stored }: StoredIndex, { documents }: View): Base {
  let position = 0
  const unchanged = versions.map((version) => {
    // Both are in `_id` order.
    const id = version.slice(0, version.indexOf('\n'))
    let document = documents[position]
    while (document && document._id < id) document = documents[++position]
    return document && versionOf(document) === version ? document : undefined
  })
  return { postings: new Postings(stored), documents: unchanged }
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
