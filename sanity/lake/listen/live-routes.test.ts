import type { LiveEvent } from '@sanity/client'
import { expect, onTestFinished, test } from 'vitest'
import { openStream, startTestLake, type TestLake } from '../testing/test-lake.ts'

const liveUrl = (lake: TestLake, options = '') =>
  `${lake.url}/v2025-02-19/data/live/events/production?${options}`

test('the client gets the tags of a publish, and those of drafts only on request', async () => {
  const lake = await startTestLake()
  const [published, drafts]: LiveEvent[][] = [[], []]
  for (const [events, subscription] of [
    [published, lake.anonymous.live.events().subscribe((event) => published?.push(event))],
    [drafts, lake.client.live.events({ includeDrafts: true }).subscribe((event) => drafts?.push(event))],
  ] as const) {
    onTestFinished(() => subscription.unsubscribe())
    await expect.poll(() => events?.[0]?.type).toBe('welcome')
  }
  await lake.client.create({ _id: 'drafts.a', _type: 'article' })
  await lake.client.create({ _id: 'secret.token', _type: 'secret' })
  await lake.client
    .transaction()
    .create({ _id: 'a', _type: 'article' })
    .create({ _id: 'b', _type: 'branch' })
    .commit()
  await lake.client.delete('a')
  await expect.poll(() => drafts).toHaveLength(5)
  const tags = (events: LiveEvent[] = []) =>
    events.flatMap((event) => (event.type === 'message' ? [event.tags] : []))
  expect(tags(published)).toEqual([
    ['s1:article', 's1:branch', 's1:all'],
    ['s1:article', 's1:all'],
  ])
  expect(tags(drafts)).toEqual([['s1:article', 's1:all'], ['s1:secret', 's1:all'], ...tags(published)])
})

test('a change of type has the tags of both', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _id: 'a', _type: 'article' })
  const stream = await openStream(liveUrl(lake))
  await stream.next()
  await lake.client.createOrReplace({ _id: 'a', _type: 'topic' })
  expect((await stream.next()).data).toEqual({ tags: ['s1:article', 's1:topic', 's1:all'] })
})

test('drafts need a token', async () => {
  const lake = await startTestLake()
  expect((await fetch(liveUrl(lake, 'includeDrafts=true'))).status).toBe(401)
  expect(lake.streams.size).toBe(0)
})

test('events missed while disconnected are sent, or a restart if they are unknown', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _id: 'a', _type: 'article' })
  const first = await openStream(liveUrl(lake))
  const { id = '' } = await first.next()
  first.close()
  await lake.client.create({ _id: 'b', _type: 'branch' })

  const resumed = await openStream(liveUrl(lake), { 'Last-Event-ID': id })
  expect(await resumed.next()).toEqual({ event: 'welcome', id, data: {} })
  const missed = await resumed.next()
  expect(missed).toMatchObject({ event: 'message', data: { tags: ['s1:branch', 's1:all'] } })

  const lost = await openStream(liveUrl(lake), { 'Last-Event-ID': 'unknown' })
  await lost.next()
  expect(await lost.next()).toEqual({ event: 'restart', id: missed.id, data: {} })
})

test('the client reconnects by itself and misses nothing', async () => {
  const lake = await startTestLake()
  const received: string[] = []
  const subscription = lake.client.live
    .events()
    .subscribe((event) => received.push(event.type === 'message' ? event.tags.join() : event.type))
  onTestFinished(() => subscription.unsubscribe())
  await lake.client.create({ _id: 'a', _type: 'article' })
  await expect.poll(() => received.at(-1)).toBe('s1:article,s1:all')
  lake.server.closeAllConnections()
  lake.dataset.commit([{ create: { _id: 'b', _type: 'branch' } }], { author: 'someone' })
  await expect.poll(() => received.at(-1)).toBe('s1:branch,s1:all')
})
