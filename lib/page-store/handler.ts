import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pathsIn, splitPath } from '../languages.ts'
import { routes } from '../routes.ts'
import { words } from '../words/index.ts'
import { addressOf, isNotFoundPage } from './address.ts'
import { answerPlainly, answerWith, publicFor } from './answer.ts'
import type { AskNext } from './next-renderer.ts'
import { isForNext, mayHaveBody, passThrough } from './pass-through.ts'
import { UnavailableError } from './render.ts'
import { FailedPageError, type PageStore } from './store.ts'

const template = readFileSync(new URL('unavailable.html', import.meta.url), 'utf8')

/** The page for an address whose content can’t be read, in the language of the address. */
function unavailableAt(url: string): string {
  const { language } = splitPath(url.split('?')[0] ?? '/')
  const to = pathsIn(language)
  const { layout } = words[language]
  const parts: Record<string, string> = {
    ...{ language, title: layout.unavailableTitle, heading: layout.unavailable, why: layout.unavailableWhy },
    ...{ homePath: to(routes.home), home: layout.home },
    ...{ notesPath: to(routes.articles()), notes: layout.studyNotes },
    ...{ branchesPath: to(routes.branches), branches: layout.branches },
  }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}

type Parts = { store: PageStore; ask: AskNext; host: string }

/** Answers a request with a stored page, or passes an editor's request to Next. */
export const handlerFor =
  ({ store, ask, host }: Parts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request
    if (method !== 'GET' && method !== 'HEAD' && !mayHaveBody(request))
      return refuse(request, response, 405, 'This address answers GET and HEAD.\n', { allow: 'GET, HEAD' })
    if (hasBody(request) && !mayHaveBody(request))
      return refuse(request, response, 413, 'This address takes no body.\n')
    try {
      const address = addressOf(url)
      if ('location' in address) return redirect(request, response, address.location)
      if (isForNext(request) && !isNotFoundPage(address))
        return await passThrough(ask, request, response, host)
      // Awaiting takes a quarter of the time of a 304, so a page that can be sent at once is not awaited.
      const { page, isStale } = store.current(address) ?? (await store.page(address))
      const compressing = answerWith(request, response, page, isStale)
      if (compressing) await compressing
    } catch (error) {
      await answerFailure(request, response, error)
    }
  }

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

/** Closes the connection without reading the rest of the request. */
const refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
) => answerPlainly(request, response, status, message, { ...headers, connection: 'close' })

const redirect = (request: IncomingMessage, response: ServerResponse, location: string) =>
  answerPlainly(request, response, 308, `This page is at ${location}\n`, {
    location,
    'cache-control': publicFor(),
  })

async function answerFailure(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): Promise<void> {
  const { method, url = '/' } = request
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof UnavailableError)
    return answerPlainly(request, response, 503, unavailableAt(url), {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '30',
    })
  if (error instanceof FailedPageError) return answerWith(request, response, error.page)
  console.error(`server: ${method} ${url} failed:`, error)
  answerPlainly(request, response, 500, 'Something went wrong. Please try again later.\n')
}
