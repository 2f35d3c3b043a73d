import { useEffect, useRef, useState } from 'react'
import {
  isValidationErrorMarker,
  useClient,
  useSyncState,
  useValidationStatus,
  type DocumentActionComponent,
  type SanityClient,
} from 'sanity'
import { referenceId } from '../../../lib/content/fields/reference'
import { formatMoment } from '../../../lib/dates'
import { rememberDesk } from '../../../lib/content/article/desk.studio'
import { unsaved } from '../state/unsaved'
import { moveOf, redirectMutations, redirectsQuery, redirectsSchema, type Move } from './moved-page'

/**
 * The Studio’s Publish action, which also redirects the old path of a page whose slug changes, and is called Schedule
 * for a publication time in the future. The redirect is written first: it has no effect until the page has moved,
 * because a page takes precedence over a redirect, and if publishing fails nothing is lost.
 */
export function publishWithRedirect(usePublish: DocumentActionComponent): DocumentActionComponent {
  const usePublishAction: DocumentActionComponent = (props) => {
    const { id, type, draft, published } = props
    const publish = usePublish(props)
    const client = useClient({ apiVersion: '2026-05-04' })
    const { isSyncing } = useSyncState(id, type)
    const { isValidating, revision, validation } = useValidationStatus(draft?._id ?? id, type, true)
    const [requested, setRequested] = useState(false)
    const [problem, setProblem] = useState<string>()

    // The original action closes over the state of its render: call the latest one.
    const latest = useRef(publish)
    useEffect(() => {
      latest.current = publish
    })

    const settled = !isSyncing && !isValidating && revision === draft?._rev
    useEffect(() => {
      if (!requested || !settled) return
      const publishNow = () => {
        setRequested(false)
        const move = moveOf(published, draft)
        const ready =
          move && !validation.some(isValidationErrorMarker)
            ? writeRedirect(client, id, move)
            : Promise.resolve()
        ready.then(
          () => latest.current?.onHandle?.(),
          (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
        )
      }
      // The Studio cancels a publish if an edit arrives while it waits.
      const timer = setTimeout(publishNow, unsaved.flushesIn())
      return () => clearTimeout(timer)
    }, [requested, settled, client, id, draft, published, validation])

    if (!publish) return null
    const due = typeof draft?.publishedAt === 'string' ? draft.publishedAt : ''
    const isAhead = type === 'article' && Date.parse(due) > Date.now()
    return {
      ...publish,
      ...(isAhead && {
        label: 'Schedule',
        title: publish.title || `The page appears by itself on ${formatMoment(due)}, India’s time`,
      }),
      disabled: Boolean(publish.disabled) || requested,
      ...(requested && { title: 'Publishes as soon as your last edits are saved' }),
      onHandle: () => {
        const author = referenceId(draft?.author)
        if (author) rememberDesk(author)
        setRequested(true)
      },
      dialog: problem
        ? {
            type: 'dialog',
            header: 'Not published',
            onClose: () => setProblem(undefined),
            content: `The redirect from the old address could not be saved, so nothing was published. Try again. (${problem})`,
          }
        : (publish.dialog ?? false),
    }
  }
  usePublishAction.action = 'publish'
  usePublishAction.displayName = 'PublishWithRedirect'
  return usePublishAction
}

async function writeRedirect(client: SanityClient, documentId: string, move: Move) {
  const known = redirectsSchema.parse(
    await client.fetch<unknown>(redirectsQuery, {}, { perspective: 'published' }),
  )
  await client.mutate(redirectMutations(documentId, move, known))
}
