import type { LakeDocument } from '../types.ts'
import type { View } from '../store/view.ts'
import { DocumentList } from './document-list.ts'

type Key = string | number | boolean

const none: readonly LakeDocument[] = []

export const isKey = (value: unknown): value is Key =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Finds a view's documents by keys that each of them has: the value at a path, or the ids it refers to. */
export class HashIndex {
  readonly #lists = new Map<Key, DocumentList>()
  readonly #keysOf: (document: LakeDocument) => Iterable<Key>
  readonly close: () => void

  constructor(view: View, keysOf: (document: LakeDocument) => Iterable<Key>) {
    this.#keysOf = keysOf
    for (const document of view.documents) {
      for (const key of keysOf(document)) this.#listOf(key).append(document)
    }
    this.close = view.onChange((before, after) => this.#update(before, after))
  }

  get(key: Key): readonly LakeDocument[] {
    return this.#lists.get(key)?.documents ?? none
  }

  #listOf(key: Key): DocumentList {
    const list = this.#lists.get(key) ?? new DocumentList()
    this.#lists.set(key, list)
    return list
  }

  #update(before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    const next = new Set(after ? this.#keysOf(after) : [])
    for (const key of before ? this.#keysOf(before) : []) {
      if (before && !next.has(key)) this.#forget(key, before._id)
    }
    for (const key of next) if (after) this.#listOf(key).insert(after)
  }

  #forget(key: Key, id: string): void {
    const list = this.#lists.get(key)
    list?.remove(id)
    if (list?.documents.length === 0) this.#lists.delete(key)
  }
}

/** Every id in a `_ref`, however deep. */
export function referencedIds(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('_ref' in value && typeof value._ref === 'string') found.add(value._ref)
  for (const inner of Object.values(value)) if (typeof inner === 'object') referencedIds(inner, found)
  return found
}
