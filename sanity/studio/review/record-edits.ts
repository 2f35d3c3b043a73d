import type { SanityClient } from '@sanity/client'
import { useEffect } from 'react'
import { filter, firstValueFrom } from 'rxjs'
import { getDraftId, getPublishedId, useClient, useDocumentStore } from 'sanity'
import { z } from 'zod'
import { contentOf } from '../../../lib/content/review/content'
import { deskId, deskSchema } from '../../../lib/content/desk/rules'
import { discardMutation, editMutation } from '../../../lib/content/review/mutations'
import { reviewId, type Person } from '../../../lib/content/review/rules'
import { useMe } from './live'
import { withNewestReview } from './write'

/** Edits within this time are recorded together. */
const GATHER = 400

const edits: readonly string[] = ['patch', 'restore', 'discardChanges']

/**
 * Records who edits an article, if articles need an approval: an edit invalidates that the text was sent or approved.
 * Publishing compares the texts itself, so edits that are not recorded here, such as those of a script, are safe.
 */
export function useRecordedEdits(documentId: string, type: string) {
  const { pair } = useDocumentStore()
  const client = useClient({ apiVersion: '2026-05-04' })
  const { id: meId, name } = useMe()
  useEffect(() => {
    if (type !== 'article') return
    const id = getPublishedId(documentId)
    let waiting: ReturnType<typeof setTimeout> | undefined
    // One at a time: two writes of the same editor would conflict.
    let last = Promise.resolve()
    const record = async () => {
      await firstValueFrom(pair.consistencyStatus(id, type).pipe(filter(Boolean)))
      await recordEdit(client, id, { id: meId, name })
    }
    const recordNext = () => {
      waiting = undefined
      last = last.then(record).catch(warn)
    }
    const events = pair.operationEvents(id, type).subscribe((event) => {
      if (event.type !== 'success') return
      if (event.op === 'delete') void client.delete(reviewId(id)).catch(warn)
      if (edits.includes(event.op)) waiting ??= setTimeout(recordNext, GATHER)
    })
    return () => events.unsubscribe()
  }, [pair, client, documentId, type, meId, name])
}

const warn = (error: unknown) => console.warn('An edit could not be recorded in the review:', error)

const versions = z.object({
  draft: z.unknown(),
  published: z.unknown(),
  desk: deskSchema.nullable(),
})

/** Records that an editor has edited or discarded the draft, if articles need an approval. */
export async function recordEdit(client: SanityClient, id: string, by: Person) {
  const found = await client.fetch<unknown>(
    '{ "draft": *[_id == $draft][0], "published": *[_id == $id][0], "desk": *[_id == $desk][0] }',
    { id, draft: getDraftId(id), desk: deskId },
    { perspective: 'raw' },
  )
  const { draft, published, desk } = versions.parse(found)
  if (!desk?.approval) return
  await withNewestReview(client, id, async (review) => {
    const mutation = draft
      ? editMutation(id, review, { by, at: new Date().toISOString(), content: contentOf(draft) })
      : published
        ? discardMutation(review, contentOf(published))
        : undefined
    if (mutation) await client.mutate([mutation], { autoGenerateArrayKeys: true })
  })
}
