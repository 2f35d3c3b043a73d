import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LakeDocument } from '../types.ts'
import { pieceDuration } from './in-pieces.ts'
import { positionOf, type View, type ViewListener } from '../documents/view.ts'

/** What an index does with the documents of a view. */
type Building = {
  /** The documents of the view from which the index is built, in `_id` order; by default all. */
  source?: () => readonly LakeDocument[]
  /** Adds documents, in `_id` order. */
  add: (documents: readonly LakeDocument[]) => void
  update: ViewListener
}

/** The number of documents added between two checks of the clock: more, if adding them is fast. */
const SMALLEST_BATCH = 20
const LARGEST_BATCH = 640

/**
 * Builds an index in pieces, between which other requests are answered. Commits may arrive meanwhile: a
 * change to a document that was already added is applied as an update; any other document is added in its
 * current state.
 *
 * @returns a function that ends the updates
 */
export async function buildIncrementally(
  view: View,
  { source = () => view.documents, add, update }: Building,
  longest = pieceDuration,
): Promise<() => void> {
  let isComplete = false
  let size = SMALLEST_BATCH
  let last: string | undefined
  const close = view.onChange((before, after) => {
    const id = (after ?? before)?._id
    const isAdded = id !== undefined && last !== undefined && id <= last
    if (isComplete || isAdded) update(before, after)
  })
  try {
    while (!isComplete) {
      await nextTurn()
      const all = source()
      let position = last === undefined ? 0 : positionOf(all, `${last}\0`)
      let duration = 0
      do {
        const started = performance.now()
        const documents = all.slice(position, (position += size))
        add(documents)
        last = documents.at(-1)?._id ?? last
        isComplete = documents.length < size
        const elapsed = performance.now() - started
        duration += elapsed
        size = elapsed < longest / 8 ? Math.min(2 * size, LARGEST_BATCH) : SMALLEST_BATCH
      } while (!isComplete && duration < longest)
    }
  } catch (error) {
    close()
    throw error
  }
  return close
}
