import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renew } from './renew'

let server: Server
let asked: string[]
let stale: string[]

beforeEach(async () => {
  asked = []
  stale = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    // As Next does: the old page first, then the new one.
    const isStale = stale.includes(request.url ?? '')
    stale = stale.filter((path) => path !== request.url)
    response.setHeader('x-nextjs-cache', isStale ? 'STALE' : 'HIT').end('page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  vi.stubEnv('PORT', typeof address === 'object' ? String(address?.port) : '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  server.close()
})

test('asks in order, and again while a page is stale', async () => {
  stale = ['/a']
  await renew(['/a', '/b'])
  expect(asked).toEqual(['/a', '/a', '/b'])
})

test('a path that waits already is asked for once', async () => {
  const first = renew(['/a', '/b', '/c'])
  await renew(['/c', '/d'])
  await first
  expect(asked).toEqual(['/a', '/b', '/c', '/d'])
})

test('works on after a change that concerns no page, and after a server that was away', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await renew([])
  vi.stubEnv('PORT', '1')
  await renew(['/a'])
  expect(warn).toHaveBeenCalledOnce()
  vi.unstubAllEnvs()
  const address = server.address()
  vi.stubEnv('PORT', typeof address === 'object' ? String(address?.port) : '')
  await renew(['/b'])
  expect(asked).toEqual(['/b'])
  warn.mockRestore()
})
