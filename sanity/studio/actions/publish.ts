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
 * The Studio’s Publish, which also writes where the old address of a page leads when its slug changes, and is called
 * Schedule while the note is still to appear. The redirect is written first: until the page has moved nobody is led
 * by it, for a page answers before a redirect does, and nothing is lost when publishing fails.
 */
export function publishWithRedirect(usePublish: DocumentActionComponent): DocumentActionComponent {
  const usePublishAction: DocumentActionComponent = (props) => {
    const { id, type, draft, published } = props
    const publish = usePublish(props)
    const client = useClient({ apiVersion: '2026-05-04' })
    const { isSyncing } = useSyncState(id, type)
    const { isValidating, revision, validation } = useValidationStatus(draft?._id ?? id, type, true)
    const [asked, setAsked] = useState(false)
    const [problem, setProblem] = useState<string>()

    // The original closes over the state of its rendering: call the latest one.
    const latest = useRef(publish)
    useEffect(() => {
      latest.current = publish
    })

    const settled = !isSyncing && !isValidating && revision === draft?._rev
    useEffect(() => {
      if (!asked || !settled) return
      const publishNow = () => {
        setAsked(false)
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
      // The Studio drops a publication if an edit arrives while it waits.
      const timer = setTimeout(publishNow, unsaved.handedOnIn())
      return () => clearTimeout(timer)
    }, [asked, settled, client, id, draft, published, validation])

    if (!publish) return null
    const due = typeof draft?.publishedAt === 'string' ? draft.publishedAt : ''
    const isAhead = type === 'article' && Date.parse(due) > Date.now()
    return {
      ...publish,
      ...(isAhead && {
        label: 'Schedule',
        title: publish.title || `The page appears by itself on ${formatMoment(due)}, India’s time`,
      }),
      disabled: Boolean(publish.disabled) || asked,
      ...(asked && { title: 'Publishes as soon as your last words are saved' }),
      onHandle: () => {
        const author = referenceId(draft?.author)
        if (author) rememberDesk(author)
        setAsked(true)
      },
      dialog: problem
        ? {
            type: 'dialog',
            header: 'Not published',
            onClose: () => setProblem(undefined),
            content: `The old address could not be led to the new one, so nothing was published. Try again. (${problem})`,
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
