import { createContext, Script } from 'node:vm'
import { dataError } from '../errors.ts'

/** A query that took longer than it may. */
export class OutOfTime extends Error {}

/** What the client of such a query is told. */
export const timeoutError = (seconds: number) =>
  dataError(504, 'queryTimeoutError', `The query did not end within ${seconds} seconds and was stopped`)

const cell = createContext({ task: (): unknown => undefined })
const script = new Script('task()')

/**
 * Runs a task that changes nothing but what it returns. V8 ends it wherever it is, in a regular expression for one.
 *
 * @param limit in ms
 * @throws OutOfTime
 */
export function withinTime<T>(limit: number, task: () => T): T {
  let result: { value: T } | undefined
  cell.task = () => {
    result = { value: task() }
  }
  try {
    script.runInContext(cell, { timeout: Math.max(1, Math.round(limit)) })
  } catch (error) {
    // It is an error of the context's own realm, so `instanceof` would not know it.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new OutOfTime() : error
  } finally {
    cell.task = () => undefined
  }
  if (!result) throw new OutOfTime()
  return result.value
}

/** Time for evaluation that the parts of one query share. */
export class Budget {
  #left: number

  constructor(ms: number) {
    this.#left = ms
  }

  /** @throws OutOfTime */
  spend<T>(task: () => T): T {
    return this.spendUnwatched(() => withinTime(this.#left, task))
  }

  /**
   * For tasks that are certain to end soon: a time limit costs as much as most queries, because V8 starts a thread each time.
   *
   * @throws OutOfTime when the time was spent before.
   */
  spendUnwatched<T>(task: () => T): T {
    if (this.#left < 1) throw new OutOfTime()
    const started = performance.now()
    try {
      return task()
    } finally {
      this.#left -= performance.now() - started
    }
  }
}

/** How long a query may take, in ms, and how much memory it may need, in MB. */
export type QueryLimits = {
  /** How long it may hold up all others. One that takes longer starts again in a thread of its own. */
  atOnce: number
  /** How long that thread may run, from the moment that it is there. */
  inThread: number
  megabytes: number
  /** How long a document may be looked at for a listener. */
  listening: number
}

export const defaultLimits: QueryLimits = {
  atOnce: 250,
  inThread: 10_000,
  megabytes: 1024,
  listening: 2000,
}
