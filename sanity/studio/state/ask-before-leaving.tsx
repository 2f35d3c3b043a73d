import { useEffect } from 'react'
import { getPublishedId, useDocumentStore, type DocumentLayoutProps } from 'sanity'
import { unsaved } from './unsaved'

const ask = (event: BeforeUnloadEvent) => {
  if (unsaved.hasUnsavedEdits()) event.preventDefault()
}

/** Makes the browser ask before it closes a tab with unsaved edits. */
export function AskBeforeLeaving(props: DocumentLayoutProps) {
  const { documentId, documentType, renderDefault } = props
  const { pair } = useDocumentStore()

  useEffect(() => {
    const id = getPublishedId(documentId)
    return unsaved.watch(id, pair.consistencyStatus(id, documentType))
  }, [pair, documentId, documentType])

  // Not removed on unmount, because a document may be closed before it is saved. Adding the same listener again has no
  // effect.
  useEffect(() => window.addEventListener('beforeunload', ask), [])

  return renderDefault(props)
}
