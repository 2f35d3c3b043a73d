import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { EditIcon } from '@sanity/icons/Edit'
import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { useState } from 'react'
import { isValidationErrorMarker, type DocumentActionComponent } from 'sanity'
import {
  awaitsApproval,
  isCleared,
  whyNotApprove,
  whyNotAskForChanges,
  whyNotSend,
} from '../../../lib/content/review/states'
import { contentOf } from '../../../lib/content/review/content'
import { useOnceSettled } from '../actions/once-settled'
import { useAct } from './use-act'
import { WordForm } from './word-form'

/** Sends the text to review once the form has no errors. */
export const useSendToReview: DocumentActionComponent = (props) => {
  const { draft, published } = props
  const at = useAct(props)
  const { requested, request, validation } = useOnceSettled(props, () => {
    if (at && !whyNotSend(at.review, at.content, 0)) at.send()
  })
  if (!at || !draft) return null
  const { review, content } = at
  if (isCleared(review, content, published ? contentOf(published) : undefined)) return null
  const errors = validation.filter(isValidationErrorMarker).length
  const reason = whyNotSend(review, content, errors)
  // The text is sent: someone else takes the next step.
  if (reason && errors === 0) return null
  return {
    label: 'Send to review',
    icon: EnvelopeIcon,
    disabled: Boolean(reason) || requested || at.isWriting,
    // Without a title the Studio replaces the button, which loses a click in progress and the keyboard's focus.
    title: requested
      ? 'Is sent as soon as your last edits are saved'
      : (reason ?? 'Someone else approves the text before it is published'),
    onHandle: request,
  }
}

/** Approves the text that was sent; its author can't. */
export const useApprove: DocumentActionComponent = (props) => {
  const at = useAct(props)
  if (!at || !awaitsApproval(at.review)) return null
  const reason = whyNotApprove(at.review, at.content, at.me)
  return {
    label: 'Approve',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    disabled: Boolean(reason) || at.isWriting,
    title: reason ?? 'The text may be published as it is',
    onHandle: () => at.record('approved', 'Approved.'),
  }
}

/** Returns the text to its author with a comment. */
export const useAskForChanges: DocumentActionComponent = (props) => {
  const at = useAct(props)
  const [asking, setAsking] = useState(false)
  if (!at || (at.review.state !== 'toReview' && at.review.state !== 'approved')) return null
  const reason = whyNotAskForChanges(at.review, at.me)
  const close = () => setAsking(false)
  return {
    label: 'Ask for changes',
    icon: EditIcon,
    disabled: Boolean(reason) || at.isWriting,
    title: reason,
    onHandle: () => setAsking(true),
    dialog: asking && {
      type: 'dialog',
      header: 'Ask for changes',
      onClose: close,
      content: (
        <WordForm
          label="What should the writer change?"
          button="Ask for changes"
          onSend={(word) => {
            close()
            at.record('changesWanted', 'The writer sees what you want changed.', word)
          }}
        />
      ),
    },
  }
}

for (const [name, action] of Object.entries({ useSendToReview, useApprove, useAskForChanges }))
  action.displayName = name
