/** Which documents contain a word, by their slots, and how often. Each method visits the slots in ascending order. */
export type Visit = (slot: number, count: number) => void

/** What {@link Postings} consist of, as it is stored in a file. */
export type StoredPostings = {
  words: readonly string[]
  /** Where the entries of each word start in `bytes`, and where the last ones end. */
  starts: Uint32Array
  /**
   * Per document with the word: twice the distance from the previous slot, plus one if the word occurs repeatedly; then
   * its number of occurrences, if so. In 7 bits per byte, the lowest first; the eighth says that another follows.
   */
  bytes: Uint8Array
}

/** The words of many documents, in little memory: in most texts, a word of a document takes one or two bytes. */
export class Postings {
  readonly stored: StoredPostings
  #numbers: ReadonlyMap<string, number> | undefined

  constructor(stored: StoredPostings) {
    this.stored = stored
  }

  /** The numbers of the words that pass a test. */
  numbersOf(test: { test(word: string): boolean }): number[] {
    const found: number[] = []
    this.stored.words.forEach((word, number) => {
      if (test.test(word)) found.push(number)
    })
    return found
  }

  numberOf(word: string): number | undefined {
    // Most patterns are prefixes, so it may never be needed.
    this.#numbers ??= new Map(this.stored.words.map((each, number) => [each, number]))
    return this.#numbers.get(word)
  }

  /** Visits the documents with a word. */
  visit(number: number, visit: Visit): void {
    const { starts, bytes } = this.stored
    const end = starts[number + 1] ?? 0
    let at = starts[number] ?? end
    const next = () => {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
        if (byte < 128) return value
      }
    }
    let slot = -1
    while (at < end) {
      const value = next()
      slot += value >>> 1
      visit(slot, value & 1 ? next() : 1)
    }
  }
}

const bytesOf = (value: number): number => (value < 128 ? 1 : 1 + bytesOf(value >>> 7))

/** The number of documents between two chances to pause. */
const PIECE = 500

/** Collects {@link Postings} document by document. */
export class PostingsBuilder {
  readonly #numbers = new Map<string, number>()
  /** For each word: the number of its bytes, its last slot, and its occurrences in the present document. */
  readonly #sizes: number[] = []
  readonly #lastSlots: number[] = []
  readonly #counts: number[] = []
  /** Per document its words: twice the number of the word, plus one if the number of occurrences follows. */
  #entries = new Uint32Array(1 << 16)
  #length = 0
  /** Where the entries of each document end. */
  readonly #ends: number[] = []

  /** Adds the document of the next slot. */
  add(words: Iterable<string>): void {
    const present: number[] = []
    for (const word of words) {
      let number = this.#numbers.get(word)
      if (number === undefined) {
        number = this.#sizes.push(0) - 1
        this.#numbers.set(word, number)
        this.#lastSlots.push(-1)
        this.#counts.push(0)
      }
      const count = this.#counts[number] ?? 0
      if (count === 0) present.push(number)
      this.#counts[number] = count + 1
    }
    const slot = this.#ends.length
    this.#reserve(2 * present.length)
    for (const number of present) {
      const count = this.#counts[number] ?? 0
      const repeats = Number(count > 1)
      this.#entries[this.#length++] = 2 * number + repeats
      if (repeats) this.#entries[this.#length++] = count
      const distance = slot - (this.#lastSlots[number] ?? 0)
      this.#sizes[number] = (this.#sizes[number] ?? 0) + bytesOf(2 * distance) + (repeats && bytesOf(count))
      this.#lastSlots[number] = slot
      this.#counts[number] = 0
    }
    this.#ends.push(this.#length)
  }

  /** Sorts the entries by word; may be paused wherever it yields. */
  *finish(): Generator<void, Postings> {
    const starts = new Uint32Array(this.#sizes.length + 1)
    this.#sizes.forEach((size, number) => (starts[number + 1] = (starts[number] ?? 0) + size))
    const bytes = new Uint8Array(starts.at(-1) ?? 0)
    const ends = starts.slice()
    const write = (number: number, value: number) => {
      let at = ends[number] ?? 0
      for (; value > 127; value >>>= 7) bytes[at++] = (value & 127) | 128
      bytes[at++] = value
      ends[number] = at
    }
    const lastSlots = new Int32Array(this.#sizes.length).fill(-1)
    let at = 0
    for (const [slot, end] of this.#ends.entries()) {
      while (at < end) {
        const entry = this.#entries[at++] ?? 0
        const number = entry >>> 1
        write(number, 2 * (slot - (lastSlots[number] ?? 0)) + (entry & 1))
        if (entry & 1) write(number, this.#entries[at++] ?? 0)
        lastSlots[number] = slot
      }
      if (slot % PIECE === 0) yield
    }
    return new Postings({ words: [...this.#numbers.keys()], starts, bytes })
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#entries.length) return
    const larger = new Uint32Array(2 * this.#entries.length + more)
    larger.set(this.#entries)
    this.#entries = larger
  }
}
