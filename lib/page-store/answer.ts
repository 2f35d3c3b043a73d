import type { IncomingMessage, ServerResponse } from 'node:http'
import { publicPolicy, siteOfEnvironment, workerPolicy } from '../content-security-policy.ts'
import { env, type Environment } from '../env.ts'
import { securityHeaders } from '../security-headers.ts'
import { routes } from '../routes.ts'
import { memoize } from '../memoize.ts'
import { sheetCookie } from './site-sheet.ts'
import { bodiesOf, encodings, type Body, type Encoding, type StoredPage } from './stored-page.ts'

type Asked = Pick<IncomingMessage, 'method' | 'headers'>
/** The part of a response that an answer uses. */
type Answer = {
  writeHead(status: number, headers: string[]): Answer
  end(body?: Buffer): unknown
}

/**
 * Answers with a stored page in the best encoding the visitor accepts, or with 304 if the visitor's copy is current.
 * Returns a promise only if this encoding has to be computed first.
 */
export function answerWith(
  { method, headers: asked }: Asked,
  response: Answer,
  page: StoredPage,
  isStale = false,
): Promise<void> | undefined {
  const body = bodyFor(page, asked.cookie)
  const encoding = body.choose(acceptedEncodings(asked['accept-encoding'] ?? ''))
  const known = page.status === 200 ? matchingEtag(page, asked) : undefined
  const head = [...headOf(page, isStale)]
  // No speculation rules for visitors with Save-Data.
  const rules = page.headers['speculation-rules']
  if (rules && asked['save-data'] !== 'on') head.push('speculation-rules', rules)
  if (known) {
    head.push('etag', known)
    response.writeHead(304, head).end()
    return
  }
  const send = (bytes: Buffer) => {
    head.push('etag', body.etag(encoding), 'content-length', String(bytes.length))
    if (encoding !== 'identity') head.push('content-encoding', encoding)
    response.writeHead(page.status, head).end(method === 'HEAD' ? undefined : bytes)
  }
  const made = body.made(encoding)
  if (!made) return body.make(encoding).then(send)
  send(made)
}

/** The variant that links the site's style sheet, for browsers that have it cached. */
function bodyFor({ body, later }: StoredPage, cookie: string | undefined): Body {
  return later && cookie?.includes(`${sheetCookie}=${later.sheet}`) ? later.body : body
}

/** The encodings that the visitor accepts. Preferences (q) are ignored: the smallest encoding is best for both sides. */
export const acceptedEncodings = memoize((header): ReadonlySet<Encoding> => {
  const accepted = new Set<Encoding>(['identity'])
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    const encoding = encodings.find((known) => known === name)
    if (encoding && !isRefused) accepted.add(encoding)
  }
  return accepted
})

/** The ETag in If-None-Match that matches this content, in any variant and encoding. */
function matchingEtag(page: StoredPage, asked: IncomingMessage['headers']): string | undefined {
  // A forced reload.
  if (asked['cache-control']?.includes('no-cache')) return undefined
  const tags = asked['if-none-match']
  if (!tags) return undefined
  for (const { hash } of bodiesOf(page)) {
    const at = tags.indexOf(`"${hash}-`)
    if (at >= 0) return tags.slice(at, tags.indexOf('"', at + 1) + 1)
  }
  return undefined
}

const heads = new WeakMap<StoredPage, string[]>()

/** The headers that all answers with this page share, computed once while it is current. */
function headOf(page: StoredPage, isStale: boolean): string[] {
  if (isStale) return makeHead(page, isStale)
  const head = heads.get(page) ?? makeHead(page, isStale)
  heads.set(page, head)
  return head
}

function makeHead(page: StoredPage, isStale: boolean): string[] {
  const { 'speculation-rules': _, ...own } = page.headers
  const safe =
    page.address.path === routes.keeper
      ? { ...always, 'content-security-policy': workerPolicy(siteOfEnvironment()) }
      : always
  const head = {
    ...{ ...safe, ...own, ...tagHeader(page) },
    vary: isImmutable(page) ? 'Accept-Encoding' : 'Accept-Encoding, Cookie, Save-Data',
    'cache-control': cacheControl(page, isStale),
  }
  return Object.entries(head).flat()
}

/** The security headers of every answer. They depend on the environment. */
export function safeHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { key, value } of securityHeaders(process.env.SITE_URL)) headers[key.toLowerCase()] = value
  return { ...headers, 'content-security-policy': publicPolicy(siteOfEnvironment()) }
}

const always = safeHeaders()

/**
 * Cache-Control for downstream caches. Most can't be purged by tag, so shared caches keep a page for a minute unless
 * `SHARED_CACHE_SECONDS` says otherwise, or 1 s while it is being rendered again; browsers revalidate each time. Answers
 * to searches are private.
 */
export function cacheControl(page: StoredPage, isStale: boolean): string {
  const own = page.headers['cache-control']
  if (own && isImmutable(page)) return own
  if (page.status >= 500) return 'no-store'
  if (page.address.kind === 'search') return 'private, no-cache'
  // It leads elsewhere each day, so that no cache keeps it for longer, not even one that purges by tag.
  if (page.address.path === routes.today)
    return publicFor(isStale ? 1 : Math.min(60, Number(env().SHARED_CACHE_SECONDS ?? 60)))
  return `${publicFor(isStale ? 1 : undefined)}, stale-if-error=86400`
}

/** Lets shared caches keep an answer for some seconds. */
export const publicFor = (seconds: number | string = env().SHARED_CACHE_SECONDS ?? 60): string =>
  `public, max-age=0, s-maxage=${seconds}`

/**
 * The sync tags of a page, for caches that purge by tag. The header's name depends on the product; Cloudflare separates
 * tags by commas.
 */
export function tagHeader(
  { tags }: Pick<StoredPage, 'tags'>,
  name: Environment['CACHE_TAG_HEADER'] = env().CACHE_TAG_HEADER,
): Record<string, string> {
  if (!name || tags.length === 0) return {}
  return { [name.toLowerCase()]: tags.join(name === 'Cache-Tag' ? ',' : ' ') }
}

/** Whether the answer never changes and is the same for everybody. */
const isImmutable = ({ status, headers }: StoredPage): boolean =>
  status === 200 && headers['cache-control']?.includes('immutable') === true

/** Sends a short answer that no cache stores. */
export function answerPlainly(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, {
      ...always,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(body),
      ...headers,
    })
    .end(method === 'HEAD' ? undefined : body)
}
