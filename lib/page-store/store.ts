import { setTimeout as sleep } from 'node:timers/promises'
import { notFoundPage, type Address } from './address.ts'
import type { Disk } from './disk.ts'
import type { Freshness, Stamp } from './freshness.ts'
import type { Memory } from './memory.ts'
import { kindOf, type StoredPage } from './stored-page.ts'

export type Render = (address: Address, stamp: Stamp) => Promise<StoredPage>

/** Milliseconds for which a page that has become stale is still shown at once. */
const GRACE = 1_000
/** Milliseconds for which a visitor waits for a new page when there is an old one. */
const PATIENCE = 2_000
/** Milliseconds before the lake is asked again for a page that could not be rendered. */
const RETRY = 5_000
/** Milliseconds for which a page is current while the lake's events are not heard. */
const UNHEARD = 60_000

type Parts = { memory: Memory; disk: Disk; freshness: Freshness; render: Render }

/**
 * Every page that was rendered, until it is stale. A stale page is rendered again once, however many ask for it. It is
 * shown meanwhile for a second at most, after that only if the new one can't be made.
 */
export class PageStore {
  readonly #parts: Parts
  readonly #rendering = new Map<string, Promise<StoredPage>>()
  readonly #staleSince = new WeakMap<StoredPage, number>()
  readonly #failedAt = new Map<string, number>()
  #asked = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** @throws UnavailableError if the page was never rendered and its content can't be read */
  async page(address: Address): Promise<{ page: StoredPage; isStale: boolean }> {
    const kept = this.#parts.memory.get(address.path) ?? (await this.#fromDisk(address))
    if (!kept) return this.#asItIs(await this.#renderForVisitor(address))
    kept.visits += 1
    if (this.isCurrent(kept)) return { page: kept, isStale: false }
    const old = { page: kept, isStale: true }
    if (Date.now() - (this.#failedAt.get(address.path) ?? 0) < RETRY) return old
    const renewed = this.#renderForVisitor(address).then(
      (page) => this.#asItIs(page),
      () => old,
    )
    // There are too many places to renew when a branch changes, so an old one is not shown once more.
    const mayShow = kept.address.kind === 'page' || kept.address.kind === 'file'
    if (mayShow && this.#staleFor(kept) < GRACE) return old
    return Promise.race([renewed, sleep(PATIENCE, old)])
  }

  /** Whether a page is being rendered that somebody has asked for. */
  get isBusy(): boolean {
    return this.#asked > 0
  }

  /** Renders a page and keeps it; one rendering serves all who ask meanwhile. */
  async render(address: Address): Promise<StoredPage> {
    const { path } = address
    const running = this.#rendering.get(path)
    if (running) return running
    const rendering = this.#renderAndKeep(address).finally(() => this.#rendering.delete(path))
    this.#rendering.set(path, rendering)
    return rendering
  }

  /** Whether the page shows what is published now, as far as is known. */
  isCurrent({ stamp, tags, until, renderedAt }: StoredPage): boolean {
    const now = Date.now()
    const end = this.#parts.freshness.isListening ? until : Math.min(until, renderedAt + UNHEARD)
    return now < end && this.#parts.freshness.isCurrent(stamp, tags)
  }

  /** The stale pages that are visited, the most visited first. */
  staleVisited(): StoredPage[] {
    const stale = []
    for (const page of this.#parts.memory.pages()) {
      if (this.isCurrent(page)) continue
      this.#staleFor(page)
      if (page.visits > 0) stale.push(page)
    }
    return stale.sort((a, b) => b.visits - a.visits)
  }

  /** What could not be rendered is tried again at once. */
  forgetFailures(): void {
    this.#failedAt.clear()
  }

  /** A page that has just been rendered. Something may have been published meanwhile. */
  #asItIs(page: StoredPage) {
    return { page, isStale: !this.isCurrent(page) }
  }

  async #renderForVisitor(address: Address): Promise<StoredPage> {
    this.#asked += 1
    try {
      const page = await this.render(address)
      page.visits += 1
      return page
    } finally {
      this.#asked -= 1
    }
  }

  async #fromDisk({ path }: Address) {
    const onDisk = await this.#parts.disk.read(path)
    // Somebody else may have asked for it as well.
    const inMemory = this.#parts.memory.get(path)
    if (inMemory || !onDisk) return inMemory
    this.#parts.memory.set(onDisk)
    // Nobody knows for how long it has been stale, if it is.
    this.#staleSince.set(onDisk, 0)
    return onDisk
  }

  async #renderAndKeep(address: Address): Promise<StoredPage> {
    const { freshness, memory, render } = this.#parts
    try {
      const page = await render(address, freshness.stamp())
      if (page.status >= 500) throw new FailedPageError(page)
      this.#failedAt.delete(address.path)
      // What is visited often stays ahead of the rest through several changes without a visit between them.
      page.visits = Math.floor((memory.get(address.path)?.visits ?? 0) / 2)
      memory.set(page)
      if (!this.isCurrent(page)) this.#staleFor(page)
      await this.#keepOnDisk(page)
      return page
    } catch (error) {
      // Somebody who has no older page gets what Next has made of it.
      if (this.#failedAt.size > 10_000) this.#failedAt.clear()
      this.#failedAt.set(address.path, Date.now())
      throw error
    }
  }

  async #keepOnDisk(page: StoredPage) {
    const { disk } = this.#parts
    if (kindOf(page) === 'page' || page.address.path === notFoundPage.path) await disk.write(page)
    else await disk.remove(page.address.path)
  }

  #staleFor(page: StoredPage): number {
    const since = this.#staleSince.get(page) ?? Date.now()
    this.#staleSince.set(page, since)
    return Date.now() - since
  }
}

/** Next answered with a failure of its own. The page is not kept. */
export class FailedPageError extends Error {
  override readonly name = 'FailedPageError'
  readonly page: StoredPage
  constructor(page: StoredPage) {
    super(`${page.address.path} answers ${page.status}`)
    this.page = page
  }
}
