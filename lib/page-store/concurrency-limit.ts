/** Runs a bounded number of tasks at a time; further tasks wait in order. */
export class ConcurrencyLimit {
  readonly #maxRunning: number
  readonly #maxWaiting: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor({ maxRunning, maxWaiting }: { maxRunning: number; maxWaiting: number }) {
    this.#maxRunning = maxRunning
    this.#maxWaiting = maxWaiting
  }

  /** Whether another task would be refused. */
  get isFull(): boolean {
    return this.#running >= this.#maxRunning && this.#waiting.length >= this.#maxWaiting
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#maxRunning) this.#running += 1
    // A finished task passes its slot to the next waiting one.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
