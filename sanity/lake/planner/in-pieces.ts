import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long other requests wait for a piece, in ms. */
export const pieceDuration = 10

/** Runs a task in pieces, between which other requests are answered. It may be paused wherever it yields. */
export async function inPieces<T>(task: Generator<unknown, T>): Promise<T> {
  for (;;) {
    await nextTurn()
    const started = performance.now()
    do {
      const step = task.next()
      if (step.done) return step.value
    } while (performance.now() - started < pieceDuration)
  }
}
