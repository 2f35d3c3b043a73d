import type { PageStore } from './store.ts'
import type { StoredPage } from './stored-page.ts'

/** Pages for one change; the others are renewed when somebody asks for them. */
const MOST = 200
/** Pages at a time: while one waits for the lake, another is rendered. */
const AT_ONCE = 2
/** The lake's clock, which decides what is out, may be a little late (ms). */
const LATE = 50
/** The longest a timer can wait (ms). */
const LONGEST = 2 ** 31 - 1

/** Renders stale pages before a visitor asks for them: the most visited first, a few at a time. */
export class Renewal {
  readonly #store: PageStore
  readonly #pages: () => Iterable<StoredPage>
  #waiting: StoredPage[] = []
  #workers = 0
  #timer: NodeJS.Timeout | undefined
  #due = Infinity

  constructor(store: PageStore, pages: () => Iterable<StoredPage>) {
    this.#store = store
    this.#pages = pages
  }

  /** Something has changed. */
  renew(): void {
    this.#waiting = this.#store.staleVisited().slice(0, MOST)
    while (this.#workers < Math.min(AT_ONCE, this.#waiting.length)) {
      this.#workers += 1
      void this.#work().finally(() => {
        this.#workers -= 1
      })
    }
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

  async #work() {
    for (let page = this.#waiting.shift(); page; page = this.#waiting.shift()) {
      if (this.#store.isCurrent(page)) continue
      await this.#store.render(page.address).catch(() => {
        // The old page stays; the store asks again when somebody wants it.
      })
    }
  }
}
