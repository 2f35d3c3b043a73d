import { Mutation as Patch } from '@sanity/mutator'
import { objectWithArrayKeys, withArrayKeys } from './array-keys.ts'
import { completeId, isValidId } from './document-ids.ts'
import { messageOf, refusal } from '../errors.ts'
import { TimeLimitError } from '../time-limit.ts'
import { insertionAtRange } from './insert-range.ts'
import type { JsonObject, LakeDocument, Mutation, MutationResult, PatchOperations } from '../types.ts'
import { longestTextPatches, type Workspace } from './workspace.ts'

type ApplyOptions = { autoGenerateArrayKeys?: boolean }

/** Applies one mutation of the Mutate API. https://www.sanity.io/docs/http-reference/mutation */
export function applyMutation(
  work: Workspace,
  mutation: Mutation,
  options: ApplyOptions = {},
): MutationResult[] {
  if ('patch' in mutation) {
    const { patch } = mutation
    const operations = withKeys(operationsOf(patch), options)
    if ('id' in patch) return [applyPatch(work, patch.id, operations)]
    return work.select(patch.query, patch.params ?? {}).map((id) => applyPatch(work, id, operations))
  }
  if ('delete' in mutation) {
    const selection = mutation.delete
    const ids = 'id' in selection ? [selection.id] : work.select(selection.query, selection.params ?? {})
    return ids.map((id) => remove(work, id))
  }
  const [verb, payload] =
    'create' in mutation
      ? (['create', mutation.create] as const)
      : 'createOrReplace' in mutation
        ? (['createOrReplace', mutation.createOrReplace] as const)
        : (['createIfNotExists', mutation.createIfNotExists] as const)
  return [write(work, verb, options.autoGenerateArrayKeys ? objectWithArrayKeys(payload) : payload)]
}

type Verb = 'create' | 'createOrReplace' | 'createIfNotExists'

function write(work: Workspace, verb: Verb, payload: JsonObject): MutationResult {
  const id = completeId(typeof payload._id === 'string' ? payload._id : undefined)
  if (!isValidId(id) || (payload._id !== undefined && typeof payload._id !== 'string')) {
    throw refusal(400, 'invalidIdError', `Invalid document id ${JSON.stringify(payload._id)}`)
  }
  const existing = work.get(id)
  if (existing && verb === 'createIfNotExists') return { id, operation: 'none' }
  if (existing && verb === 'create') {
    throw refusal(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, {
      id,
    })
  }
  const document = newDocument(work, id, payload, existing)
  const { _rev, ...replayed } = document
  work.put(id, document, verb === 'createOrReplace' ? { createOrReplace: replayed } : { create: replayed })
  return { id, operation: existing ? 'update' : 'create' }
}

function newDocument(
  work: Workspace,
  id: string,
  payload: JsonObject,
  existing?: LakeDocument,
): LakeDocument {
  const { _id, _type, _createdAt, _updatedAt, _rev, ...fields } = asStored(payload)
  return {
    _id: id,
    _type: String(_type),
    _createdAt: typeof _createdAt === 'string' ? _createdAt : (existing?._createdAt ?? work.timestamp),
    _updatedAt: work.timestamp,
    _rev: work.transactionId,
    ...fields,
  }
}

/** The value as JSON stores it: without `undefined`, and null for numbers out of range. */
function asStored(value: object): JsonObject {
  const stored: unknown = JSON.parse(JSON.stringify(value))
  return { ...(typeof stored === 'object' ? stored : {}) }
}

function remove(work: Workspace, id: string): MutationResult {
  if (!work.get(id)) return { id, operation: 'none' }
  work.put(id, null, { delete: { id } })
  return { id, operation: 'delete' }
}

function operationsOf(patch: PatchOperations): PatchOperations {
  const { ifRevisionID, set, setIfMissing, unset, inc, dec, insert, diffMatchPatch } = patch
  return { ifRevisionID, set, setIfMissing, unset, inc, dec, insert, diffMatchPatch }
}

function withKeys(patch: PatchOperations, { autoGenerateArrayKeys }: ApplyOptions): PatchOperations {
  if (!autoGenerateArrayKeys) return patch
  return {
    ...patch,
    set: patch.set && objectWithArrayKeys(patch.set),
    setIfMissing: patch.setIfMissing && objectWithArrayKeys(patch.setIfMissing),
    insert: patch.insert && { ...patch.insert, items: withArrayKeys(patch.insert.items) },
  }
}

/** Applies a patch to one document; even one without effect gives it a new `_rev`. */
export function applyPatch(work: Workspace, id: string, operations: PatchOperations): MutationResult {
  const before = work.get(id)
  if (!before) {
    throw refusal(409, 'documentNotFoundError', `The document with the ID "${id}" was not found`, { id })
  }
  const { ifRevisionID, ...rest } = operations
  if (ifRevisionID !== undefined && ifRevisionID !== before._rev) {
    throw refusal(
      409,
      'documentRevisionIDDoesNotMatchError',
      `Document "${id}" has unexpected revision ID (got "${before._rev}", expected "${ifRevisionID}")`,
      { id, currentRevisionID: before._rev, expectedRevisionID: ifRevisionID },
    )
  }
  const given = asStored({ ...rest, insert: rest.insert && insertionAtRange(rest.insert) })
  const after = { ...patched(work, before, given), _rev: work.transactionId, _updatedAt: work.timestamp }
  work.put(id, after, { patch: { id, ...given } })
  return { id, operation: 'update' }
}

function patched(work: Workspace, before: LakeDocument, operations: JsonObject): LakeDocument {
  let after: ReturnType<Patch['apply']>
  try {
    // Copy first: if a patch has no effect, the mutator returns an object it shares and may modify.
    const patch = () =>
      new Patch({ mutations: [{ patch: { id: before._id, ...operations } }] }).apply({ ...before })
    // If the text has changed much, locating a text patch can take minutes.
    after = operations.diffMatchPatch ? work.timeOfTextPatches.run(patch) : patch()
  } catch (error) {
    if (error instanceof TimeLimitError) {
      throw refusal(
        400,
        'malformedMutationError',
        `The diffMatchPatch takes too long to apply; set the text instead. All those in a transaction may take ${longestTextPatches} ms of processor time`,
        {
          id: before._id,
        },
      )
    }
    const reason = messageOf(error)
    throw refusal(400, 'malformedMutationError', reason, {
      id: before._id,
    })
  }
  if (after?._id !== before._id || after._type !== before._type) {
    throw refusal(400, 'immutableAttributeError', '"_id" and "_type" cannot be changed', {
      id: before._id,
    })
  }
  return {
    ...asStored(after),
    _id: before._id,
    _type: before._type,
    _createdAt: before._createdAt,
    _rev: '',
    _updatedAt: '',
  }
}
