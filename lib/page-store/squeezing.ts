import { setTimeout as sleep } from 'node:timers/promises'
import { bodiesOf, type StoredPage } from './stored-page.ts'

/** Milliseconds for which nothing was rendered: then the processor has time. */
const REST = 2_000

/** Compresses stored pages as far as it goes, one after the other, while nothing is being rendered. */
export class Squeezing {
  readonly #isNewest: (page: StoredPage) => boolean
  readonly #keep: (page: StoredPage) => Promise<void>
  readonly #waiting = new Set<StoredPage>()
  #renderedAt = 0
  #isWorking = false

  /** `keep` is told of a page that has become smaller; a page that is not the newest any more is left alone. */
  constructor(isNewest: (page: StoredPage) => boolean, keep: (page: StoredPage) => Promise<void>) {
    this.#isNewest = isNewest
    this.#keep = keep
  }

  add(page: StoredPage): void {
    this.#renderedAt = Date.now()
    if (page.status !== 200 || (page.address.kind !== 'page' && page.address.kind !== 'file')) return
    this.#waiting.add(page)
    if (this.#isWorking) return
    this.#isWorking = true
    void this.#work().finally(() => {
      this.#isWorking = false
    })
  }

  async #work() {
    for (const page of this.#waiting) {
      for (let rest = 0; rest < REST; rest = Date.now() - this.#renderedAt)
        await sleep(REST - rest, undefined, { ref: false })
      this.#waiting.delete(page)
      let isSmaller = false
      for (const body of this.#isNewest(page) ? bodiesOf(page) : [])
        isSmaller = (await body.squeeze()) || isSmaller
      if (isSmaller) await this.#keep(page)
    }
  }
}
