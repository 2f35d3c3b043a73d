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

test('asks for every page, and again while it is stale', async () => {
  stale = ['/a', '/e']
  await renew(['/a', '/b', '/c', '/d', '/e'])
  expect(asked.toSorted()).toEqual(['/a', '/a', '/b', '/c', '/d', '/e', '/e'])
})

test('asks for a few pages at a time, the first first', async () => {
  let [most, open] = [0, 0]
  server.on('request', (_, response) => {
    most = Math.max(most, (open += 1))
    response.on('close', () => (open -= 1))
  })
  await renew(Array.from({ length: 20 }, (_, index) => `/${index}`))
  expect(most).toBeLessThanOrEqual(3)
  expect(asked.slice(0, 3).toSorted()).toEqual(['/0', '/1', '/2'])
  expect(asked).toHaveLength(20)
})

test('a path that waits already is asked for once', async () => {
  const first = renew(['/a', '/b', '/c', '/d'])
  await renew(['/d', '/e'])
  await first
  expect(asked.toSorted()).toEqual(['/a', '/b', '/c', '/d', '/e'])
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
