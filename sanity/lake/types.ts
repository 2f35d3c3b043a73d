/** The vocabulary that the parts of the lake share. */

/** A JSON object as it travels over HTTP. */
export type JsonObject = { [key: string]: unknown }

/** A stored document. `_rev` is the id of the transaction that last touched it; dates are ISO 8601 in UTC. */
export type LakeDocument = JsonObject & {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
}

/** A patch mutation's operations, as the Mutate API names them. */
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

/** What `POST /data/mutate` accepts. https://www.sanity.io/docs/http-reference/mutation */
export type Mutation =
  | { create: JsonObject }
  | { createOrReplace: JsonObject }
  | { createIfNotExists: JsonObject }
  | { delete: { id: string } | { query: string; params?: JsonObject } }
  | { patch: PatchOperations & ({ id: string } | { query: string; params?: JsonObject }) }

/** Mendoza patches between two states of a document, both without `_rev`. */
export type Effects = { apply: unknown[]; revert: unknown[] }

/** What one transaction did to one document. `mutations` replay it on `before`; `create*` payloads carry `_createdAt`. */
export type DocumentChange = {
  id: string
  before: LakeDocument | null
  after: LakeDocument | null
  mutations: Mutation[]
  effects: Effects
}

/** One atomic, durable step of a dataset. `sequence` counts up by one within the dataset. */
export type Transaction = {
  id: string
  sequence: number
  timestamp: string
  author: string
  changes: DocumentChange[]
}

export type MutationResult = { id: string; operation: 'create' | 'update' | 'delete' | 'none' }

/** Who sends a request. Viewers read everything; editors write too. */
export type Identity = {
  id: string
  name: string
  email: string
  role: 'viewer' | 'editor' | 'administrator'
}

/** A layer order of documents: one name, or a stack with the leftmost layer winning. */
export type Perspective = 'raw' | 'published' | 'drafts' | readonly string[]
