import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { answerPlainly, safeHeaders } from './answer.ts'
import type { AskNext } from './next-renderer.ts'
import { UnavailableError } from './render.ts'
import { Rendering } from './rendering.ts'
import { routes } from '../routes.ts'

/** The largest request body, in bytes, that is passed to Next. */
const MAX_BODY = 1_000_000

/** The request headers that reach Next. Headers that a proxy adds must not change an answer. */
const forwarded = new Set([
  ...['accept', 'accept-encoding', 'accept-language', 'cache-control', 'content-type', 'cookie'],
  ...['if-none-match', 'origin', 'referer', 'user-agent'],
])

/** The request headers of the framework's scripts. */
const isOfScripts = (name: string) => /^(?:rsc|next-url|next-action|next-router-.*)$/.test(name)

/**
 * Whether Next answers the request: the Studio and its link check, previews, and the routes that start and end a
 * preview.
 */
export const isForNext = (request: IncomingMessage): boolean => {
  const { url = '' } = request
  return /^\/(?:studio(?:[/?]|$)|api\/(?:draft-mode\/|link-check$))/.test(url) || isPreview(request)
}

const isPreview = ({ url = '', headers }: IncomingMessage) =>
  /(?:^|;\s*)__prerender_bypass=/.test(headers.cookie ?? '') && !url.startsWith('/_next/')

/** Requests with a body: the framework's own in a preview, the form that ends a preview, and the link check. */
export const mayHaveBody = (request: IncomingMessage): boolean => {
  const { method, url = '' } = request
  return method === 'POST' && isForNext(request) && !url.startsWith(routes.studio)
}

/**
 * Passes a request to Next, and its answer to the client.
 * @throws UnavailableError if the content can't be read
 */
export async function passThrough(
  ask: AskNext,
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
): Promise<void> {
  const { method = 'GET', url = '/' } = request
  const body = method === 'POST' ? await boundedBody(request) : undefined
  if (body === null)
    return answerPlainly(request, response, 413, 'The body is too large.\n', { connection: 'close' })
  const rendering = new Rendering()
  const headers: IncomingHttpHeaders = { host }
  const isPage = !url.startsWith('/api/')
  for (const [name, value] of Object.entries(request.headers))
    if (forwarded.has(name) || (isPage && isOfScripts(name))) headers[name] = value
  const answer = await ask({ method, path: url, headers, body }, rendering)
  if (rendering.isUnavailable) {
    answer.destroy()
    throw new UnavailableError(`The content of ${url} can’t be read`)
  }
  // Set here, because headers that depend on the site's address are unknown at build time.
  for (const [name, value] of Object.entries(safeHeaders())) response.setHeader(name, value)
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined && !/^(?:connection|keep-alive|transfer-encoding|x-powered-by)$/.test(name))
      response.setHeader(name, value)
  // Overrides the route's own value, which is meant for public pages.
  if (isPreview(request)) response.setHeader('cache-control', 'private, no-store')
  response.writeHead(answer.statusCode ?? 500)
  await pipeline(answer, response)
}

/** Reads the body of a request; null when it is too long. */
async function boundedBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  // Keeps the connection open, so that the client receives the error.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue
    length += chunk.length
    if (length > MAX_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
