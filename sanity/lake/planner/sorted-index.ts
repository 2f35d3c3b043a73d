import type { LakeDocument } from '../types.ts'
import { sortedPosition, type View } from '../documents/view.ts'
import { buildIncrementally } from './build-incrementally.ts'
import { compareKeys, totalCompare } from './order.ts'
import type { Range } from './ranges.ts'

type Entry = { document: LakeDocument; keys: readonly unknown[] }

/** The documents of an index and their order. */
export type Sorting = {
  /** Identifies the sorting. */
  name: string
  /** Documents among which are all of the index, in `_id` order. */
  source: () => readonly LakeDocument[]
  /** Selects the documents that belong to the index; keeps their order. */
  passing: (documents: readonly LakeDocument[]) => readonly LakeDocument[]
  keysOf: (documents: readonly LakeDocument[]) => readonly (readonly unknown[])[]
  /** Whether the order is descending, for each key and finally for the `_id`. */
  descending: readonly boolean[]
}

/** The documents that pass a filter, sorted as `order()` sorts them: by keys, then by `_id`. */
export class SortedIndex {
  readonly #sorting: Sorting
  readonly #entries: Entry[] = []
  #isSorted = false
  close = (): void => {}

  private constructor(sorting: Sorting) {
    this.#sorting = sorting
  }

  /** Builds an index synchronously, which blocks other requests. */
  static build(view: View, sorting: Sorting): SortedIndex {
    const index = new SortedIndex(sorting)
    index.#add(sorting.source())
    index.#sort()
    index.close = view.onChange((before, after) => index.#update(before, after))
    return index
  }

  /** Reads the documents in pieces, between which other requests are answered, and sorts them at once. */
  static async buildIncrementally(view: View, sorting: Sorting): Promise<SortedIndex> {
    const index = new SortedIndex(sorting)
    index.close = await buildIncrementally(view, {
      source: sorting.source,
      add: (documents) => index.#add(documents),
      update: (before, after) => index.#update(before, after),
    })
    index.#sort()
    return index
  }

  get size(): number {
    return this.#entries.length
  }

  slice(start: number, end: number): LakeDocument[] {
    return this.#entries.slice(start, end).map(({ document }) => document)
  }

  /** The positions of the entries whose first key, which must be ascending, lies in a range. */
  between(range: Range | undefined): { start: number; end: number } {
    if (!range) return { start: 0, end: this.#entries.length }
    const { from, to } = range
    const start = sortedPosition(this.#entries, ({ keys }) => {
      const difference = totalCompare(keys[0], from.value)
      return from.isIncluded ? difference < 0 : difference <= 0
    })
    const end = sortedPosition(this.#entries, ({ keys }) => {
      const difference = totalCompare(keys[0], to.value)
      return to.isIncluded ? difference <= 0 : difference < 0
    })
    return { start, end: Math.max(start, end) }
  }

  #compare(a: Entry, b: Entry): number {
    const { descending } = this.#sorting
    const byId = totalCompare(a.document._id, b.document._id)
    return compareKeys(a.keys, b.keys, descending) || (descending[a.keys.length] ? -byId : byId)
  }

  #entriesOf(documents: readonly LakeDocument[]): Entry[] {
    const own = this.#sorting.passing(documents)
    if (own.length === 0) return []
    const keys = this.#sorting.keysOf(own)
    return own.map((document, index) => ({ document, keys: keys[index] ?? [] }))
  }

  #positionOf(entry: Entry): number {
    return sortedPosition(this.#entries, (other) => this.#compare(other, entry) < 0)
  }

  #add(documents: readonly LakeDocument[]): void {
    for (const entry of this.#entriesOf(documents)) this.#entries.push(entry)
  }

  #sort(): void {
    this.#entries.sort((a, b) => this.#compare(a, b))
    this.#isSorted = true
  }

  #update(before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    for (const entry of before ? this.#entriesOf([before]) : []) {
      const position = this.#isSorted
        ? this.#positionOf(entry)
        : this.#entries.findIndex(({ document }) => document._id === entry.document._id)
      this.#entries.splice(position, 1)
    }
    if (!after) return
    if (!this.#isSorted) this.#add([after])
    else for (const entry of this.#entriesOf([after])) this.#entries.splice(this.#positionOf(entry), 0, entry)
  }
}
