/** Reports whether all edits of a document are stored, on every change. */
type Saved = { subscribe: (next: (isSaved: boolean) => void) => { unsubscribe: () => void } }

/** How long the Portable Text editor may buffer what is typed. */
const BUFFER_MS = 1500

/** Tracks documents with edits that are not in the dataset yet, including documents that were closed. */
export function createUnsaved(now: () => number = Date.now) {
  const pending = new Set<string>()
  let typedAt = -Infinity
  return {
    /** Records typing in a form. */
    typed() {
      typedAt = now()
    },
    /** Records text that is in no document yet, until the returned function is called. */
    hold(id: string): () => void {
      pending.add(id)
      return () => pending.delete(id)
    },
    /** Whether closing the tab would lose edits. */
    hasUnsavedEdits: () => pending.size > 0 || now() - typedAt < BUFFER_MS,
    /** Milliseconds until the editor has flushed its buffer. */
    flushesIn: () => Math.max(0, BUFFER_MS - (now() - typedAt)),
    /** Tracks a document until it is closed and saved; the returned function marks it as closed. */
    watch(id: string, saved: Saved): () => void {
      let isClosed = false
      const watching: { subscription?: { unsubscribe: () => void } } = {}
      const end = () => watching.subscription?.unsubscribe()
      watching.subscription = saved.subscribe((isSaved) => {
        if (isSaved) pending.delete(id)
        else pending.add(id)
        if (isSaved && isClosed) end()
      })
      return () => {
        isClosed = true
        if (!pending.has(id)) end()
      }
    },
  }
}

/** One per window, because a document may stay unsaved while another is open. */
export const unsaved = createUnsaved()
