import type { Action, ActionOf } from './action-schema.ts'
import type { CommitOptions, Dataset } from './dataset.ts'
import { isPublishedId, publishedIdOf } from './document-ids.ts'
import { refusal, refusedAt } from '../errors.ts'
import { applyMutation, applyPatch } from './mutations.ts'
import { strengthened } from './strengthen.ts'
import type { JsonObject, LakeDocument, Transaction } from '../types.ts'
import type { Workspace } from './workspace.ts'

/**
 * Commits actions as one transaction; each sees the result of the previous ones.
 *
 * @throws LakeError: 400 or 409 in the `actionError` format
 */
export function commitActions(
  dataset: Dataset,
  actions: readonly Action[],
  options: CommitOptions,
): Transaction {
  let index = 0
  try {
    return dataset.commitWork(options, (work) => {
      for (const [position, action] of actions.entries()) {
        index = position
        apply(work, action)
      }
    }).transaction
  } catch (error) {
    throw refusedAt(error, 'action', index)
  }
}

function apply(work: Workspace, action: Action): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return create(work, action)
    case 'sanity.action.document.edit':
      return edit(work, action)
    case 'sanity.action.document.publish':
      return publish(work, action)
    case 'sanity.action.document.unpublish':
      return unpublish(work, action)
    case 'sanity.action.document.delete':
      return remove(work, action)
    case 'sanity.action.document.discard':
      return discard(work, action.draftId)
    case 'sanity.action.document.replaceDraft':
      return replace(work, action.attributes, action.publishedId)
    case 'sanity.action.document.version.create':
      return createVersion(work, action)
    case 'sanity.action.document.version.replace':
      return replace(work, action.document)
    case 'sanity.action.document.version.discard':
      return discard(work, action.versionId)
    case 'sanity.action.document.version.unpublish':
      return void applyPatch(work, action.versionId, { set: { _system: { delete: true } } })
  }
}

function create(work: Workspace, { publishedId, attributes, ifExists }: ActionOf<'create'>): void {
  const { _id: draftId } = attributes
  if (ifExists === 'ignore' && work.get(draftId)) return
  if (isPublishedId(draftId) || publishedIdOf(draftId) !== publishedId) {
    throw refusal(400, 'invalidArgumentError', `"${draftId}" is not the id of a draft of "${publishedId}"`)
  }
  if (work.get(publishedId)) throw alreadyExists(publishedId)
  applyMutation(work, { create: attributes })
}

function edit(work: Workspace, { draftId, publishedId, patch }: ActionOf<'edit'>): void {
  if (!work.get(draftId)) copy(work, existing(work, publishedId), draftId)
  applyPatch(work, draftId, patch)
}

function publish(work: Workspace, action: ActionOf<'publish'>): void {
  const { draftId, publishedId } = action
  const draft = existing(work, draftId)
  const published = work.get(publishedId)
  checkRevision(draft, action.ifDraftRevisionId)
  if (action.ifPublishedRevisionId !== undefined)
    checkRevision(existing(work, publishedId), action.ifPublishedRevisionId)
  const { _createdAt } = published ?? draft
  applyMutation(work, { createOrReplace: { ...strengthened(draft), _id: publishedId, _createdAt } })
  applyMutation(work, { delete: { id: draftId } })
}

function unpublish(work: Workspace, { draftId, publishedId }: ActionOf<'unpublish'>): void {
  const published = existing(work, publishedId)
  if (!work.get(draftId)) copy(work, published, draftId)
  applyMutation(work, { delete: { id: publishedId } })
}

function remove(work: Workspace, { publishedId, includeDrafts }: ActionOf<'delete'>): void {
  const ids = [publishedId, ...includeDrafts]
  if (!ids.some((id) => work.get(id))) throw notFound(publishedId)
  for (const id of ids) applyMutation(work, { delete: { id } })
}

function discard(work: Workspace, id: string): void {
  if (isPublishedId(id))
    throw refusal(400, 'invalidArgumentError', `"${id}" is not the id of a draft or version`)
  existing(work, id)
  applyMutation(work, { delete: { id } })
}

function replace(work: Workspace, document: JsonObject & { _id: string }, publishedId?: string): void {
  if (!work.get(document._id) && !(publishedId && work.get(publishedId))) throw notFound(document._id)
  applyMutation(work, { createOrReplace: document })
}

function createVersion(work: Workspace, action: ActionOf<'version.create'>): void {
  const { document, baseId, versionId } = action
  if (document) return void applyMutation(work, { create: document })
  if (!baseId || !versionId) {
    throw refusal(
      400,
      'invalidArgumentError',
      'version.create takes a "document", or "baseId" and "versionId"',
    )
  }
  const base = existing(work, baseId)
  checkRevision(base, action.ifBaseRevisionId)
  copy(work, base, versionId)
}

function copy(work: Workspace, document: LakeDocument, id: string): void {
  applyMutation(work, { create: { ...document, _id: id } })
}

function existing(work: Workspace, id: string): LakeDocument {
  const document = work.get(id)
  if (!document) throw notFound(id)
  return document
}

function checkRevision(document: LakeDocument, expected: string | undefined): void {
  if (expected === undefined || expected === document._rev) return
  throw refusal(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${document._id}" has unexpected revision ID (got "${document._rev}", expected "${expected}")`,
    { id: document._id, currentRevisionID: document._rev, expectedRevisionID: expected },
  )
}

const notFound = (id: string) =>
  refusal(409, 'documentNotFoundError', `The document with the ID "${id}" was not found`, { id })

const alreadyExists = (id: string) =>
  refusal(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, { id })
