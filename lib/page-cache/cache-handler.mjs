// Next loads this file by itself, at build and at run time (`cacheHandler` in next.config.ts), hence plain JavaScript.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { withoutFrameworkScripts } from './framework-scripts.mjs'

/** @import FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js' */
/** @import { IncrementalCacheValue, IncrementalCachedAppPageValue as Page } from 'next/dist/server/response-cache/types.js' */
/** @import { SetIncrementalResponseCacheHandlerContext as SetContext } from 'next/dist/server/response-cache/types.js' */
/** @typedef {Parameters<FileSystemCacheClass['get']>} GetArguments */
/** @typedef {Parameters<FileSystemCacheClass['set']>} SetArguments */

/** @type {{ default: typeof FileSystemCacheClass }} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache',
)

const RETRY_SECONDS = 30
const unavailableHtml = readFileSync(new URL('unavailable.html', import.meta.url), 'utf8')

/**
 * The cached value, if it is a public page. The Studio is left alone: it is an application and needs its scripts.
 * @param {string} key
 * @param {IncrementalCacheValue | null | undefined} value
 * @returns {Page | undefined}
 */
function publicPage(key, value) {
  if (value?.kind !== 'APP_PAGE' || /\/\$\/studio(?:\/|$)/.test(key)) return undefined
  return value
}

/**
 * Where a page redirects to. Next writes it to the answer that is being made and reads it back from there, which
 * fails when a page is renewed after it was answered; but it also stands in the page’s data.
 * @param {Page} page
 */
const redirectTarget = (page) =>
  /NEXT_REDIRECT;(?:replace|push);([^;"\\]+);30[78];/.exec(page.rscData?.toString() ?? '')?.[1]

/** @param {Page | undefined} page */
const isFound = (page) => page !== undefined && (page.status ?? 200) === 200

/**
 * Next's own cache of rendered pages, and what it does not do by itself:
 * - pages leave it without the framework's scripts;
 * - a page that was not found says so in HTML (Next leaves that to a script), and is kept in memory only, so that
 *   nobody fills the disk by asking for what does not exist;
 * - while the content cannot be reached (status.ts), the older page stays; without one, a 503 that is not kept;
 * - a page is as old as its content: what is published while it is being rendered makes it stale.
 *
 * The answers of the Content Lake are not kept besides: a page shows what is published when it is rendered.
 */
export default class PageCache extends FileSystemCache {
  /**
   * When the rendering of a page began (ms). A page that is not in here has not been finished yet.
   * @type {WeakMap<Page, number>}
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
    const page = publicPage(key, entry?.value)
    if (!entry || !page) return entry
    const renderedFrom = PageCache.#renderedFrom.get(page)
    if (renderedFrom) return { ...entry, lastModified: renderedFrom }
    await this.#finish(page, entry.lastModified)
    return entry
  }

  /** @override @param {SetArguments} result */
  async set(...result) {
    const [key, value, context] = result
    if (context.fetchCache) return
    const page = publicPage(key, value)
    if (!page) return super.set(...result)

    const asked = this.#asked.get(key)
    const kept = asked && publicPage(key, (await super.get(...asked.request))?.value)
    // What these two stand for is told in status.ts.
    if (page.status === 401) return this.#unavailable(key, page, kept, context)
    if (page.status === 403) page.status = 410
    await this.#finish(page, asked?.at ?? Date.now())
    const store = isFound(page) || isFound(kept) ? super.set.bind(this) : this.#memory.set.bind(this.#memory)
    return store(key, this.#forLater(page), context)
  }

  /**
   * A redirect as it is kept. The answer that is being made has its Location already, and must not get a second one.
   * @param {Page} page
   */
  #forLater(page) {
    if (page.status !== 308) return page
    const { location = redirectTarget(page), ...headers } = page.headers ?? {}
    page.headers = headers
    return { ...page, headers: { ...headers, location } }
  }

  /**
   * @param {Page} page
   * @param {number} renderedFrom
   */
  async #finish(page, renderedFrom) {
    if ((page.status ?? 200) >= 400 && page.html.includes('<html id="__next_error__">')) {
      page.html = await readFile(path.join(this.#serverFolder, 'app/_not-found.html'), 'utf8')
    }
    page.html = withoutFrameworkScripts(page.html)
    PageCache.#renderedFrom.set(page, renderedFrom)
  }

  /**
   * @param {string} key
   * @param {Page} page what was rendered without content; it becomes the answer, so it is changed in place
   * @param {Page | undefined} kept
   * @param {SetContext} context
   */
  async #unavailable(key, page, kept, context) {
    if (!kept) {
      const headers = { 'cache-control': 'no-store', 'retry-after': String(RETRY_SECONDS) }
      Object.assign(page, { html: unavailableHtml, status: 503, headers })
      return
    }
    Object.assign(page, kept)
    PageCache.#renderedFrom.set(kept, Date.now())
    const cacheControl = { expire: context.cacheControl?.expire, revalidate: RETRY_SECONDS }
    return super.set(key, kept, { ...context, cacheControl })
  }
}
