/** The types shared by the parts of the lake. */

/** A JSON object as sent over HTTP. */
export type JsonObject = { [key: string]: unknown }

/** A stored document. `_rev` is the id of the transaction that last changed it; dates are ISO 8601 in UTC. */
export type LakeDocument = JsonObject & {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
}

/** The operations of a patch, with the Mutate API's names. */
export type PatchOperations = {
  ifRevisionID?: string
  set?: JsonObject
  setIfMissing?: JsonObject
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: JsonObject
  diffMatchPatch?: Record<string, string>
}

/** The mutations of `POST /data/mutate`. https://www.sanity.io/docs/http-reference/mutation */
export type Mutation =
  | { create: JsonObject }
  | { createOrReplace: JsonObject }
  | { createIfNotExists: JsonObject }
  | { delete: { id: string } | { query: string; params?: JsonObject } }
  | { patch: PatchOperations & ({ id: string } | { query: string; params?: JsonObject }) }

/** Mendoza patches between two states of a document, both without `_rev`. */
export type Effects = { apply: unknown[]; revert: unknown[] }

/**
 * The change of one document in a transaction. `mutations` replay it on `before`; `create*` payloads contain
 * `_createdAt`.
 */
export type DocumentChange = {
  id: string
  before: LakeDocument | null
  after: LakeDocument | null
  mutations: Mutation[]
  effects: Effects
}

/** An atomic, durable change of a dataset. `sequence` increases by one within the dataset. */
export type Transaction = {
  id: string
  sequence: number
  timestamp: string
  author: string
  changes: DocumentChange[]
}

export type MutationResult = { id: string; operation: 'create' | 'update' | 'delete' | 'none' }

/** The user of a request. Viewers can read everything; editors can also write. */
export type Identity = {
  id: string
  name: string
  email: string
  role: 'viewer' | 'editor' | 'administrator'
}

/** A perspective: one name, or a stack of layers in which the leftmost wins. */
export type Perspective = 'raw' | 'published' | 'drafts' | readonly string[]
