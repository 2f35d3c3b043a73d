import { getPublishedId, useEditState, type DocumentLayoutProps } from 'sanity'
import { AskBeforeLeaving } from './ask-before-leaving'
import { isStillToAppear } from './page-state'
import { ScheduledWords } from './scheduled-words'

/** A document in the Studio, in words that are true of it, and not closed before it is saved without a question. */
export function DocumentWithState(props: DocumentLayoutProps) {
  const { documentId, documentType } = props
  const { draft, published } = useEditState(getPublishedId(documentId), documentType)
  return (
    <ScheduledWords isScheduled={isStillToAppear(published ?? draft)}>
      <AskBeforeLeaving {...props} />
    </ScheduledWords>
  )
}
