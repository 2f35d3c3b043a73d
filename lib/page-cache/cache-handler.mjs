// Next loads this file by itself, at build and at run time (`cacheHandler` in next.config.ts), hence plain JavaScript.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { withoutFrameworkScripts } from './framework-scripts.mjs'

/** @import { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache/index.js' */
/** @import FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js' */
/** @import { CachedRouteValue, IncrementalCacheValue, IncrementalCachedAppPageValue as Page } from 'next/dist/server/response-cache/types.js' */
/** @import { SetIncrementalResponseCacheHandlerContext as SetContext } from 'next/dist/server/response-cache/types.js' */
/** @typedef {Page | CachedRouteValue} Answer a page, or what a route handler such as the sitemap made */
/** @typedef {Parameters<FileSystemCacheClass['get']>} GetArguments */
/** @typedef {Parameters<FileSystemCacheClass['set']>} SetArguments */

/** @type {{ default: typeof FileSystemCacheClass }} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache',
)
/** @type {typeof import('next/dist/server/lib/incremental-cache/tags-manifest.external.js')} */
const { areTagsStale } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/tags-manifest.external',
)

const RETRY_SECONDS = 30
const unavailableHtml = readFileSync(new URL('unavailable.html', import.meta.url), 'utf8')

/**
 * The cached value, if it is one of the kinds that visitors get.
 * @param {IncrementalCacheValue | null | undefined} value
 * @returns {Answer | undefined}
 */
const publicAnswer = (value) =>
  value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE' ? value : undefined

/**
 * What caches between here and the visitor are told, which know nothing of tags: to keep an answer for a minute, and
 * one that is being made again for a second; a browser asks each time whether its copy is still the newest. A preview,
 * which no cache may answer, is known by its cookie.
 * @param {string} key
 * @param {Answer} answer
 * @param {{ stale?: boolean }} [state]
 */
function forCaches(key, { headers }, { stale = false } = {}) {
  if (isTyped(key)) return { 'cache-control': 'private, max-age=60' }
  // A picture whose address changes with it says so.
  if (String(headers?.['cache-control']).includes('immutable')) return {}
  return {
    'cache-control': `public, max-age=0, s-maxage=${stale ? 1 : 60}, stale-if-error=86400`,
    vary: 'Cookie',
  }
}

/**
 * Whether Next is about to make the answer again: something that it shows has been published, or its time is over.
 * @param {Answer} answer
 * @param {CacheHandlerValue} entry
 */
function isStale({ headers }, { lastModified = 0, cacheControl }) {
  const tags = headers?.['x-next-cache-tags']
  if (typeof tags === 'string' && areTagsStale(tags.split(','), lastModified)) return true
  const lifetime = cacheControl?.revalidate
  return typeof lifetime === 'number' && lastModified + lifetime * 1000 < Date.now()
}

/**
 * Where a page redirects to. Next writes it to the answer that is being made and reads it back from there: for a page
 * that is renewed after it was answered that is the old target, or none. The true one stands in the page’s data.
 * @param {Answer} answer
 */
