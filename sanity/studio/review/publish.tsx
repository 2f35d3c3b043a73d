import { BoltIcon } from '@sanity/icons/Bolt'
import { useState } from 'react'
import { isValidationErrorMarker, type DocumentActionComponent } from 'sanity'
import { contentOf } from '../../../lib/content/review/content'
import { isCleared, whyNotPublish } from '../../../lib/content/review/states'
import { moveOf } from '../actions/moved-page'
import { useOnceSettled } from '../actions/once-settled'
import { writeRedirect } from '../actions/write-redirect'
import { useReview } from './live'
import { useAct } from './use-act'
import { publishRevision, withNewestReview } from './write'
import { WordForm } from './word-form'

/** The Studio’s Publish action. If articles need an approval, it publishes only the approved text. */
export function publishApproved(usePublish: DocumentActionComponent): DocumentActionComponent {
  const usePublishApproved: DocumentActionComponent = (props) => {
    const { id, type, draft, published } = props
    const publish = usePublish(props)
    const known = useReview(id)
    const at = useAct(props)
    if (!publish || type !== 'article') return publish
    if (!known) return { ...publish, disabled: true, title: 'Loading the review of this note' }
    if (!at || !draft) return publish
    const reason = whyNotPublish(at.review, at.content, published ? contentOf(published) : undefined)
    return {
      ...publish,
      disabled: Boolean(publish.disabled) || Boolean(reason) || at.isWriting,
      title: (publish.disabled && publish.title) || reason || publish.title,
      onHandle: () =>
        at.once(async () => {
          await publishRevision(at.client, id, draft, published)
          await withNewestReview(at.client, id, (review) => at.write(review, 'published'))
        }, 'Published.'),
    }
  }
  usePublishApproved.action = 'publish'
  usePublishApproved.displayName = 'PublishApproved'
  return usePublishApproved
}

/**
 * Publishes without an approval. The article's history and the health tool report it until someone else approves it.
 */
export const usePublishAtOnce: DocumentActionComponent = (props) => {
  const { id, draft, published } = props
  const at = useAct(props)
  const [asking, setAsking] = useState(false)
  const [word, setWord] = useState('')
  const { requested, request, validation } = useOnceSettled(props, () => {
    if (!at || !draft) return
    const move = moveOf(published, draft)
    at.once(async () => {
      if (move) await writeRedirect(at.client, id, move)
      await publishRevision(at.client, id, draft, published)
      await withNewestReview(at.client, id, (review) => at.write(review, 'publishedAtOnce', word))
    }, 'Published without an approval. Content health lists it until someone else approves it.')
  })
  if (!at || !draft) return null
  if (isCleared(at.review, at.content, published ? contentOf(published) : undefined)) return null
  const hasErrors = validation.some(isValidationErrorMarker)
  return {
    label: 'Publish at once (emergency)',
    icon: BoltIcon,
    tone: 'critical',
    disabled: hasErrors || requested || at.isWriting,
    title: hasErrors
      ? 'Some parts need mending first: the list “To fix” names them'
      : 'Without an approval, which someone else gives afterwards',
    onHandle: () => setAsking(true),
    dialog: asking && {
      type: 'dialog',
      header: 'Publish without an approval',
      onClose: () => setAsking(false),
      content: (
        <WordForm
          label="Why can’t it wait for someone else to read it? The history of the note keeps your answer."
          button="Publish at once"
          onSend={(reason) => {
            setAsking(false)
            setWord(reason)
            request()
          }}
        />
      ),
    },
  }
}
usePublishAtOnce.displayName = 'PublishAtOnce'
