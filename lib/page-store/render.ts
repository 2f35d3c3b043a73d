import { buffer } from 'node:stream/consumers'
import { env } from '../env.ts'
import { isNotFoundPage, type Address } from './address.ts'
import type { Stamp } from './freshness.ts'
import { withoutUnneededMarkup } from './unneeded-markup.ts'
import type { AskNext } from './next-renderer.ts'
import { Rendering } from './rendering.ts'
import { sheetCookie, type SiteSheet } from './site-sheet.ts'
import { Body, type StoredPage } from './stored-page.ts'
import { ConcurrencyLimit } from './concurrency-limit.ts'

/** The page can't be rendered: its content can’t be read, or too many others are being rendered. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** Next renders in one thread: rendering more pages at once takes more memory and no less time. */
const turns = new ConcurrencyLimit({ maxRunning: 8, maxWaiting: 500 })

/** Milliseconds after which a page is rendered again even if no change is known. */
const HOUR = 3_600_000
/** Milliseconds for which a page is current if its dependencies are unknown. */
const MINUTE = 60_000
/** Seconds for which a browser keeps the site's style sheet. */
const MONTH = 2_592_000

/** Headers that are dropped from Next's answers: Next's internal ones, and those that this server sets itself. */
const dropped =
  /^(?:x-(?:nextjs|middleware|powered)-.*|connection|keep-alive|transfer-encoding|content-length|date|etag|last-modified|accept-ranges|vary|set-cookie|strict-transport-security|content-security-policy)$/

type Site = {
  ask: AskNext
  host: string
  /** The page for unknown addresses in the language of an address. */
  notFound: (like: Address) => Promise<StoredPage>
  sheet: () => Promise<SiteSheet>
}

/**
 * Lets Next render a page, removes the framework's scripts and unused CSS rules, sets the true status and compresses
 * it.
 * @throws UnavailableError while the content can't be read, or too many pages wait to be rendered
 */
export async function render(
  { ask, host, notFound, sheet: siteSheet }: Site,
  address: Address,
  stamp: Stamp,
): Promise<StoredPage> {
  const sheet = await siteSheet()
  if (address.path === sheet.path) return pageOf(sheet, address, stamp)
  if (turns.isFull) throw new UnavailableError(`${address.path} is not rendered: too many others are waiting`)
  const rendering = new Rendering()
  const headers = { host, accept: 'text/html', 'user-agent': 'page-store' }
  const { answer, bytes } = await turns.run(async () => {
    const answer = await ask({ method: 'GET', path: address.path, headers }, rendering)
    return { answer, bytes: await buffer(answer) }
  })
  if (rendering.isUnavailable) throw new UnavailableError(`The content of ${address.path} can’t be read`)
  const renderedAt = Date.now()
  const page = {
    address,
    status: statusOf(address, answer.statusCode ?? 500, rendering),
    headers: headersOf(answer.headers),
    tags: [...rendering.tags],
    stamp,
    renderedAt,
    until: Math.min(rendering.until, renderedAt + HOUR),
    visits: 0,
  }
  const { status } = page
  const type = answer.headers['content-type'] ?? ''
  if (status >= 300 && status < 400) return { ...page, body: await Body.of(Buffer.alloc(0), type) }
  if (!type.startsWith('text/html')) return { ...page, body: await Body.of(bytes, type) }
  const html = bytes.toString('utf8')
  // For a thrown `notFound()` Next sends a shell that its script fills.
  if (status >= 400 && status < 500 && html.includes('<html id="__next_error__">')) {
    const { body, later, tags, until } = await notFound(address)
    return {
      ...page,
      body,
      later,
      tags: [...new Set([...page.tags, ...tags])],
      until: Math.min(page.until, until),
    }
  }
  if (status === 200 && !rendering.hasRead) {
    reportUntracked(address)
    page.until = Math.min(page.until, renderedAt + MINUTE)
  }
  const { first, later } = sheet.finish(withoutUnneededMarkup(html))
  return {
    ...page,
    body: await Body.of(Buffer.from(first), type),
    later:
      later === undefined
        ? undefined
        : { sheet: sheet.version, body: await Body.of(Buffer.from(later), type) },
  }
}

/**
 * Every page reads at least its footer. If no read was reported, the page would never be revalidated.
 */
function reportUntracked({ path }: Address): void {
  console.error(
    `page store: no content was read while ${path} was rendered. The page store needs Next to render a page inside the call of the custom server's request handler, so that AsyncLocalStorage reaches lib/content/fetch-content.ts. If Next was upgraded, check whether it still does. Such pages are revalidated every minute.`,
  )
}

/** The site's style sheet. Its response sets the cookie that marks browsers which have it cached. */
async function pageOf(sheet: SiteSheet, address: Address, stamp: Stamp): Promise<StoredPage> {
  const type = 'text/css; charset=utf-8'
  const attributes = ['Path=/', `Max-Age=${MONTH}`, 'HttpOnly', 'SameSite=Lax']
  if (env().SITE_URL.startsWith('https:')) attributes.push('Secure')
  return {
    address,
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': `private, max-age=${MONTH}, immutable`,
      'set-cookie': [`${sheetCookie}=${sheet.version}`, ...attributes].join('; '),
    },
    body: await Body.of(Buffer.from(sheet.text), type),
    tags: [],
    stamp,
    renderedAt: Date.now(),
    until: Infinity,
    visits: 0,
  }
}

function statusOf(address: Address, status: number, { isGone }: Rendering): number {
  if (isGone) return 410
  return isNotFoundPage(address) ? 404 : status
}

function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !dropped.test(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}
