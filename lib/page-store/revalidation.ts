import { setTimeout as sleep } from 'node:timers/promises'
import type { PageStore } from './store.ts'
import type { StoredPage } from './stored-page.ts'

/** The number of pages rendered again after a change; the others wait for a visitor. */
const MAX_PAGES = 200
/** The number of pages rendered at a time: one renders while another waits for the lake. */
const CONCURRENCY = 2
/** Tolerance (ms) for a lake whose clock is behind, because that clock decides what is published. */
const CLOCK_SKEW = 50
/** Milliseconds between checks for visitors that are waiting for a page. */
const POLL = 10
/** The longest delay of a timer (ms). */
const MAX_DELAY = 2 ** 31 - 1

/** Renders stale pages before a visitor asks for them, the most visited first. */
export class Revalidation {
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

  /** Call when pages may have become stale. */
  revalidate(): void {
    this.#waiting = this.#store.staleVisited().slice(0, MAX_PAGES)
    if (this.#isWorking) return
    this.#isWorking = true
    void this.#work().finally(() => {
      this.#isWorking = false
    })
  }

  /** Revalidates at `until` (ms), when a page becomes stale by itself. */
  scheduleAt(until: number): void {
    if (until >= this.#due) return
    this.#due = until
    clearTimeout(this.#timer)
    const wait = Math.min(MAX_DELAY, Math.max(0, until - Date.now() + CLOCK_SKEW))
    this.#timer = setTimeout(() => this.#dueNow(), wait).unref()
  }

  #dueNow() {
    this.#due = Infinity
    this.revalidate()
    let next = Infinity
    for (const { until } of this.#pages()) if (until > Date.now()) next = Math.min(next, until)
    this.scheduleAt(next)
  }

  /** Renders the most visited page alone, then several at a time. */
  async #work() {
    while (this.#waiting.length > 0) {
      await this.#revalidateNext()
      await Promise.all(
        Array.from({ length: CONCURRENCY }, async () => {
          while (this.#waiting.length > 0) await this.#revalidateNext()
        }),
      )
    }
  }

  async #revalidateNext() {
    // Pages that a visitor waits for come first.
    while (this.#store.isBusy) await sleep(POLL)
    const page = this.#waiting.shift()
    if (!page || this.#store.isCurrent(page)) return
    try {
      const rendered = await this.#store.render(page.address)
      // Content was published while the page was rendered.
      if (!this.#store.isCurrent(rendered)) this.#waiting.unshift(rendered)
    } catch {
      // The old page stays; the store retries at the next request.
    }
  }
}
