import type { Kind } from './address.ts'
import { bodiesOf, kindOf, type StoredPage } from './stored-page.ts'

const MB = 2 ** 20

/** Bytes for each kind, so that addresses that visitors invent can't evict other pages. */
const limits: Record<Kind, number> = {
  page: 64 * MB,
  file: 32 * MB,
  place: 16 * MB,
  test: 16 * MB,
  search: 16 * MB,
  unknown: 8 * MB,
}

/** The estimated bytes of a page without its body. */
const OVERHEAD = 2_000

type Entry = { page: StoredPage; counted: number }

/** Pages in memory, bounded by bytes. The least recently used page is evicted first. */
export class Memory {
  readonly #limits
  readonly #pools = new Map<Kind, { entries: Map<string, Entry>; bytes: number }>()

  constructor(override: Partial<Record<Kind, number>> = {}) {
    this.#limits = { ...limits, ...override }
  }

  get(path: string): StoredPage | undefined {
    for (const [kind, { entries }] of this.#pools) {
      const entry = entries.get(path)
      // Makes it the most recently used, and counts the encodings that were added since.
      if (entry) return this.#put(kind, path, entry.page)
    }
    return undefined
  }

  set(page: StoredPage): void {
    const { path } = page.address
    for (const kind of this.#pools.keys()) this.#remove(kind, path)
    this.#put(kindOf(page), path, page)
  }

  *pages(): Generator<StoredPage> {
    for (const { entries } of this.#pools.values()) for (const { page } of entries.values()) yield page
  }

  #put(kind: Kind, path: string, page: StoredPage): StoredPage {
    const pool = this.#pools.get(kind) ?? { entries: new Map<string, Entry>(), bytes: 0 }
    this.#pools.set(kind, pool)
    this.#remove(kind, path)
    let counted = path.length + OVERHEAD
    for (const { bytes } of bodiesOf(page)) counted += bytes
    pool.entries.set(path, { page, counted })
    pool.bytes += counted
    for (const oldest of pool.entries.keys()) {
      if (pool.bytes <= this.#limits[kind]) break
      this.#remove(kind, oldest)
    }
    return page
  }

  #remove(kind: Kind, path: string): void {
    const pool = this.#pools.get(kind)
    const entry = pool?.entries.get(path)
    if (!pool || !entry) return
    pool.entries.delete(path)
    pool.bytes -= entry.counted
  }
}
