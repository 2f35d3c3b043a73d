// Next loads this file by itself, at build and at run time (`cacheHandler` in next.config.ts), hence plain JavaScript.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { withoutFrameworkScripts } from './framework-scripts.mjs'

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

const RETRY_SECONDS = 30
const unavailableHtml = readFileSync(new URL('unavailable.html', import.meta.url), 'utf8')

/**
 * The cached value, if it is public. The Studio is left alone: it is an application and needs its scripts.
 * @param {string} key
 * @param {IncrementalCacheValue | null | undefined} value
 * @returns {Answer | undefined}
 */
function publicAnswer(key, value) {
  if (/\/\$\/studio(?:\/|$)/.test(key)) return undefined
  return value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE' ? value : undefined
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

/**
 * Next's own cache of rendered pages, and what it does not do by itself:
 * - pages leave it without the framework's scripts;
 * - a page that was not found says so in HTML (Next leaves that to a script), and is kept in memory only, as are the
 *   results of a search, so that nobody fills the disk by asking;
 * - while the content cannot be reached (status.ts), the older page stays; without one, a 503 that is not kept;
 * - a page is as old as its content: what is published while it is being rendered makes it stale.
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
    const answer = publicAnswer(key, entry?.value)
    if (!entry || !answer) return entry
    const renderedFrom = PageCache.#renderedFrom.get(answer)
    if (renderedFrom) return { ...entry, lastModified: renderedFrom }
    await this.#finish(answer, entry.lastModified)
    return entry
  }

  /** @override @param {SetArguments} result */
  async set(...result) {
    const [key, value, context] = result
    if (context.fetchCache) return
    const answer = publicAnswer(key, value)
    if (!answer) return super.set(...result)

    const asked = this.#asked.get(key)
    const kept = asked && publicAnswer(key, (await super.get(...asked.request))?.value)
    // What these two stand for is told in status.ts.
    if (answer.status === 401) return this.#unavailable(key, answer, kept, context)
    if (answer.status === 403) answer.status = 410
    await this.#finish(answer, asked?.at ?? Date.now())
    if (isTyped(key)) answer.headers = { ...answer.headers, 'cache-control': 'private, max-age=60' }
    const store =
      (isFound(answer) || isFound(kept)) && !isTyped(key)
        ? super.set.bind(this)
        : this.#memory.set.bind(this.#memory)
    return store(key, this.#forLater(answer), context)
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
    if (answer.kind !== 'APP_PAGE') return
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
    Object.assign(answer, kept)
    PageCache.#renderedFrom.set(kept, Date.now())
    const cacheControl = { expire: context.cacheControl?.expire, revalidate: RETRY_SECONDS }
    return super.set(key, kept, { ...context, cacheControl })
  }
}
