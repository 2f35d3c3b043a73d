import { useEffect, useRef, useState } from 'react'
import {
  useDocumentOperation,
  useSyncState,
  useValidationStatus,
  type DocumentActionProps,
  type ValidationMarker,
} from 'sanity'
import { unsaved } from '../state/unsaved'
import { leaveOut } from './leave-out'

/**
 * Runs an action, when `request` was called, as soon as the edits of the document are saved and validated. The parts that
 * nobody filled are removed from its draft first.
 */
export function useOnceSettled(
  { id, type, draft }: DocumentActionProps,
  run: (validation: ValidationMarker[]) => void,
) {
  const { isSyncing } = useSyncState(id, type)
  const { isValidating, revision, validation } = useValidationStatus(draft?._id ?? id, type, true)
  const [requested, setRequested] = useState(false)
  const { patch } = useDocumentOperation(id, type)

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
      const removal = leaveOut(draft)
      // Its revision is awaited like that of any other edit.
      if (removal.length > 0) return patch.execute(removal)
      setRequested(false)
      latest.current(validation)
    }, unsaved.flushesIn())
    return () => clearTimeout(timer)
  }, [requested, settled, validation, draft, patch])

  return { requested, request: () => setRequested(true), validation }
}
