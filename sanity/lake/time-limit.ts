import { createContext, Script } from 'node:vm'
import { dataError } from './errors.ts'

/** The time limit of a query was exceeded. */
export class TimeLimitError extends Error {}

/** The response to such a query. */
export const timeoutError = (seconds: number) =>
  dataError(504, 'queryTimeoutError', `The query did not end within ${seconds} seconds and was stopped`)

const cell = createContext({ task: (): unknown => undefined })
const script = new Script('task()')

/**
 * Runs a task without side effects. V8 terminates it at the limit, even inside a regular expression.
 *
 * @param limit in ms
 * @throws TimeLimitError
 */
export function withinTime<T>(limit: number, task: () => T): T {
  let result: { value: T } | undefined
  cell.task = () => {
    result = { value: task() }
  }
  try {
    script.runInContext(cell, { timeout: Math.max(1, Math.round(limit)) })
  } catch (error) {
    // The error belongs to the realm of the context, so `instanceof` fails.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeLimitError() : error
  } finally {
    cell.task = () => undefined
  }
  if (!result) throw new TimeLimitError()
  return result.value
}

/** A time limit that the parts of one query share. */
export class Budget {
  #left: number

  constructor(ms: number) {
    this.#left = ms
  }

  /** @throws TimeLimitError */
  run<T>(task: () => T): T {
    return this.runUnlimited(() => withinTime(this.#left, task))
  }

  /**
   * Runs a task without terminating it, for tasks that certainly end soon: V8 starts a thread for each time
   * limit, which costs as much as most queries.
   *
   * @throws TimeLimitError if the time was already used up
   */
  runUnlimited<T>(task: () => T): T {
    if (this.#left < 1) throw new TimeLimitError()
    const started = performance.now()
    try {
      return task()
    } finally {
      this.#left -= performance.now() - started
    }
  }
}

/**
 * A limit of processor time that the parts of one task share. A busy machine may give the process no time for seconds, so
 * elapsed time says little about a task.
 */
export class ProcessorBudget {
  #left: number

  constructor(ms: number) {
    this.#left = ms
  }

  /**
   * Runs a task without side effects: one that is stopped before it had its time starts again.
   *
   * @throws TimeLimitError
   */
  run<T>(task: () => T): T {
    if (this.#left < 1) throw new TimeLimitError()
    // Longer each time, so that the task ends however little of the processor it gets.
    for (let patience = this.#left; ; patience *= 2) {
      const before = process.threadCpuUsage()
      const used = () => {
        const { user, system } = process.threadCpuUsage(before)
        return (user + system) / 1000
      }
      try {
        const value = withinTime(patience, task)
        this.#left -= used()
        return value
      } catch (error) {
        if (error instanceof TimeLimitError && used() < this.#left / 2) continue
        this.#left -= used()
        throw error
      }
    }
  }
}
