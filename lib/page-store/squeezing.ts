import { setTimeout as sleep } from 'node:timers/promises'
import type { Disk } from './disk.ts'
import type { Memory } from './memory.ts'
import { bodiesOf, kindOf, type StoredPage } from './stored-page.ts'

/** Milliseconds before each page, in which nothing was rendered: then the processor has time. */
const REST = 2_000

/** Compresses the pages in memory as far as it goes, one after the other, while nothing is being rendered. */
export class Squeezing {
  readonly #memory: Memory
  readonly #disk: Disk
  #renderedAt = 0
  #isWorking = false

  constructor(memory: Memory, disk: Disk) {
    this.#memory = memory
    this.#disk = disk
  }

  /** A page was rendered. */
  rendered(): void {
    this.#renderedAt = Date.now()
    if (this.#isWorking) return
    this.#isWorking = true
    void this.#work().finally(() => {
      this.#isWorking = false
    })
  }

  async #work() {
    for (;;) {
      for (let rest = 0; rest < REST; rest = Date.now() - this.#renderedAt)
        await sleep(REST - rest, undefined, { ref: false })
      const page = this.#next()
      if (!page) return
      for (const body of bodiesOf(page)) await body.squeeze()
      // It may have been rendered again meanwhile.
      const isNewest = this.#memory.get(page.address.path) === page
      if (isNewest && page.address.kind === 'page') await this.#disk.write(page)
    }
  }

  /** A page that can be smaller. Those that visitors invent are not worth the time. */
  #next(): StoredPage | undefined {
    for (const page of this.#memory.pages())
      if (/^(?:page|file)$/.test(kindOf(page)) && bodiesOf(page).some((body) => body.canBeSmaller))
        return page
    return undefined
  }
}
