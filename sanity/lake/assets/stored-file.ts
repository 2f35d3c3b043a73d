import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { httpError } from '../errors.ts'

/** Types that a browser can display but not execute; all others are downloads. */
const inert = /^(?:image\/(?!svg)|audio\/|video\/|text\/plain$|application\/pdf$)/

/**
 * Headers of uploaded files: they are immutable, and can't be executed or sniffed. `original` is the default download
 * name.
 */
export function assetHeaders(c: Context, type: string, etag: string, original: string): Headers {
  const download = c.req.query('dl')
  const name = (download === '' ? original : (download ?? '')).replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, '_')
  const asAttachment = download !== undefined || !(inert.test(type) || type === 'image/svg+xml')
  return new Headers({
    // A page on another site could still load it as a script by its URL.
    'Content-Type': /javascript|ecmascript/.test(type) ? 'text/plain' : type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${etag}"`,
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(asAttachment && {
      'Content-Disposition': `attachment${name && `; filename*=UTF-8''${encodeURIComponent(name)}`}`,
    }),
  })
}

/** Whether the client has these bytes already. */
export const isCached = (c: Context, headers: Headers): boolean =>
  c.req.header('if-none-match')?.includes(headers.get('etag') ?? '-') ?? false

/**
 * Streams a file, or the requested range.
 *
 * @throws 404 if it does not exist, 416 for a range outside the file
 */
export async function sendFile(c: Context, path: string, headers: Headers): Promise<Response> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw httpError(404, 'There is no such asset')
  if (isCached(c, headers)) return new Response(null, { status: 304, headers })
  headers.set('Accept-Ranges', 'bytes')
  const range = parseRange(c.req.header('range'), found.size)
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${found.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: found.size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${found.size}`)
  const body = c.req.method === 'HEAD' ? null : Readable.toWeb(createReadStream(path, { start, end }))
  // Node's web streams and the platform's are the same at run time; only their types differ.
  return new Response(body as ReadableStream | null, { status: range ? 206 : 200, headers })
}

/** Parses a single range; malformed or multiple ranges are ignored, as RFC 9110 allows. */
function parseRange(header: string | undefined, size: number) {
  const [, first = '', last = ''] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (!first && !last) return undefined
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  return start > end || start >= size ? 'outside' : { start, end }
}
