import { httpError } from '../errors.ts'

/**
 * Runs at most `limit` tasks at a time, in order, while `maxWaiting` wait.
 *
 * @throws 503 if more would wait
 */
export function limitConcurrency(limit: number, maxWaiting = Infinity) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= limit) {
      if (waiting.length >= maxWaiting) throw httpError(503, 'The lake is busy; try again')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      running += 1
    }
    try {
      return await task()
    } finally {
      // Pass the slot to the task that has waited longest, or release it.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
