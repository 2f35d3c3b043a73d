import { useToast } from '@sanity/ui/toast'
import { useEffect, useRef, useState } from 'react'
import { useClient, useDocumentStore, type DocumentActionComponent, type SanityClient } from 'sanity'
import { AfterwardsForm } from './afterwards-form'
import {
  afterwardsMutations,
  publicAddress,
  redirectsQuery,
  redirectsSchema,
  type Afterwards,
} from './moved-page'

/**
 * The Studio’s Unpublish or Delete, which first asks what becomes of the address of the page. The answer is written
 * once the page is off the site, for an editor may still turn back in the dialog of the Studio that follows.
 */
export function takeOff(
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

    // The original closes over the state of its rendering: call the latest one.
    const latest = useRef(original)
    useEffect(() => {
      latest.current = original
    })
    const waiting = useRef<{ unsubscribe: () => void }>(undefined)

    const chosen = (from: string, afterwards: Afterwards | undefined) => {
      setAsking(false)
      // Not ended with this component: deleting a document closes its form.
      waiting.current?.unsubscribe()
      waiting.current =
        afterwards &&
        pair.operationEvents(id, type).subscribe((event) => {
          if (event.type !== 'success' || event.op !== operation) return
          waiting.current?.unsubscribe()
          writeAfterwards(client, id, from, afterwards).then(
            () => push({ status: 'success', title: told(from, afterwards) }),
            (error: unknown) =>
              push({
                status: 'error',
                duration: 60_000,
                title: `${from} is not found now: what you chose for it could not be written. Make a redirect by hand. (${String(error)})`,
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
              header: 'What becomes of the address?',
              onClose: () => setAsking(false),
              content: <AfterwardsForm path={path} onChosen={(afterwards) => chosen(path, afterwards)} />,
            }
          : (original.dialog ?? false),
    }
  }
  useTakeOff.action = operation
  useTakeOff.displayName = `TakeOff-${operation}`
  return useTakeOff
}

const told = (from: string, afterwards: Afterwards) =>
  afterwards.statusCode === 410 ? `${from} is gone for good.` : `${from} leads to ${afterwards.to}.`

async function writeAfterwards(
  client: SanityClient,
  documentId: string,
  from: string,
  afterwards: Afterwards,
) {
  const known = redirectsSchema.parse(
    await client.fetch<unknown>(redirectsQuery, {}, { perspective: 'published' }),
  )
  await client.mutate(afterwardsMutations(documentId, from, afterwards, known))
}
