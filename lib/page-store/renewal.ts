import { setTimeout as sleep } from 'node:timers/promises'
import type { PageStore } from './store.ts'
import type { StoredPage } from './stored-page.ts'

/** Pages for one change; the others are renewed when somebody asks for them. */
const MOST = 200
/** Pages at a time: while one waits for the lake, another is rendered. */
const AT_ONCE = 2
/** The lake's clock, which decides what is out, may be a little late (ms). */
const LATE = 50
/** Milliseconds until it is seen that nobody waits any more. */
const PAUSE = 10
/** The longest a timer can wait (ms). */
const LONGEST = 2 ** 31 - 1

/** Renders stale pages before a visitor asks for them: the most visited first, a few at a time. */
export class Renewal {
  readonly #store: PageStore
  readonly #pages: () => Iterable<StoredPage>
  #waiting: StoredPage[] = []
  #isWorking = false
  #timer: NodeJS.Timeout | undefined
  #due = Infinity

  constructor(store: PageStore, pages: () => Iterable<StoredPage>) {
    this.#store = store
    this.#pages = pages
  }

  /** Something has changed. */
  renew(): void {
    this.#waiting = this.#store.staleVisited().slice(0, MOST)
    if (this.#isWorking) return
    this.#isWorking = true
    void this.#work().finally(() => {
      this.#isWorking = false
    })
  }

  /** A page was made that becomes stale by itself at `until` (ms). */
  expect(until: number): void {
    if (until >= this.#due) return
    this.#due = until
    clearTimeout(this.#timer)
    const wait = Math.min(LONGEST, Math.max(0, until - Date.now() + LATE))
    this.#timer = setTimeout(() => this.#dueNow(), wait).unref()
  }

  #dueNow() {
    this.#due = Infinity
    this.renew()
    let next = Infinity
    for (const { until } of this.#pages()) if (until > Date.now()) next = Math.min(next, until)
    this.expect(next)
  }

  /** The first page has the processor to itself. */
  async #work() {
    while (this.#waiting.length > 0) {
      await this.#renewNext()
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (this.#waiting.length > 0) await this.#renewNext()
        }),
      )
    }
  }

  async #renewNext() {
    // Somebody waits for a page.
    while (this.#store.isBusy) await sleep(PAUSE)
    const page = this.#waiting.shift()
    if (!page || this.#store.isCurrent(page)) return
    try {
      const renewed = await this.#store.render(page.address)
      // Something was published while it was being rendered.
      if (!this.#store.isCurrent(renewed)) this.#waiting.unshift(renewed)
    } catch {
      // The old page stays; the store asks again when somebody wants it.
    }
  }
}
