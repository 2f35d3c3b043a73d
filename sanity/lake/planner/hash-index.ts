import type { LakeDocument } from '../types.ts'
import { positionOf, type View } from '../documents/view.ts'
import { buildIncrementally } from './build-incrementally.ts'

type Key = string | number | boolean

const none: readonly LakeDocument[] = []

export const isKey = (value: unknown): value is Key =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Finds a view's documents by their keys: the value at a path, or the ids of their references. */
export class HashIndex {
  readonly #lists = new Map<Key, DocumentList>()
  readonly #keysOf: (document: LakeDocument) => Iterable<Key>
  close = (): void => {}

  private constructor(keysOf: (document: LakeDocument) => Iterable<Key>) {
    this.#keysOf = keysOf
  }

  /** Builds an index synchronously, which blocks other requests. */
  static build(view: View, keysOf: (document: LakeDocument) => Iterable<Key>): HashIndex {
    const index = new HashIndex(keysOf)
    index.#add(view.documents)
    index.close = view.onChange((before, after) => index.#update(before, after))
    return index
  }

  static async buildIncrementally(
    view: View,
    keysOf: (document: LakeDocument) => Iterable<Key>,
  ): Promise<HashIndex> {
    const index = new HashIndex(keysOf)
    index.close = await buildIncrementally(view, {
      add: (documents) => index.#add(documents),
      update: (before, after) => index.#update(before, after),
    })
    return index
  }

  get(key: Key): readonly LakeDocument[] {
    return this.#lists.get(key)?.documents ?? none
  }

  #add(documents: readonly LakeDocument[]): void {
    for (const document of documents) {
      for (const key of this.#keysOf(document)) this.#listOf(key).append(document)
    }
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

/** Documents in `_id` order. */
class DocumentList {
  readonly #documents: LakeDocument[]

  constructor(documents: LakeDocument[] = []) {
    this.#documents = documents
  }

  get documents(): readonly LakeDocument[] {
    return this.#documents
  }

  /** Adds a document that comes after all others in the order. */
  append(document: LakeDocument): void {
    this.#documents.push(document)
  }

  insert(document: LakeDocument): void {
    const position = positionOf(this.#documents, document._id)
    const isThere = this.#documents[position]?._id === document._id
    this.#documents.splice(position, isThere ? 1 : 0, document)
  }

  remove(id: string): void {
    const position = positionOf(this.#documents, id)
    if (this.#documents[position]?._id === id) this.#documents.splice(position, 1)
  }
}
