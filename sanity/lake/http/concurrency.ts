import { httpError } from '../errors.ts'

/**
 * Lets at most `limit` tasks run at a time, in the order they came, and `maxWaiting` wait.
 * @throws 503 when more would wait.
 */
export function limitConcurrency(limit: number, maxWaiting = Infinity) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= limit) {
      if (waiting.length >= maxWaiting) throw httpError(503, 'Too much is being worked on; try again')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      running += 1
    }
    try {
      return await task()
    } finally {
      // The place goes to the one who waited longest, or is given back.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
