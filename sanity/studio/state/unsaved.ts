/** What a document tells of itself again and again: is everything saved that was typed here? */
type Saved = { subscribe: (next: (isSaved: boolean) => void) => { unsubscribe: () => void } }

/** How long the editor of texts may keep what was typed before it hands it on. */
const HANDED_ON_MS = 1500

/** Which documents have edits that the dataset does not have yet, also those that were left meanwhile. */
export function createUnsaved(now: () => number = Date.now) {
  const pending = new Set<string>()
  let typedAt = -Infinity
  return {
    /** Something was typed into a form. */
    typed() {
      typedAt = now()
    },
    /** Would something be lost by closing? */
    isLeft: () => pending.size > 0 || now() - typedAt < HANDED_ON_MS,
    /** Milliseconds until the editor of texts has handed on what was typed. */
    handedOnIn: () => Math.max(0, HANDED_ON_MS - (now() - typedAt)),
    /** Watches a document until it is closed and saved; what it gives back closes it. */
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

/** One for the window, for a document stays unsaved when another is opened. */
export const unsaved = createUnsaved()
