import { evaluable } from './field-names.ts'
import type { LakeDocument } from '../types.ts'

/** Whether a stored document belongs to a perspective, and how its document there is derived. */
export type ViewRule = {
  keyOf(id: string): string | undefined
  find(key: string, get: (id: string) => LakeDocument | undefined): LakeDocument | undefined
}

/** Called for each document of a view that is added, removed or replaced. */
export type ViewListener = (before: LakeDocument | undefined, after: LakeDocument | undefined) => void

/** Finds the position in a sorted list from which elements no longer come before the wanted one. */
export function sortedPosition<Item>(sorted: readonly Item[], comesBefore: (item: Item) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle]
    if (found !== undefined && comesBefore(found)) low = middle + 1
    else high = middle
  }
  return low
}

/** The position of `key`, present or not, in a list sorted by `_id`. */
export const positionOf = (documents: readonly LakeDocument[], key: string): number =>
  sortedPosition(documents, ({ _id }) => _id < key)

/**
 * The documents of a perspective in `_id` order, updated with each commit, in the form that queries see; `restored`
 * returns them as stored.
 */
export class View {
  readonly #rule: ViewRule
  readonly #byId = new Map<string, LakeDocument>()
  readonly #documents: LakeDocument[]
  readonly #listeners = new Set<ViewListener>()

  constructor(rule: ViewRule, stored: ReadonlyMap<string, LakeDocument>) {
    this.#rule = rule
    for (const id of stored.keys()) {
      const key = rule.keyOf(id)
      if (key === undefined || this.#byId.has(key)) continue
      const document = rule.find(key, (other) => stored.get(other))
      if (document) this.#byId.set(key, evaluable(document))
    }
    this.#documents = [...this.#byId.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
  }

  /** In `_id` order, which is the order of `*`. */
  get documents(): readonly LakeDocument[] {
    return this.#documents
  }

  get(id: string): LakeDocument | undefined {
    return this.#byId.get(id)
  }

  onChange(listener: ViewListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Applies the change of a stored document. */
  update(id: string, get: (id: string) => LakeDocument | undefined): void {
    const key = this.#rule.keyOf(id)
    if (key === undefined) return
    const before = this.#byId.get(key)
    const found = this.#rule.find(key, get)
    const after = found && evaluable(found)
    if (!before && !after) return
    const position = positionOf(this.#documents, key)
    if (after) {
      this.#byId.set(key, after)
      this.#documents.splice(position, before ? 1 : 0, after)
    } else {
      this.#byId.delete(key)
      this.#documents.splice(position, 1)
    }
    for (const listener of this.#listeners) listener(before, after)
  }
}
