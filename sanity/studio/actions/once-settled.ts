import { useEffect, useRef, useState } from 'react'
import { useSyncState, useValidationStatus, type DocumentActionProps, type ValidationMarker } from 'sanity'
import { unsaved } from '../state/unsaved'

/** Runs an action, when `request` was called, as soon as the edits of the document are saved and validated. */
export function useOnceSettled(
  { id, type, draft }: DocumentActionProps,
  run: (validation: ValidationMarker[]) => void,
) {
  const { isSyncing } = useSyncState(id, type)
  const { isValidating, revision, validation } = useValidationStatus(draft?._id ?? id, type, true)
  const [requested, setRequested] = useState(false)

  // The action closes over the state of its render: call the latest one.
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })

  const settled = !isSyncing && !isValidating && revision === draft?._rev
  useEffect(() => {
    if (!requested || !settled) return
    // An edit that arrives while it waits begins the wait again.
    const timer = setTimeout(() => {
      setRequested(false)
      latest.current(validation)
    }, unsaved.flushesIn())
    return () => clearTimeout(timer)
  }, [requested, settled, validation])

  return { requested, request: () => setRequested(true), validation }
}
