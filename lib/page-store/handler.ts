import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf, notFoundPage } from './address.ts'
import { answerPlainly, answerWith, safeHeaders } from './answer.ts'
import type { AskNext } from './next-renderer.ts'
import { isForNext, mayHaveBody, passThrough } from './pass-through.ts'
import { FailedPageError, UnavailableError, type PageStore } from './store.ts'

const unavailable = readFileSync(new URL('unavailable.html', import.meta.url))

type Parts = { store: PageStore; ask: AskNext; host: string }

/** Answers a request: with a stored page, or, for editors, with what Next makes of it. */
export const handlerFor =
  ({ store, ask, host }: Parts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request
    if (method !== 'GET' && method !== 'HEAD' && !mayHaveBody(request))
      return refuse(request, response, 405, 'This address answers GET and HEAD.', { allow: 'GET, HEAD' })
    if (hasBody(request) && !mayHaveBody(request))
      return refuse(request, response, 413, 'This address takes no body.')
    try {
      const address = addressOf(url)
      if ('location' in address) return redirect(request, response, address.location)
      if (isForNext(request) && address !== notFoundPage) {
        if (!(await passThrough(ask, request, response, host))) answerUnavailable(request, response)
        return
      }
      const { page, isStale } = await store.page(address)
      await answerWith(request, response, page, isStale)
    } catch (error) {
      answerFailure(request, response, error)
    }
  }

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

/** What else the sender has to say is not read. */
const refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
) => answerPlainly(request, response, status, message, { ...headers, connection: 'close' })

const redirect = (request: IncomingMessage, response: ServerResponse, location: string) =>
  answerPlainly(request, response, 308, `This page is at ${location}`, {
    location,
    'cache-control': 'public, max-age=0, s-maxage=60',
  })

function answerFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof UnavailableError) return answerUnavailable(request, response)
  if (error instanceof FailedPageError) {
    void answerWith(request, response, error.page)
    return
  }
  const { method, url } = request
  console.error(`server: ${method} ${url} failed:`, error)
  answerPlainly(request, response, 500, 'Something went wrong. Please try again later.')
}

function answerUnavailable({ method }: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, {
      ...safeHeaders(),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '30',
      'content-length': unavailable.length,
    })
    .end(method === 'HEAD' ? undefined : unavailable)
}
