import { setTimeout as sleep } from 'node:timers/promises'
import type { Disk } from './disk.ts'
import type { Memory } from './memory.ts'
import { bodiesOf, kindOf, type StoredPage } from './stored-page.ts'

/** Milliseconds without a rendering after which the server is considered idle. */
const IDLE = 5_000
/** Visits of a file of the site or the Studio after which it is recompressed; for all of them it takes 15 seconds. */
export const POPULAR = 10

/** Recompresses the pages in memory at the best quality, one at a time, while nothing is rendered. */
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
    if (this.#isWorking) return
    this.#isWorking = true
    void this.#work().finally(() => {
      this.#isWorking = false
    })
  }

  async #work() {
    for (;;) {
      for (let wait = this.#wait(); wait > 0; wait = this.#wait())
        await sleep(wait, undefined, { ref: false })
      const page = this.#next()
      if (!page) return
      for (const body of bodiesOf(page)) await body.recompress()
      // The page may have been rendered again in the meantime.
      const isNewest = this.#memory.get(page.address.path) === page
      if (isNewest && page.address.kind === 'page') await this.#disk.write(page)
    }
  }

  /** Milliseconds until the server is idle, if nothing is rendered meanwhile. */
  #wait(): number {
    return this.#renderedAt + IDLE - Date.now()
  }

  /** The next page to compress. Pages whose address a visitor can invent are skipped. */
  #next(): StoredPage | undefined {
    for (const page of this.#memory.pages()) {
      const kind = kindOf(page)
      const repays = kind === 'page' || (kind === 'file' && page.visits >= POPULAR)
      if (repays && bodiesOf(page).some((body) => body.canRecompress)) return page
    }
    return undefined
  }
}
