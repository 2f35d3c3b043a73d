import { getPublishedId, useEditState, type DocumentLayoutProps } from 'sanity'
import { useRecordedEdits } from '../review/record-edits'
import { AskBeforeLeaving } from './ask-before-leaving'
import { isScheduledArticle } from './page-state'
import { ScheduledWords } from './scheduled-words'

/** Wraps a document: correct wording for scheduled articles, and a warning before unsaved edits are lost. */
export function DocumentWithState(props: DocumentLayoutProps) {
  const { documentId, documentType } = props
  useRecordedEdits(documentId, documentType)
  const { draft, published } = useEditState(getPublishedId(documentId), documentType)
  return (
    <ScheduledWords isScheduled={isScheduledArticle(published ?? draft)}>
      <AskBeforeLeaving {...props} />
    </ScheduledWords>
  )
}
