import { useEffect, useRef, useState } from 'react'
import { useClient, type DocumentActionComponent } from 'sanity'
import { referenceId } from '../../../lib/content/fields/reference'
import { formatMoment } from '../../../lib/dates'
import { rememberDesk } from '../../../lib/content/article/desk.studio'
import { moveOf } from './moved-page'
import { useOnceSettled } from './once-settled'
import { writeRedirect } from './write-redirect'

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
    const [problem, setProblem] = useState<string>()

    // The original action closes over the state of its render: call the latest one.
    const latest = useRef(publish)
    useEffect(() => {
      latest.current = publish
    })

    const { requested, request } = useOnceSettled(props, () => {
      const move = moveOf(published, draft)
      const ready = move ? writeRedirect(client, id, move) : Promise.resolve()
      ready.then(
        () => latest.current?.onHandle?.(),
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      )
    })

    if (!publish) return null
    const due = typeof draft?.publishedAt === 'string' ? draft.publishedAt : ''
    const isAhead = type === 'article' && Date.parse(due) > Date.now()
    return {
      ...publish,
      // Without a title the Studio replaces the button, which loses a click in progress and the keyboard's focus.
      title:
        publish.title ||
        (isAhead
          ? `The page appears by itself on ${formatMoment(due)}, India’s time`
          : 'Visitors see it a second later'),
      ...(isAhead && { label: 'Schedule' }),
      disabled: Boolean(publish.disabled) || requested,
      ...(requested && { title: 'Publishes as soon as your last edits are saved' }),
      onHandle: () => {
        const author = referenceId(draft?.author)
        if (author) rememberDesk(author)
        request()
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
