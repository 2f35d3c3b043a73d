import { Card, Text } from '@sanity/ui'
import { useEffect, useRef } from 'react'
import { getPublishedId, useEditState, usePerspective, useSetPerspective } from 'sanity'
import { pageState } from './page-state'
import { useWasPublished } from './was-published'

/** A message above the form: the public state of the document. */
export function OnTheSite({ documentId, type }: { documentId: string; type: string }) {
  const id = getPublishedId(documentId)
  const { draft, published, ready } = useEditState(id, type)
  const { selectedPerspectiveName } = usePerspective()
  const setPerspective = useSetPerspective()
  const wasPublished = useWasPublished(id, Boolean(published))

  // The form of the published version is empty after an unpublish: switch to the draft, which has the content.
  const isTakenOff = ready && !published && wasPublished && Boolean(draft)
  const hasShownDraft = useRef(false)
  useEffect(() => {
    if (!isTakenOff) hasShownDraft.current = false
    else if (selectedPerspectiveName === 'published' && !hasShownDraft.current) {
      hasShownDraft.current = true
      setPerspective('drafts')
    }
  }, [isTakenOff, selectedPerspectiveName, setPerspective])

  const state = ready ? pageState({ published, draft, wasPublished }) : undefined
  if (!state) return null
  return (
    <Card border padding={3} radius={2} role="status" tone={state.tone} data-testid="page-state">
      <Text size={1}>
        {state.message}{' '}
        {state.path && (
          <a href={state.path} target="_blank" rel="noreferrer">
            {state.path}
          </a>
        )}
      </Text>
    </Card>
  )
}
