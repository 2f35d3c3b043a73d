import { useToast } from '@sanity/ui/toast'
import { useEffect, useRef, useState } from 'react'
import { useClient, useDocumentStore, type DocumentActionComponent, type SanityClient } from 'sanity'
import { UnpublishForm } from './unpublish-form'
import {
  unpublishMutations,
  publicAddress,
  redirectsQuery,
  redirectsSchema,
  type UnpublishedAnswer,
} from './moved-page'

/**
 * The Studio’s Unpublish or Delete action, which first asks how the path of the page should answer. The answer is
 * written after the page is off the site, because the editor may still cancel in the Studio's dialog that follows.
 */
export function unpublishWithAnswer(
  useOriginal: DocumentActionComponent,
  operation: 'unpublish' | 'delete',
): DocumentActionComponent {
  const useTakeOff: DocumentActionComponent = (props) => {
    const { id, type, published } = props
    const original = useOriginal(props)
    const client = useClient({ apiVersion: '2026-05-04' })
    const { pair } = useDocumentStore()
    const { push } = useToast()
    const [asking, setAsking] = useState(false)
    const path = publicAddress(published)

    // The original action closes over the state of its render: call the latest one.
    const latest = useRef(original)
    useEffect(() => {
      latest.current = original
    })
    const waiting = useRef<{ unsubscribe: () => void }>(undefined)

    const chosen = (from: string, afterwards: UnpublishedAnswer | undefined) => {
      setAsking(false)
      // Keep waiting after this component unmounts: deleting a document closes its form.
      waiting.current?.unsubscribe()
      waiting.current =
        afterwards &&
        pair.operationEvents(id, type).subscribe((event) => {
          if (event.type !== 'success' || event.op !== operation) return
          waiting.current?.unsubscribe()
          writeAfterwards(client, id, from, afterwards).then(
            () => push({ status: 'success', title: outcomeText(from, afterwards) }),
            (error: unknown) =>
              push({
                status: 'error',
                duration: 60_000,
                title: `${from} answers “not found” now, because your choice could not be saved. Create a redirect by hand. (${String(error)})`,
              }),
          )
        })
      latest.current?.onHandle?.()
    }

    if (!original) return null
    return {
      ...original,
      onHandle: () => (path ? setAsking(true) : original.onHandle?.()),
      dialog:
        asking && path
          ? {
              type: 'dialog',
              header: 'How should the old address answer?',
              onClose: () => setAsking(false),
              content: <UnpublishForm path={path} onChosen={(afterwards) => chosen(path, afterwards)} />,
            }
          : (original.dialog ?? false),
    }
  }
  useTakeOff.action = operation
  useTakeOff.displayName = `TakeOff-${operation}`
  return useTakeOff
}

const outcomeText = (from: string, afterwards: UnpublishedAnswer) =>
  afterwards.statusCode === 410 ? `${from} is gone for good.` : `${from} redirects to ${afterwards.to}.`

async function writeAfterwards(
  client: SanityClient,
  documentId: string,
  from: string,
  afterwards: UnpublishedAnswer,
) {
  const known = redirectsSchema.parse(
    await client.fetch<unknown>(redirectsQuery, {}, { perspective: 'published' }),
  )
  await client.mutate(unpublishMutations(documentId, from, afterwards, known))
}
