import { setTimeout as sleep } from 'node:timers/promises'
import { isNotFoundPage, type Address } from './address.ts'
import type { Disk } from './disk.ts'
import type { Freshness, Stamp } from './freshness.ts'
import type { Memory } from './memory.ts'
import { kindOf, type StoredPage } from './stored-page.ts'

export type Render = (address: Address, stamp: Stamp) => Promise<StoredPage>

/** Milliseconds for which a stale page is still served at once. */
const STALE_WHILE_REVALIDATE = 1_000
/** Milliseconds that a visitor waits for a new page before the stale one is served. */
const PATIENCE = 2_000
/** Milliseconds before a failed rendering is retried. */
const RETRY = 5_000
/** Milliseconds for which a page is current while the lake's events are not received. */
const MAX_AGE_UNHEARD = 60_000

type Parts = { memory: Memory; disk: Disk; freshness: Freshness; render: Render }

/** The page that a visitor gets. */
type Visit = { page: StoredPage; isStale: boolean }

/**
 * Stores every rendered page until it is stale. A stale page is rendered again once, for all concurrent requests. It is
 * served meanwhile for one second, and after that only if rendering fails or takes too long.
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

  /** The page, if it can be sent at once: it is in memory and current. */
  current({ path }: Address): Visit | undefined {
    const kept = this.#parts.memory.get(path)
    if (!kept || !this.isCurrent(kept)) return undefined
    kept.visits += 1
    return { page: kept, isStale: false }
  }

  /** @throws UnavailableError if the page was never rendered and its content can't be read */
  async page(address: Address): Promise<Visit> {
    const kept = this.#parts.memory.get(address.path) ?? (await this.#fromDisk(address))
    if (!kept) return this.#asItIs(await this.#renderForVisitor(address))
    kept.visits += 1
    const old = this.#asItIs(kept)
    if (!old.isStale) return old
    if (Date.now() - (this.#failedAt.get(address.path) ?? 0) < RETRY) return old
    const renewed = this.#renderForVisitor(address).then(
      (page) => this.#asItIs(page),
      () => old,
    )
    // Only pages and files are revalidated in advance, so other pages are rendered before they are served.
    const mayShow = kept.address.kind === 'page' || kept.address.kind === 'file'
    if (mayShow && this.#staleFor(kept) < STALE_WHILE_REVALIDATE) return old
    return Promise.race([renewed, sleep(PATIENCE, old)])
  }

  /** Whether a visitor is waiting for a page. */
  get isBusy(): boolean {
    return this.#asked > 0
  }

  /** Renders and stores a page; concurrent calls share one rendering. */
  async render(address: Address): Promise<StoredPage> {
    const { path } = address
    const running = this.#rendering.get(path)
    if (running) return running
    const rendering = this.#renderAndKeep(address).finally(() => this.#rendering.delete(path))
    this.#rendering.set(path, rendering)
    return rendering
  }

  /** Whether the page shows the published content, as far as is known. */
  isCurrent({ stamp, tags, until, renderedAt }: StoredPage): boolean {
    const now = Date.now()
    const end = this.#parts.freshness.isListening ? until : Math.min(until, renderedAt + MAX_AGE_UNHEARD)
    return now < end && this.#parts.freshness.isCurrent(stamp, tags)
  }

  /** The stale pages with several visits, the most visited first: crawlers visit each page once. */
  staleVisited(): StoredPage[] {
    const stale = []
    for (const page of this.#parts.memory.pages()) {
      if (this.isCurrent(page)) continue
      this.#staleFor(page)
      if (page.visits > 1) stale.push(page)
    }
    return stale.sort((a, b) => b.visits - a.visits)
  }

  /** Retries failed renderings at the next request. */
  forgetFailures(): void {
    this.#failedAt.clear()
  }

  /** A page with its state: even one just rendered is stale if content was published during the rendering. */
  #asItIs(page: StoredPage): Visit {
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
    // A concurrent request may have read it first.
    const inMemory = this.#parts.memory.get(path)
    if (inMemory || !onDisk) return inMemory
    this.#parts.memory.set(onDisk)
    // If it is stale, it is unknown since when.
    this.#staleSince.set(onDisk, 0)
    return onDisk
  }

  async #renderAndKeep(address: Address): Promise<StoredPage> {
    const { freshness, memory, render } = this.#parts
    try {
      const page = await render(address, freshness.stamp())
      if (page.status >= 500) throw new FailedPageError(page)
      this.#failedAt.delete(address.path)
      // Halved instead of reset, so that popular pages stay first through several changes without visits.
      page.visits = Math.floor((memory.get(address.path)?.visits ?? 0) / 2)
      memory.set(page)
      if (!this.isCurrent(page)) this.#staleFor(page)
      await this.#keepOnDisk(page)
      return page
    } catch (error) {
      // Without an older page, the visitor gets Next's error page.
      if (this.#failedAt.size > 10_000) this.#failedAt.clear()
      this.#failedAt.set(address.path, Date.now())
      throw error
    }
  }

  async #keepOnDisk(page: StoredPage) {
    const { disk } = this.#parts
    if (kindOf(page) === 'page' || isNotFoundPage(page.address)) await disk.write(page)
    else await disk.remove(page.address.path)
  }

  #staleFor(page: StoredPage): number {
    const since = this.#staleSince.get(page) ?? Date.now()
    this.#staleSince.set(page, since)
    return Date.now() - since
  }
}

/** Next answered with an error page, which is not stored. */
export class FailedPageError extends Error {
  override readonly name = 'FailedPageError'
  readonly page: StoredPage
  constructor(page: StoredPage) {
    super(`${page.address.path} answers ${page.status}`)
    this.page = page
  }
}
