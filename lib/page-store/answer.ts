import type { IncomingMessage, ServerResponse } from 'node:http'
import { publicPolicy, siteOfEnvironment } from '../content-security-policy.ts'
import { env, type Environment } from '../env.ts'
import { securityHeaders } from '../security-headers.ts'
import { remembered } from './remembered.ts'
import { sheetCookie } from './site-sheet.ts'
import { bodiesOf, encodings, type Body, type Encoding, type StoredPage } from './stored-page.ts'

type Asked = Pick<IncomingMessage, 'method' | 'headers'>
/** As much of a response as an answer needs. */
type Answer = {
  writeHead(status: number, headers: string[]): Answer
  end(body?: Buffer): unknown
}

/** Answers with a stored page: in the encoding that the visitor takes, or that the visitor's copy is the newest. */
export async function answerWith(
  { method, headers: asked }: Asked,
  response: Answer,
  page: StoredPage,
  isStale = false,
): Promise<void> {
  const body = bodyFor(page, asked.cookie)
  const encoding = body.choose(acceptedEncodings(asked['accept-encoding'] ?? ''))
  const known = page.status === 200 ? newestOf(page, asked) : undefined
  const head = [...headOf(page), 'cache-control', cacheControl(page, isStale)]
  // A visitor who saves data is asked to fetch nothing in advance.
  const rules = page.headers['speculation-rules']
  if (rules && asked['save-data'] !== 'on') head.push('speculation-rules', rules)
  if (known) {
    head.push('etag', known)
    response.writeHead(304, head).end()
    return
  }
  const bytes = body.made(encoding) ?? (await body.make(encoding))
  head.push('etag', body.etag(encoding), 'content-length', String(bytes.length))
  if (encoding !== 'identity') head.push('content-encoding', encoding)
  response.writeHead(page.status, head).end(method === 'HEAD' ? undefined : bytes)
}

/** A browser that keeps the site's style sheet gets the form that links it. */
function bodyFor({ body, later }: StoredPage, cookie: string | undefined): Body {
  return later && cookie?.includes(`${sheetCookie}=${later.sheet}`) ? later.body : body
}

/** The encodings that a visitor takes, without regard to which is liked most: the smallest is best for both. */
export const acceptedEncodings = remembered((header): ReadonlySet<Encoding> => {
  const accepted = new Set<Encoding>(['identity'])
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    const encoding = encodings.find((known) => known === name)
    if (encoding && !isRefused) accepted.add(encoding)
  }
  return accepted
})

/** The validator of a copy of these very contents that the visitor has, in whatever form and encoding. */
function newestOf(page: StoredPage, asked: IncomingMessage['headers']): string | undefined {
  // A visitor who reloads for good wants to see it all again.
  if (asked['cache-control']?.includes('no-cache')) return undefined
  const tags = asked['if-none-match']?.match(/"[^"]*"/g) ?? []
  return tags.find((tag) => bodiesOf(page).some(({ hash }) => tag.startsWith(`"${hash}-`)))
}

const heads = new WeakMap<StoredPage, string[]>()

/** The names and values of the headers that all answers with this page have in common, made once. */
function headOf(page: StoredPage): string[] {
  const made = heads.get(page)
  if (made) return made
  const vary = isForGood(page) ? 'Accept-Encoding' : 'Accept-Encoding, Cookie, Save-Data'
  const { 'cache-control': _, 'speculation-rules': __, ...own } = page.headers
  const head = Object.entries({ ...always, ...own, ...tagHeader(page), vary }).flat()
  heads.set(page, head)
  return head
}

/** What every answer to a visitor carries, as the environment of this process says. */
export function safeHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { key, value } of securityHeaders(process.env.SITE_URL)) headers[key.toLowerCase()] = value
  return { ...headers, 'content-security-policy': publicPolicy(siteOfEnvironment()) }
}

const always = safeHeaders()

/**
 * What caches between here and the visitor may do. They can't be told what was published, so a shared one keeps a page
 * for a minute, and one that is being rendered again for a second; a browser asks each time. Answers to what a visitor
 * typed are the visitor's own.
 */
export function cacheControl(page: StoredPage, isStale: boolean): string {
  const own = page.headers['cache-control']
  if (own && isForGood(page)) return own
  if (page.status >= 500) return 'no-store'
  if (page.address.kind === 'search') return 'private, no-cache'
  return `public, max-age=0, s-maxage=${isStale ? 1 : 60}, stale-if-error=86400`
}

/**
 * The sync tags of a page, for a cache that can remove by tag. Each product has a name of its own for the header, and
 * Cloudflare puts commas between the tags.
 */
export function tagHeader(
  { tags }: Pick<StoredPage, 'tags'>,
  name: Environment['CACHE_TAG_HEADER'] = env().CACHE_TAG_HEADER,
): Record<string, string> {
  if (!name || tags.length === 0) return {}
  return { [name.toLowerCase()]: tags.join(name === 'Cache-Tag' ? ',' : ' ') }
}

/** Whether the answer to this address is the same for ever, and for everybody. */
const isForGood = ({ status, headers }: StoredPage): boolean =>
  status === 200 && headers['cache-control']?.includes('immutable') === true

/** A short answer of the server's own. Nothing keeps it. */
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
