import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:tls'
import type { AddressInfo, Server as NetServer } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { askLink } from './ask-link'
import { askLinks, politeTurns } from './ask-links'

/** The requests that the server received. */
const asked: string[] = []

const pages: Record<string, RequestListener> = {
  '/page': (_, response) => response.end('A page'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/moved-and-gone': (_, response) => response.writeHead(302, { location: '/gone' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/to-a-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-nowhere': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/to-another': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
  '/silent': () => undefined,
  '/slow': (_, response) => void setTimeout(() => response.end('At last'), 50),
  '/closes': ({ socket }) => socket.destroy(),
  '/large': (_, response) => {
    response.writeHead(200)
    const write = () => response.write(Buffer.alloc(1_000_000)) && void setImmediate(write)
    write()
  },
}
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  pages[request.url ?? '']?.(request, response)
})
/** A TLS server without a certificate. */
const tlsServer = createTlsServer()

let [site, tlsSite] = ['', '']
const listening = (one: Server | NetServer) =>
  new Promise<number>((resolve) =>
    one.listen(0, '127.0.0.1', () => resolve((one.address() as AddressInfo).port)),
  )
beforeAll(async () => {
  site = `http://localhost:${await listening(server)}`
  tlsSite = `https://localhost:${await listening(tlsServer)}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  tlsServer.close()
})

/** Allows only the servers of these tests. */
const isAllowed = (address: string) => address === '127.0.0.1'

test.each([
  ['a page', '/page', '200'],
  ['a missing page', '/gone', '404'],
  ['a page that fails for HEAD', '/no-head', '200'],
  ['a page that has moved', '/moved', '200'],
  ['a page that has moved to a missing one', '/moved-and-gone', '404'],
  ['redirects in a circle', '/circle', 'too-many-redirects'],
  ['a redirect to a file', '/to-a-file', 'unsafe-redirect'],
  ['a redirect to no address', '/to-nowhere', 'unsafe-redirect'],
  ['a redirect to an address that is not allowed', '/to-another', 'private-address'],
  ['a slow page', '/slow', '200'],
  ['a connection that is closed', '/closes', 'ECONNRESET'],
])('%s', async (_, path, code) => {
  expect(await askLink(site + path, { isAllowed })).toBe(code)
})

test('a server that does not answer', async () => {
  expect(await askLink(`${site}/silent`, { isAllowed, timeout: 100 })).toBe('timeout')
})

test('only HEAD is sent where it succeeds, and the body of a GET is not read to its end', async () => {
  asked.length = 0
  await askLink(`${site}/page`, { isAllowed })
  expect(asked).toEqual(['HEAD /page'])
  pages['/large-without-head'] = (request, response) =>
    request.method === 'HEAD' ? response.writeHead(501).end() : pages['/large']?.(request, response)
  expect(await askLink(`${site}/large-without-head`, { isAllowed })).toBe('200')
})

test('TLS, DNS and connection errors are codes', async () => {
  for (const place of [tlsSite, site.replace('http:', 'https:')])
    expect(await askLink(place, { isAllowed })).toMatch(/^(ERR_SSL_|EPROTO$)/)
  expect(await askLink('http://no-such-name.invalid/', { isAllowed })).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
  const closed = createServer()
  const port = await listening(closed)
  await new Promise((resolve) => closed.close(resolve))
  expect(await askLink(`http://127.0.0.1:${port}/`, { isAllowed })).toBe('ECONNREFUSED')
})

test.each(['http://localhost', 'http://127.0.0.1', 'http://[::1]', 'http://2130706433', 'http://0x7f.1'])(
  'without permission, %s is never connected to',
  async (host) => {
    asked.length = 0
    const { port } = server.address() as AddressInfo
    expect(await askLink(`${host}:${port}/page`)).toBe('private-address')
    expect(asked).toEqual([])
  },
)

test('every request waits for its host’s turn, also after a redirect', async () => {
  const turns: string[] = []
  const turn = (host: string) => Promise.resolve(void turns.push(host))
  await askLink(`${site}/moved-and-gone`, { isAllowed, turn })
  expect(turns).toEqual(Array.from({ length: 4 }, () => new URL(site).host))
})

test('a host has one turn per second, independently of other hosts', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const waits: number[] = []
  const turn = politeTurns(1_000, (milliseconds) => Promise.resolve(waits.push(milliseconds)))
  for (const host of ['a', 'a', 'b', 'a']) await turn(host)
  expect(waits).toEqual([1_000, 2_000])
  vi.setSystemTime(Date.now() + 3_500)
  await turn('a')
  expect(waits).toHaveLength(2)
})

test('several links are checked until the signal', async () => {
  const urls = ['/page', '/gone', '/moved'].map((path) => site + path)
  const turn = () => Promise.resolve()
  const answers = await askLinks(urls, { isAllowed, turn })
  expect(answers.map(({ code }) => code).sort()).toEqual(['200', '200', '404'])
  expect(await askLinks(urls, { isAllowed, turn, signal: AbortSignal.abort() })).toEqual([])
})
