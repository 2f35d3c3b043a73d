import { useEffect, type SyntheticEvent } from 'react'
import { getPublishedId, useDocumentStore, type DocumentLayoutProps } from 'sanity'
import { unsaved } from './unsaved'

const ask = (event: BeforeUnloadEvent) => {
  if (unsaved.isLeft()) event.preventDefault()
}

/** Has the browser ask before it closes what is not saved: away from the network, or a moment after typing. */
export function AskBeforeLeaving(props: DocumentLayoutProps) {
  const { documentId, documentType, renderDefault } = props
  const { pair } = useDocumentStore()

  useEffect(() => {
    const id = getPublishedId(documentId)
    return unsaved.watch(id, pair.consistencyStatus(id, documentType))
  }, [pair, documentId, documentType])

  // Never taken away: a document may be left before it is saved. The same function is added once only.
  useEffect(() => window.addEventListener('beforeunload', ask), [])

  // Only the editor of texts keeps what is typed for a moment; other fields hand it on at once.
  const typed = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLElement && target.isContentEditable) unsaved.typed()
  }
  return (
    <div style={{ display: 'contents' }} onInput={typed} onKeyDown={typed} onPaste={typed}>
      {renderDefault(props)}
    </div>
  )
}
