import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStream, startTestLake, type TestLake } from '../testing/test-lake.ts'

const origin = { Origin: 'http://localhost:3000' }
const path = (lake: TestLake, options = '') =>
  `${lake.url}/v2025-02-19/data/listen/production?query=*${options}`
const manually = (url: string, headers: Record<string, string>) => fetch(url, { headers, redirect: 'manual' })

test('a browser is redirected to another port and keeps its identity', async () => {
  const lake = await startTestLake()
  // Like a browser, Node's fetch drops the token when redirected to another origin.
  const stream = await openStream(path(lake), { ...origin, ...lake.authorization })
  expect(stream.response.redirected).toBe(true)
  expect(new URL(stream.response.url).port).not.toBe(new URL(lake.url).port)
  expect((await stream.next()).event).toBe('welcome')
  await lake.client.create({ _id: 'drafts.a', _type: 'article' })
  expect((await stream.next()).data).toMatchObject({ documentId: 'drafts.a' })
})

test('an anonymous browser stays anonymous', async () => {
  const lake = await startTestLake()
  const stream = await openStream(path(lake), origin)
  await stream.next()
  await lake.client.create({ _id: 'drafts.a', _type: 'article' })
  await lake.client.create({ _id: 'b', _type: 'article' })
  expect((await stream.next()).data).toMatchObject({ documentId: 'b' })
})

test('Last-Event-ID and live events are redirected the same way', async () => {
  const lake = await startTestLake()
  const { _rev } = await lake.client.create({ _id: 'a', _type: 'article' })
  await lake.client.create({ _id: 'b', _type: 'article' })
  const stream = await openStream(path(lake, '&enableResume=true'), {
    ...origin,
    ...lake.authorization,
    'Last-Event-ID': _rev,
  })
  expect(stream.response.redirected).toBe(true)
  expect((await stream.next()).event).toBe('welcomeback')
  expect((await stream.next()).data).toMatchObject({ documentId: 'b' })
  const live = await openStream(`${lake.url}/v2025-02-19/data/live/events/production?includeDrafts=true`, {
    ...origin,
    ...lake.authorization,
  })
  expect(live.response.redirected).toBe(true)
  expect((await live.next()).event).toBe('welcome')
})

test('clients other than browsers are served in place', async () => {
  const lake = await startTestLake()
  const stream = await openStream(path(lake), lake.authorization)
  expect(stream.response.redirected).toBe(false)
})

test('a ticket is valid once, for its URL, for a short time', async () => {
  const lake = await startTestLake({ times: { ticketLifetime: 300 } })
  const ticket = async () => {
    const response = await manually(path(lake), { ...origin, ...lake.authorization })
    expect(response.status).toBe(307)
    expect(response.headers.get('cache-control')).toBe('no-store')
    return response.headers.get('location') ?? ''
  }
  const first = await ticket()
  const stream = await openStream(first)
  expect((await stream.next()).event).toBe('welcome')
  expect((await manually(first, {})).status).toBe(401)
  expect((await manually((await ticket()).replace('/listen/', '/live/events/'), {})).status).toBe(401)
  expect((await manually((await ticket()).replace(/ticket=.*/, ''), lake.authorization)).status).toBe(401)
  const late = await ticket()
  await sleep(350)
  expect((await manually(late, {})).status).toBe(401)
})

test('the ports answer preflight requests after a redirect, and serve only streams', async () => {
  const lake = await startTestLake()
  const location = (await manually(path(lake), origin)).headers.get('location') ?? ''
  // After a redirect to another origin the browser sends the origin "null".
  const preflight = await fetch(location, {
    method: 'OPTIONS',
    headers: { Origin: 'null', 'Access-Control-Request-Headers': 'last-event-id,x-sanity-app' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('null')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('last-event-id')
  const stream = await openStream(location, { Origin: 'null' })
  expect(stream.response.headers.get('access-control-allow-origin')).toBe('null')
  expect((await stream.next()).event).toBe('welcome')
  expect((await fetch(new URL('/v1/users/me', location))).status).toBe(401)
  expect((await fetch(new URL('/', location))).status).toBe(404)
})

test('thirty streams of a browser fit on the ports', async () => {
  const lake = await startTestLake()
  const streams = await Promise.all(Array.from({ length: 32 }, () => openStream(path(lake), origin)))
  const counts = new Map<string, number>()
  for (const { response } of streams) {
    const { port } = new URL(response.url)
    counts.set(port, (counts.get(port) ?? 0) + 1)
  }
  // A browser opens six connections per origin.
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(6)
})
