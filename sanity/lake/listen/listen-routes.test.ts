import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ListenOptions, MutationEvent, ResumableListenOptions } from '@sanity/client'
import { applyPatch } from 'mendoza'
import { describe, expect, onTestFinished, test } from 'vitest'
import { EventStreams } from './event-stream.ts'
import { openStream, startTestLake, type TestLake } from '../testing/test-lake.ts'

const listenUrl = (lake: TestLake, query: string, options: Record<string, string> = {}) =>
  `${lake.url}/v2025-02-19/data/listen/production?${new URLSearchParams({ query, ...options })}`

/** Listens with the real client; resolves after its welcome event. */
async function listen(
  lake: TestLake,
  query: string,
  params: Record<string, unknown> = {},
  options: ListenOptions | ResumableListenOptions = {},
  client = lake.client,
) {
  const events: MutationEvent[] = []
  let welcomed = () => {}
  const ready = new Promise<void>((resolve) => (welcomed = resolve))
  const subscription = client
    .listen(query, params, { ...options, events: ['welcome', 'mutation'] })
    .subscribe((event) => {
      if (event.type === 'welcome') welcomed()
      if (event.type === 'mutation') events.push(event)
    })
  onTestFinished(() => subscription.unsubscribe())
  await ready
  return {
    events,
    stop: () => subscription.unsubscribe(),
    count: (n: number) => expect.poll(() => events).toHaveLength(n),
  }
}

const action = (lake: TestLake, ...actions: { do: string; [option: string]: unknown }[]) =>
  fetch(`${lake.url}/v2025-02-19/data/actions/production`, {
    method: 'POST',
    headers: { ...lake.authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      actions: actions.map(({ do: name, ...rest }) => ({
        actionType: `sanity.action.document.${name}`,
        ...rest,
      })),
    }),
  }).then(async (response) => {
    expect(await response.clone().json()).toHaveProperty('transactionId')
  })

describe('the life of a document', () => {
  test('create, edit, publish, discard and delete arrive as the Studio needs them', async () => {
    const lake = await startTestLake()
    const ids = { publishedId: 'a', draftId: 'drafts.a' }
    const { events, count } = await listen(
      lake,
      '*[_id in $ids]',
      { ids: ['a', 'drafts.a'] },
      {
        includePreviousRevision: true,
        effectFormat: 'mendoza',
        includeAllVersions: true,
      },
    )
    await action(lake, {
      do: 'create',
      publishedId: 'a',
      attributes: { _id: 'drafts.a', _type: 'article', title: 'One' },
      ifExists: 'fail',
    })
    await action(lake, { do: 'edit', ...ids, patch: { set: { title: 'Two' } } })
    await action(lake, { do: 'publish', ...ids })
    await action(lake, { do: 'edit', ...ids, patch: { set: { title: 'Three' } } })
    await action(lake, { do: 'discard', ...ids })
    await action(lake, { do: 'delete', publishedId: 'a', includeDrafts: [] })
    await count(7)

    expect(events.map(({ transition, documentId }) => `${transition} ${documentId}`).toSorted()).toEqual([
      'appear a',
      'appear drafts.a',
      'appear drafts.a',
      'disappear a',
      'disappear drafts.a',
      'disappear drafts.a',
      'update drafts.a',
    ])
    // Each document can be followed by its revisions and rebuilt from the effects alone.
    const followed = new Map<string, { rev: string | undefined; content: unknown }>()
    for (const event of events) {
      const known = followed.get(event.documentId)
      expect(event.previousRev).toBe(known?.rev)
      expect(event.resultRev).toBe(event.transactionId)
      const content = applyPatch(known?.content ?? null, event.effects?.apply ?? [])
      if (event.result) {
        const { _rev, ...rest } = event.result
        expect(content).toEqual(rest)
        expect(_rev).toBe(event.transactionId)
      } else {
        expect(event.transition).toBe('disappear')
        expect(content).toBeNull()
      }
      followed.set(event.documentId, {
        rev: event.transition === 'disappear' ? undefined : event.resultRev,
        content,
      })
    }
    const published = events.filter(({ transactionTotalEvents }) => transactionTotalEvents === 2)
    expect(published.map(({ transactionCurrentEvent }) => transactionCurrentEvent)).toEqual([0, 1])
    expect(
      published
        .map(({ mutations }) => Object.keys(mutations[0] ?? {}))
        .flat()
        .toSorted(),
    ).toEqual(['createOrReplace', 'delete'])
    expect(events[0]).toMatchObject({ previous: null, visibility: 'query', identity: expect.any(String) })
    expect(events[1]?.previous).toMatchObject({ title: 'One' })
    // The draft created by an edit is first a copy, with its creation time, and then a patch.
    const born = events.filter(
      ({ transition, documentId }) => transition === 'appear' && documentId === 'drafts.a',
    )[1]
    expect(born?.mutations.map((mutation) => Object.keys(mutation)[0])).toEqual(['create', 'patch'])
    expect(born?.mutations[0]).toHaveProperty('create._createdAt')
  })

  test('an edit without changes is sent, so that the form stops saving', async () => {
    const lake = await startTestLake()
    await lake.client.create({ _id: 'drafts.a', _type: 'article' })
    const { events, count } = await listen(lake, '*')
    await action(lake, {
      do: 'edit',
      publishedId: 'a',
      draftId: 'drafts.a',
      patch: { unset: ['_empty_action_guard_pseudo_field_'] },
    })
    await count(1)
    expect(events[0]).toMatchObject({ transition: 'update', documentId: 'drafts.a' })
  })
})

