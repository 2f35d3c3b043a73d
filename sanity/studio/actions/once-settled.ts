import { useEffect, useRef, useState } from 'react'
import { first, timer, withLatestFrom } from 'rxjs'
import {
  isValidationErrorMarker,
  useDocumentOperation,
  useDocumentStore,
  useSyncState,
  useValidationStatus,
  type DocumentActionProps,
} from 'sanity'
import { unsaved } from '../state/unsaved'
import { leaveOut } from './leave-out'

/** Milliseconds between two checks whether all edits are saved. */
const CHECK_MS = 50

/**
 * Runs an action, when `request` was called, as soon as the edits of the document are saved and validated. It does not
 * run if there are errors: its button may be enabled until they are known. The parts that nobody filled are removed from
 * the draft first.
 */
export function useOnceSettled({ id, type, draft }: DocumentActionProps, run: () => void) {
  const { isSyncing } = useSyncState(id, type)
  const { isValidating, revision, validation } = useValidationStatus(draft?._id ?? id, type, true)
  const [requested, setRequested] = useState(false)
  const { patch } = useDocumentOperation(id, type)
  const { pair } = useDocumentStore()

  // The action closes over the state of its render: call the latest one.
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })

  const settled = !isSyncing && !isValidating && revision === draft?._rev
  useEffect(() => {
    if (!requested || !settled) return
    // An edit may be buffered, or too new to be rendered; once it is rendered, the wait begins again.
    const saved = timer(0, CHECK_MS)
      .pipe(
        withLatestFrom(pair.editState(id, type)),
        first(([, newest]) => unsaved.isSaved(id) && newest.draft?._rev === draft?._rev),
      )
      .subscribe(() => {
        const removal = leaveOut(draft)
        // Its revision is awaited like that of any other edit.
        if (removal.length > 0) return patch.execute(removal)
        setRequested(false)
        if (!validation.some(isValidationErrorMarker)) latest.current()
      })
    return () => saved.unsubscribe()
  }, [requested, settled, validation, draft, patch, pair, id, type])

  return { requested, request: () => setRequested(true), validation }
}
