import type { LakeDocument } from '../types.ts'
import { positionOf } from '../store/view.ts'

/** Documents in `_id` order. */
export class DocumentList {
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