describe('the filter', () => {
  test('sends documents that enter, change in and leave the query; the total counts only those', async () => {
    const lake = await startTestLake()
    const { events, count } = await listen(lake, '*[_type == $type && n > 1] | order(n) {n}[0...5]', {
      type: 'a',
    })
    await lake.client
      .transaction()
      .create({ _id: '1', _type: 'a', n: 1 })
      .create({ _id: '2', _type: 'a', n: 2 })
      .create({ _id: '3', _type: 'b', n: 3 })
      .commit()
    await lake.client.patch('1').set({ n: 5 }).commit()
    await lake.client.patch('1').set({ n: 6 }).commit()
    const { _rev } = await lake.client.patch('1').set({ n: 0 }).commit()
    await lake.client.delete('3')
    await lake.client.delete('2')
    await count(5)
    expect(
      events.map(({ transition, documentId, transactionTotalEvents }) => [
        transition,
        documentId,
        transactionTotalEvents,
      ]),
    ).toEqual([
      ['appear', '2', 1],
      ['appear', '1', 1],
      ['update', '1', 1],
      ['disappear', '1', 1],
      ['disappear', '2', 1],
    ])
    expect(events[1]).not.toHaveProperty('previousRev')
    expect(events[2]?.previousRev).toBe(events[1]?.resultRev)
    expect(events[3]?.resultRev).toBe(_rev)
    // The result is the whole document: only the filter is used.
    expect(events[1]?.result).toMatchObject({ _type: 'a', n: 5 })
  })

  test('supports the Studio’s text search', async () => {
    const lake = await startTestLake()
    const { events, count } = await listen(lake, '*[@ match text::query($q)]', { q: 'sha apples' })
    await lake.client.create({ _id: 'a', _type: 'a', body: [{ text: 'Shared pears' }] })
    await lake.client.create({ _id: 'b', _type: 'a', body: [{ text: 'Shared apples' }] })
    await count(1)
    expect(events.map(({ documentId }) => documentId)).toEqual(['b'])
  })

  test('listeners with different filters get different events', async () => {
    const lake = await startTestLake()
    const [one, other] = [await listen(lake, '*[_type == "a"]'), await listen(lake, '*[_type == "b"]')]
    await lake.client.transaction().create({ _id: '1', _type: 'a' }).create({ _id: '2', _type: 'b' }).commit()
    await one.count(1)
    await other.count(1)
    expect([one.events[0]?.documentId, other.events[0]?.documentId]).toEqual(['1', '2'])
  })

  test.each(['*[_type == ', '', 'count(*)', '{"a": *}'])(
    '%j is a channelError event with status 200',
    async (query) => {
      const lake = await startTestLake()
      const stream = await openStream(listenUrl(lake, query), lake.authorization)
      expect(stream.response.status).toBe(200)
      expect(await stream.next()).toMatchObject({
        event: 'channelError',
        data: { message: expect.stringMatching(/./) },
      })
      await expect(stream.next()).rejects.toThrow('ended')
      await expect.poll(() => lake.streams.size).toBe(0)
    },
  )

  test('the client turns it into an error', async () => {
    const lake = await startTestLake()
    await expect(
      new Promise((_, reject) => lake.client.listen('*[').subscribe({ error: reject })),
    ).rejects.toThrow(/./)
  })
})

