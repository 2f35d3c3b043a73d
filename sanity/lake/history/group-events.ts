import { draftIdOf, isPublishedId, publishedIdOf } from '../documents/document-ids.ts'
import type { Dataset } from '../documents/store.ts'
import type { DocumentChange, JsonObject, Transaction } from '../types.ts'

/**
 * The events of a document group (the document with its draft, or the requested version), newest first, for the
 * Studio's history panel. The Studio derives the edits between them from the transactions.
 */
export function groupEvents(dataset: Dataset, id: string): JsonObject[] {
  const documentId = publishedIdOf(id)
  const versionId = isPublishedId(id) ? draftIdOf(documentId) : id
  const exists = { published: false, version: false }
  const events: JsonObject[] = []
  for (const transaction of dataset.transactionsOf([documentId, versionId])) {
    const changeOf = (wanted: string) => transaction.changes.find((change) => change.id === wanted)
    const changes = { published: changeOf(documentId), version: changeOf(versionId) }
    if (changes.published) exists.published = changes.published.after !== null
    if (changes.version) exists.version = changes.version.after !== null
    const event = groupEvent(transaction, changes, exists, versionId)
    if (!event) continue
    events.unshift({ ...event, timestamp: transaction.timestamp, author: transaction.author, documentId })
  }
  return events
}

/** @param exists what exists of the group after the transaction */
function groupEvent(
  { id }: Transaction,
  { published, version }: { published?: DocumentChange; version?: DocumentChange },
  exists: { published: boolean; version: boolean },
  versionId: string,
): JsonObject | null {
  const versionIsGone = version !== undefined && version.before !== null && version.after === null
  if (published?.before && !published.after && exists.version) {
    return { type: 'unpublishDocument', versionId, versionRevisionId: version?.after?._rev ?? id }
  }
  if (!exists.published && !exists.version) return { type: 'deleteDocumentGroup' }
  if (versionIsGone) {
    const versionRevisionId = version.before?._rev
    return published?.after
      ? {
          type: 'publishDocumentVersion',
          revisionId: id,
          versionId,
          versionRevisionId,
          publishCause: 'document.publish',
        }
      : { type: 'deleteDocumentVersion', versionId, versionRevisionId }
  }
  if (version?.after && !version.before)
    return { type: 'createDocumentVersion', versionId, versionRevisionId: id }
  if (published?.after)
    return { type: published.before ? 'updateLiveDocument' : 'createLiveDocument', revisionId: id }
  return null
}
