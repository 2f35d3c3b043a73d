import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodings, type Body, type Encoding } from './body.ts'
import { cacheControl, isForGood, safeHeaders, tagHeader } from './headers.ts'
import { sheetCookie } from './site-sheet.ts'
import { bodiesOf, type StoredPage } from './stored-page.ts'

const always = safeHeaders()

type Asked = Pick<IncomingMessage, 'method' | 'headers'>
/** As much of a response as an answer needs. */
type Answer = {
  writeHead(status: number, headers: Record<string, string | number>): Answer
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
  const encoding = body.choose(acceptedEncodings(asked['accept-encoding']))
  const bytes = await body.in(encoding)
  const headers: Record<string, string | number> = {
    ...always,
    ...page.headers,
    ...tagHeader(page),
    'cache-control': cacheControl(page, isStale),
    vary: isForGood(page) ? 'Accept-Encoding' : 'Accept-Encoding, Cookie, Save-Data',
    etag: body.etag(encoding),
  }
  // A visitor who saves data is asked to fetch nothing in advance.
  if (asked['save-data'] === 'on') delete headers['speculation-rules']
  const known = page.status === 200 ? newestOf(page, asked) : undefined
  if (known) {
    response.writeHead(304, { ...headers, etag: known }).end()
    return
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  headers['content-length'] = bytes.length
  response.writeHead(page.status, headers).end(method === 'HEAD' ? undefined : bytes)
}

/** A browser that keeps the site's style sheet gets the form that links it. */
function bodyFor({ body, later }: StoredPage, cookie: string | undefined): Body {
  return later && cookie?.includes(`${sheetCookie}=${later.sheet}`) ? later.body : body
}

/** The encodings that a visitor takes, without regard to which is liked most: the smallest is best for both. */
export function acceptedEncodings(header: string | string[] = ''): Set<Encoding> {
  const accepted = new Set<Encoding>(['identity'])
  for (const part of String(header).toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    const encoding = encodings.find((known) => known === name)
    if (encoding && !isRefused) accepted.add(encoding)
  }
  return accepted
}

/** The validator of a copy of these very contents that the visitor has, in whatever form and encoding. */
function newestOf(page: StoredPage, asked: IncomingMessage['headers']): string | undefined {
  // A visitor who reloads for good wants to see it all again.
  if (asked['cache-control']?.includes('no-cache')) return undefined
  const tags = asked['if-none-match']?.match(/"[^"]*"/g) ?? []
  return tags.find((tag) => bodiesOf(page).some(({ hash }) => tag.startsWith(`"${hash}-`)))
}

/** A short answer of the server's own. Nothing keeps it. */
export function answerPlainly(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  const body = `${message}\n`
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