describe('options', () => {
  test('options determine the content of an event', async () => {
    const lake = await startTestLake()
    const [bare, full] = await Promise.all([
      openStream(listenUrl(lake, '*', { includeMutations: 'false' }), lake.authorization),
      openStream(
        listenUrl(lake, '*', {
          includeResult: 'true',
          includePreviousRevision: 'true',
          effectFormat: 'mendoza',
        }),
        lake.authorization,
      ),
    ])
    expect(bare.response.headers.get('content-type')).toContain('text/event-stream')
    expect(await bare.next()).toMatchObject({ event: 'welcome', data: { listenerName: expect.any(String) } })
    await full.next()
    await lake.client.create({ _id: 'a', _type: 'article' })
    const { event, data } = await bare.next()
    expect(event).toBe('mutation')
    for (const absent of ['mutations', 'result', 'previous', 'effects', 'previousRev'])
      expect(data).not.toHaveProperty(absent)
    expect((await full.next()).data).toMatchObject({
      eventId: expect.stringMatching(/#a$/),
      mutations: [{ create: { _id: 'a' } }],
      result: { _id: 'a' },
      previous: null,
      effects: { revert: [0, null] },
    })
  })

  test('anonymous listeners get only published documents, and releases only on request', async () => {
    const lake = await startTestLake()
    const anonymous = await listen(lake, '*', {}, { includeAllVersions: true }, lake.anonymous)
    const editor = await listen(lake, '*')
    const all = await listen(lake, '*', {}, { includeAllVersions: true })
    const ids = ['drafts.a', 'versions.r1.a', 'secret.a', 'a']
    for (const _id of ids) await lake.client.create({ _id, _type: 'article' })
    await all.count(4)
    await editor.count(3)
    await anonymous.count(1)
    expect(anonymous.events[0]?.documentId).toBe('a')
    expect(editor.events.map(({ documentId }) => documentId)).not.toContain('versions.r1.a')
  })

  test('unknown datasets are 404', async () => {
    const lake = await startTestLake()
    const { response } = await openStream(
      listenUrl(lake, '*').replace('production', 'other'),
      lake.authorization,
    )
    expect(response.status).toBe(404)
  })
})

describe('a lost connection', () => {
  test('is resumed where it broke by the real client', async () => {
    const lake = await startTestLake()
    const received: string[] = []
    const subscription = lake.client
      .listen(
        '*[_type == "a"]',
        {},
        { events: ['welcome', 'welcomeback', 'reset', 'reconnect', 'mutation'], enableResume: true },
      )
      .subscribe((event) => received.push(event.type === 'mutation' ? event.documentId : event.type))
    onTestFinished(() => subscription.unsubscribe())
    await expect.poll(() => received).toEqual(['welcome'])
    await lake.client.create({ _id: '1', _type: 'a' })
    await expect.poll(() => received).toHaveLength(2)
    lake.server.closeAllConnections()
    for (const _id of ['2', '3'])
      lake.dataset.commit([{ create: { _id, _type: 'a' } }], { author: 'someone' })
    await expect.poll(() => received).toEqual(['welcome', '1', 'reconnect', 'welcomeback', '2', '3'])
    await lake.client.create({ _id: '4', _type: 'a' })
    await expect.poll(() => received.at(-1)).toBe('4')
  })

  test('resumes also before the first event, and tells a client that is too far behind to start over', async () => {
    const lake = await startTestLake()
    await lake.client.create({ _id: '0', _type: 'a' })
    const resume = (id: string, options: Record<string, string> = { enableResume: 'true' }) =>
      openStream(listenUrl(lake, '*', options), { ...lake.authorization, 'Last-Event-ID': id })
    const first = await openStream(listenUrl(lake, '*', { enableResume: 'true' }), lake.authorization)
    const { id = '' } = await first.next()
    first.close()
    await lake.client.transaction().create({ _id: '1', _type: 'a' }).create({ _id: '2', _type: 'a' }).commit()

    const resumed = await resume(id)
    expect((await resumed.next()).event).toBe('welcomeback')
    const [one, two] = [await resumed.next(), await resumed.next()]
    expect([one.data, two.data]).toMatchObject([{ documentId: '1' }, { documentId: '2' }])
    // A break within a transaction resends all of it.
    expect([one.id, two.id]).toEqual([undefined, expect.any(String)])

    expect((await (await resume('unknown')).next()).event).toBe('reset')
    expect((await (await resume(id, {})).next()).event).toBe('welcome')
    for (let n = 0; n < 1001; n++)
      lake.dataset.commit([{ create: { _id: `n${n}`, _type: 'a' } }], { author: 'someone' })
    const late = await resume(id)
    const reset = await late.next()
    expect(reset.event).toBe('reset')
    // After that the client is up to date again.
    await lake.client.create({ _id: 'z', _type: 'a' })
    expect(await late.next()).toMatchObject({ data: { documentId: 'z' } })
    expect((await (await resume(reset.id ?? '')).next()).event).toBe('welcomeback')
  })

  test('is forgotten', async () => {
    const lake = await startTestLake()
    const listeners = await Promise.all(Array.from({ length: 5 }, () => listen(lake, '*')))
    expect(lake.streams.size).toBe(5)
    for (const { stop } of listeners) stop()
    await expect.poll(() => lake.streams.size).toBe(0)
    await fetch(listenUrl(lake, '*'), { method: 'HEAD', headers: lake.authorization })
    expect(lake.streams.size).toBe(0)
  })

  test('closing the lake ends every stream', async () => {
    const lake = await startTestLake()
    const stream = await openStream(listenUrl(lake, '*'), lake.authorization)
    await stream.next()
    await lake.close()
    await expect(stream.next()).rejects.toThrow('ended')
  })
})

describe('load', () => {
  test('twenty simultaneous listeners all get everything, in order', async () => {
    const lake = await startTestLake()
    const listeners = await Promise.all(Array.from({ length: 20 }, () => listen(lake, '*[_type == "a"]')))
    for (let n = 0; n < 50; n++) await lake.client.create({ _id: `d${n}`, _type: 'a' })
    for (const { events, count } of listeners) {
      await count(50)
      expect(events.map(({ documentId }) => documentId)).toEqual(
        Array.from({ length: 50 }, (_, n) => `d${n}`),
      )
    }
  })

  test('a reader that does not read delays nobody and is disconnected', async () => {
    const lake = await startTestLake()
    const other = await listen(lake, '*', {}, { includeResult: false, includeMutations: false })
    const { hostname, port } = new URL(lake.url)
    const socket = connect(Number(port), hostname).on('error', () => {})
    onTestFinished(() => void socket.destroy())
    socket.pause()
    socket.write(
      `GET ${listenUrl(lake, '*', { includeResult: 'true' }).slice(lake.url.length)} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`,
    )
    await expect.poll(() => lake.streams.size).toBe(2)
    const text = 'x'.repeat(1_000_000)
    for (let n = 0; n < 30; n++) {
      lake.dataset.commit([{ createOrReplace: { _id: 'a', _type: 'a', text: `${text}${n}` } }], {
        author: 'someone',
      })
      await sleep(1)
    }
    await other.count(30)
    expect(lake.streams.size).toBe(1)
    // The commits took no longer than usual, and the connection is closed, so that the client can reconnect.
    socket.resume()
    await once(socket, 'close')
  })
})

test('comments keep an idle stream alive', async () => {
  const { Hono } = await import('hono')
  const { serve } = await import('@hono/node-server')
  const streams = new EventStreams({ keepAlive: 20 })
  const app = new Hono().get('/', (c) => streams.respond(c, () => {}))
  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) =>
      resolve(address.port),
    )
    onTestFinished(() => {
      streams.close()
      server.close()
    })
  })
  const stream = await openStream(`http://127.0.0.1:${port}/`)
  expect(await stream.nextBlock()).toBe(':')
  expect(await stream.nextBlock()).toBe(':')
})
