import type { Kind } from './address.ts'
import { kindOf, type StoredPage } from './stored-page.ts'

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

type Entry = {
  page: StoredPage
  counted: number
  /** The number of its last use. */
  used: number
}
type Pool = { entries: Map<string, Entry>; bytes: number }

/** Pages in memory, bounded by bytes. The least recently used page is evicted first. */
export class Memory {
  readonly #limits
  readonly #pools = new Map<Kind, Pool>()
  #uses = 0

  constructor(override: Partial<Record<Kind, number>> = {}) {
    this.#limits = { ...limits, ...override }
  }

  get(path: string): StoredPage | undefined {
    for (const [kind, { entries }] of this.#pools) {
      const entry = entries.get(path)
      if (!entry) continue
      // Numbered instead of moved to the end of the map, which takes 3 µs of each request.
      if (entry.counted === sizeOf(entry.page)) entry.used = ++this.#uses
      else this.#put(kind, path, entry.page)
      return entry.page
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

  #put(kind: Kind, path: string, page: StoredPage): void {
    const pool = this.#pools.get(kind) ?? { entries: new Map<string, Entry>(), bytes: 0 }
    this.#pools.set(kind, pool)
    this.#remove(kind, path)
    const counted = sizeOf(page)
    pool.entries.set(path, { page, counted, used: ++this.#uses })
    pool.bytes += counted
    while (pool.bytes > this.#limits[kind]) this.#remove(kind, leastRecentlyUsed(pool))
  }

  #remove(kind: Kind, path: string): void {
    const pool = this.#pools.get(kind)
    const entry = pool?.entries.get(path)
    if (!pool || !entry) return
    pool.entries.delete(path)
    pool.bytes -= entry.counted
  }
}

/** The bytes of a page, which grow when a further encoding is computed. */
const sizeOf = ({ address, body, later }: StoredPage): number =>
  address.path.length + OVERHEAD + body.bytes + (later ? later.body.bytes : 0)

function leastRecentlyUsed({ entries }: Pool): string {
  let [oldest, used] = ['', Infinity]
  for (const [path, entry] of entries) if (entry.used < used) [oldest, used] = [path, entry.used]
  return oldest
}
