import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, vi } from 'vitest'
import { ask } from './lake'

/** Serves these documents to the site while the tests of a file run. Returns a function that stops the server. */
export function serveContent(...server: Parameters<typeof startQueryServer>) {
  let close = () => Promise.resolve<unknown>(undefined)
  beforeAll(async () => {
    const started = await startQueryServer(...server)
    close = started.close
    vi.stubEnv('SANITY_API_HOST', started.url)
  })
  const stop = () => close()
  afterAll(stop)
  return stop
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
