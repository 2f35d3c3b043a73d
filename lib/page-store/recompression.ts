import { setTimeout as sleep } from 'node:timers/promises'
import type { Disk } from './disk.ts'
import type { Memory } from './memory.ts'
import { bodiesOf, kindOf, type StoredPage } from './stored-page.ts'

/** Milliseconds without a rendering after which the server is considered idle. */
const IDLE = 500
/**
 * Visits after which a page is recompressed. The best quality takes 150 ms of processor time for an article, and 15
 * seconds for the scripts of the Studio, to save a tenth of the bytes.
 */
export const POPULAR = 10

/** Recompresses the popular pages in memory at the best quality, one at a time, while nothing is rendered. */
export class Recompression {
  readonly #memory: Memory
  readonly #disk: Disk
  #renderedAt = 0
  #isWorking = false

  constructor(memory: Memory, disk: Disk) {
    this.#memory = memory
    this.#disk = disk
  }

  /** Call after each rendering. */
  onRendered(): void {
    this.#renderedAt = Date.now()
    this.#start()
  }

  /** Call after each visit of a page. */
  onVisit({ visits }: StoredPage): void {
    if (visits === POPULAR) this.#start()
  }

  #start() {
    if (this.#isWorking) return
    this.#isWorking = true
    void this.#work().finally(() => {
      this.#isWorking = false
    })
  }

  async #work() {
    for (;;) {
      for (let idle = 0; idle < IDLE; idle = Date.now() - this.#renderedAt)
        await sleep(IDLE - idle, undefined, { ref: false })
      const page = this.#next()
      if (!page) return
      for (const body of bodiesOf(page)) await body.recompress()
      // The page may have been rendered again in the meantime.
      const isNewest = this.#memory.get(page.address.path) === page
      if (isNewest && page.address.kind === 'page') await this.#disk.write(page)
    }
  }

  /** The next page to compress. Pages whose address a visitor can invent are skipped. */
  #next(): StoredPage | undefined {
    for (const page of this.#memory.pages())
      if (
        page.visits >= POPULAR &&
        /^(?:page|file)$/.test(kindOf(page)) &&
        bodiesOf(page).some((body) => body.canRecompress)
      )
        return page
    return undefined
  }
}
