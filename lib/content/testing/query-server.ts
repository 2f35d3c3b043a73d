import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, vi } from 'vitest'
import { ask } from './lake'

/** The content of the file whose tests run. */
let content: () => unknown[] = () => []
let server: ReturnType<typeof startQueryServer> | undefined

/**
 * Serves these documents to the site while the tests of a file run. The files of a process share the server, because the
 * site's client keeps its address.
 */
export function serveContent(dataset: () => unknown[]) {
  beforeAll(async () => {
    content = dataset
    server ??= startQueryServer(() => content())
    vi.stubEnv('SANITY_API_HOST', (await server).url)
  })
}

/** A server for the part of Sanity’s query API that the site’s client uses. `answer` may return an error status. */
export async function startQueryServer(dataset: () => unknown[], answer?: () => number | undefined) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const status = answer?.() ?? 200
    if (status !== 200) return response.writeHead(status).end('{}')
    const params = Object.fromEntries(
      [...url.searchParams].flatMap(([name, value]) =>
        name.startsWith('$') ? [[name.slice(1), JSON.parse(value)]] : [],
      ),
    )
    return void ask(dataset(), url.searchParams.get('query') ?? '', params).then((result) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ result, ms: 1, syncTags: ['s1:all'] })),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a server that listens on TCP always has an AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}
