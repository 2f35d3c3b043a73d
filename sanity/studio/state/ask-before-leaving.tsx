import { useEffect } from 'react'
import { getPublishedId, useDocumentStore, type DocumentLayoutProps } from 'sanity'
import { createUnsaved } from './unsaved'

// One for the window, for a document stays unsaved when another is opened.
const unsaved = createUnsaved()

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

  return (
    <div style={{ display: 'contents' }} onInput={() => unsaved.typed()}>
      {renderDefault(props)}
    </div>
  )
}