const redirectTarget = (answer) =>
  answer.kind === 'APP_PAGE'
    ? /NEXT_REDIRECT;(?:replace|push);([^;"\\]+);30[78];/.exec(answer.rscData?.toString() ?? '')?.[1]
    : undefined

/** Whether a page answers what a visitor typed: there is no end of those, so neither the disk nor others keep them. */
const isTyped = (/** @type {string} */ key) => /\/\$\/search\/./.test(key)

/** @param {Answer | undefined} answer */
const isFound = (answer) => answer !== undefined && (answer.status ?? 200) === 200

/** Pages of the branch finder: there is one for each place of India, too many to renew when a branch changes. */
const isOfFinder = (/** @type {string} */ key) => /\/\$\/branches\/(?:find|near)\//.test(key)
const isOfPlace = (/** @type {string} */ key) => /\/\$\/branches\/near\//.test(key)

/** Pages of which there are so many that only memory, which has a limit, keeps them. */
const isForMemory = (/** @type {string} */ key) => isTyped(key) || isOfPlace(key)

/**
 * Next's own cache of rendered pages, and what it does not do by itself:
 * - pages leave it without the framework's scripts;
 * - a page that was not found says so in HTML (Next leaves that to a script), and is kept in memory only, as are the
 *   results of a search, so that nobody fills the disk by asking;
 * - while the content cannot be reached (status.ts), the older page stays; without one, a 503 that is not kept;
 * - a page is as old as its content: what is published while it is being rendered makes it stale;
 * - pages of the branch finder are not shown once more when they are stale, and those of its places are kept in memory
 *   only, which has a limit;
 * - other caches are told the truth: Next would have them keep a page for an hour, and an old one for a year;
 * - what a route handler made has a fingerprint, as a page has, by which proxy.ts answers 304.
 *
 * The answers of the Content Lake are not kept besides: a page shows what is published when it is rendered.
 */
export default class PageCache extends FileSystemCache {
  /**
   * When the rendering of an answer began (ms). One that is not in here has not been finished yet.
   * @type {WeakMap<Answer, number>}
   */
  static #renderedFrom = new WeakMap()

  /**
   * What this request asked for, and when. Next makes a handler for each request.
   * @type {Map<string, { at: number, request: GetArguments }>}
   */
  #asked = new Map()
  #memory
  #serverFolder

  /** @param {ConstructorParameters<typeof FileSystemCacheClass>[0]} context */
  constructor(context) {
    super(context)
    this.#memory = new FileSystemCache({ ...context, flushToDisk: false })
    this.#serverFolder = context.serverDistDir
  }

  /** @override @param {GetArguments} request */
  async get(...request) {
    const [key, { kind }] = request
    if (kind === 'FETCH') return null
    this.#asked.set(key, { at: Date.now(), request })
    const entry = await super.get(...request)
    const answer = publicAnswer(entry?.value)
    if (!entry || !answer) return entry
    const renderedFrom = PageCache.#renderedFrom.get(answer)
    if (!renderedFrom) await this.#finish(answer, entry.lastModified)
    const current = { ...entry, lastModified: renderedFrom ?? entry.lastModified }
    if (isOfFinder(key) && isStale(answer, current)) return null
    const headers = { ...answer.headers, ...forCaches(key, answer, { stale: isStale(answer, current) }) }
    return { ...current, value: { ...answer, headers } }
  }

  /** @override @param {SetArguments} result */
  async set(...result) {
    const [key, value, context] = result
    if (context.fetchCache) return
    const answer = publicAnswer(value)
    if (!answer) return super.set(...result)

    const asked = this.#asked.get(key)
    const kept = asked && publicAnswer((await super.get(...asked.request))?.value)
    // What these two stand for is told in status.ts.
    if (answer.status === 401) return this.#unavailable(key, answer, kept, context)
    if (answer.status === 403) answer.status = 410
    await this.#finish(answer, asked?.at ?? Date.now())
    const store =
      (isFound(answer) || isFound(kept)) && !isForMemory(key)
        ? super.set.bind(this)
        : this.#memory.set.bind(this.#memory)
    await store(key, this.#forLater(answer), context)
    answer.headers = { ...answer.headers, ...forCaches(key, answer) }
  }

  /**
   * A redirect as it is kept. The answer that is being made has its Location already, and must not get a second one.
   * @param {Answer} answer
   */
  #forLater(answer) {
    // What a route handler made is sent as it is kept.
    if (answer.status !== 308 || answer.kind !== 'APP_PAGE') return answer
    const { location, ...headers } = answer.headers ?? {}
    answer.headers = headers
    return { ...answer, headers: { ...headers, location: redirectTarget(answer) ?? location } }
  }

  /**
   * @param {Answer} answer
   * @param {number} renderedFrom
   */
  async #finish(answer, renderedFrom) {
    PageCache.#renderedFrom.set(answer, renderedFrom)
    if (answer.kind === 'APP_ROUTE') {
      const fingerprint = createHash('sha256').update(answer.body).digest('base64url')
      answer.headers = { ...answer.headers, etag: `W/"${fingerprint}"` }
      return
    }
    if ((answer.status ?? 200) >= 400 && answer.html.includes('<html id="__next_error__">')) {
      answer.html = await readFile(path.join(this.#serverFolder, 'app/_not-found.html'), 'utf8')
    }
    answer.html = withoutFrameworkScripts(answer.html)
  }

  /**
   * @param {string} key
   * @param {Answer} answer what was made without content; it is what the visitor gets, so it is changed in place
   * @param {Answer | undefined} kept
   * @param {SetContext} context
   */
  async #unavailable(key, answer, kept, context) {
    if (!kept) {
      const headers = { 'cache-control': 'no-store', 'retry-after': String(RETRY_SECONDS) }
      const body =
        answer.kind === 'APP_PAGE' ? { html: unavailableHtml } : { body: Buffer.from('Back in a moment.') }
      Object.assign(answer, { ...body, status: 503, headers })
      return
    }
    // A page whose renewal was waited for would otherwise be sent with the status of the renewal.
    Object.assign(answer, kept, { status: kept.status ?? 200 })
    PageCache.#renderedFrom.set(kept, Date.now())
    const cacheControl = { expire: context.cacheControl?.expire, revalidate: RETRY_SECONDS }
    const later = /** @type {const} */ ([key, kept, { ...context, cacheControl }])
    return isForMemory(key) ? this.#memory.set(...later) : super.set(...later)
  }
}
