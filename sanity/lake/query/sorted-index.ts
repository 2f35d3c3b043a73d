import type { LakeDocument } from '../types.ts'
import { sortedPosition, type View } from '../store/view.ts'
import { totalCompare, type OrderKey } from './order.ts'

type Entry = { document: LakeDocument; keys: unknown[] }

/** Documents sorted as `order()` would sort them: by its keys, and where they are equal by `_id`. */
export class SortedIndex {
  readonly #order: readonly OrderKey[]
  readonly #keysOf: (documents: readonly LakeDocument[]) => unknown[][]
  readonly #belongs: (document: LakeDocument) => boolean
  readonly #keysById = new Map<string, unknown[]>()
  readonly #entries: Entry[]
  readonly close: () => void

  constructor(
    view: View,
    documents: readonly LakeDocument[],
    belongs: (document: LakeDocument) => boolean,
    order: readonly OrderKey[],
    keysOf: (documents: readonly LakeDocument[]) => unknown[][],
  ) {
    this.#order = order
    this.#keysOf = keysOf
    this.#belongs = belongs
    const keys = keysOf(documents)
    this.#entries = documents.map((document, index) => ({ document, keys: keys[index] ?? [] }))
    for (const { document, keys: own } of this.#entries) this.#keysById.set(document._id, own)
    this.#entries.sort((a, b) => this.#compare(a, b))
    this.close = view.onChange((before, after) => this.#update(before, after))
  }

  get size(): number {
    return this.#entries.length
  }

  slice(start: number, end: number): LakeDocument[] {
    return this.#entries.slice(start, end).map(({ document }) => document)
  }

  /** Where those stand whose first key lies between two values, which are included; an end that is not given is open. */
  between({ from, to }: { from?: unknown; to?: unknown }): { start: number; end: number } {
    const [first, last] = this.#order[0]?.descending ? [to, from] : [from, to]
    const sign = this.#order[0]?.descending ? -1 : 1
    const compared = ({ keys }: Entry, value: unknown) => sign * totalCompare(keys[0], value)
    const start =
      first === undefined ? 0 : sortedPosition(this.#entries, (entry) => compared(entry, first) < 0)
    const end =
      last === undefined ? this.size : sortedPosition(this.#entries, (entry) => compared(entry, last) <= 0)
    return { start, end: Math.max(start, end) }
  }

  #compare(a: Entry, b: Entry): number {
    for (const [index, { descending }] of this.#order.entries()) {
      const difference = totalCompare(a.keys[index], b.keys[index])
      if (difference !== 0) return descending ? -difference : difference
    }
    return a.document._id < b.document._id ? -1 : a.document._id > b.document._id ? 1 : 0
  }

  #positionOf(entry: Entry): number {
    return sortedPosition(this.#entries, (other) => this.#compare(other, entry) < 0)
  }

  #update(before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    const oldKeys = before && this.#keysById.get(before._id)
    if (before && oldKeys) {
      this.#entries.splice(this.#positionOf({ document: before, keys: oldKeys }), 1)
      this.#keysById.delete(before._id)
    }
    if (!after || !this.#belongs(after)) return
    const entry = { document: after, keys: this.#keysOf([after])[0] ?? [] }
    this.#keysById.set(after._id, entry.keys)
    this.#entries.splice(this.#positionOf(entry), 0, entry)
  }
}
