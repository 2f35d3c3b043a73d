/** Reports whether all edits of a document are stored, on every change. */
type Saved = { subscribe: (next: (isSaved: boolean) => void) => { unsubscribe: () => void } }

/** Tracks documents with edits that are not in the dataset yet, including documents that were closed. */
export function createUnsaved() {
  const [pending, buffering] = [new Set<string>(), new Set<string>()]
  return {
    /** Records text that is in no document yet, until the returned function is called. */
    hold(id: string): () => void {
      pending.add(id)
      return () => pending.delete(id)
    },
    /** Records that a Portable Text editor buffers edits of its document, until the returned function is called. */
    buffer(editor: string): () => void {
      buffering.add(editor)
      return () => buffering.delete(editor)
    },
    /** Whether closing the tab would lose edits. */
    hasUnsavedEdits: () => pending.size + buffering.size > 0,
    /** Whether the dataset has all edits of a document. */
    isSaved: (id: string) => !pending.has(id) && buffering.size === 0,
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
