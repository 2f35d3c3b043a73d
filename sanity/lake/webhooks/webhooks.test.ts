import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { parseBody } from 'next-sanity/webhook'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'
import { Webhooks, type Webhook } from './webhooks.ts'

type Delivery = { method?: string; headers: IncomingHttpHeaders; body: string; json: unknown; at: number }

/** A receiver that answers with the statuses in turn, then with 200; "never" leaves a request without a response. */
async function receiver(...statuses: (number | 'never')[]) {
  const deliveries: Delivery[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const at = performance.now()
    const body = (await request.setEncoding('utf8').toArray()).join('')
    deliveries.push({ method: request.method, headers: request.headers, body, json: JSON.parse(body), at })
    const status = statuses.shift() ?? 200
    if (status !== 'never') response.writeHead(status).end()
    else unanswered.push(response)
  }
  const unanswered: ServerResponse[] = []
  const answerAll = (status = 200) => unanswered.forEach((response) => response.writeHead(status).end())
  const server = createServer((request, response) => void answer(request, response))
  const listen = async (port = 0) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    // The address of a TCP server is never a string.
    return (server.address() as AddressInfo).port
  }
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(stop)
  const port = await listen()
  const count = (n: number) => expect.poll(() => deliveries).toHaveLength(n)
  return {
    url: `http://127.0.0.1:${port}/hook`,
    deliveries,
    count,
    answerAll,
    stop,
    listen: () => listen(port),
  }
}

const every: Webhook['on'] = ['create', 'update', 'delete']
const quick = { firstRetry: 20, longestRetry: 50 }

describe('a request', () => {
  test('is signed and has identifying headers', async () => {
    const { url, deliveries, count } = await receiver()
    const secret = 'a secret with ümlauts'
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every, secret, headers: { 'x-mine': '1' } }],
    })
    const created = await lake.client.create({ _id: 'a', _type: 'article', title: 'अनुच्छेद 21 😀' })
    await count(1)
    const { method, headers, body, json } = deliveries[0]!
    expect(method).toBe('POST')
    expect(json).toEqual(created)
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-mine': '1',
      'sanity-transaction-id': created._rev,
      'sanity-transaction-time': created._updatedAt,
      'sanity-document-id': 'a',
      'sanity-project-id': 'local',
      'sanity-dataset': 'production',
      'sanity-operation': 'create',
      'sanity-webhook-id': expect.stringMatching(/./),
      'idempotency-key': expect.stringMatching(/./),
    })
    const signature = String(headers[SIGNATURE_HEADER_NAME])
    expect(signature).toMatch(/^t=\d{13},v1=[\w-]{43}$/)
    expect(await isValidSignature(body, signature, secret)).toBe(true)
    expect(await isValidSignature(`${body} `, signature, secret)).toBe(false)
    const request = () =>
      new Request(url, { method: 'POST', body, headers: { [SIGNATURE_HEADER_NAME]: signature } })
    // next-sanity expects its own Request type, but uses only the headers and the text.
    type NextRequest = Parameters<typeof parseBody>[0]
    expect(await parseBody(request() as NextRequest, secret, false)).toEqual({
      body: created,
      isValidSignature: true,
    })
    expect(await parseBody(request() as NextRequest, 'other', false)).toMatchObject({
      isValidSignature: false,
    })
  })

  test('applies the filter and the projection, with the states before and after', async () => {
    const { url, deliveries, count } = await receiver()
    const lake = await startTestLake({
      webhooks: [
        {
          name: 'moved',
          url,
          on: every,
          filter: '_type == "article" && (delta::operation() != "update" || delta::changedAny(slug))',
          projection:
            '{_id, "op": delta::operation(), "from": before().slug, "to": after().slug, "author": author->name, "set": sanity::dataset()}',
        },
      ],
    })
    await lake.client.create({ _id: 'author', _type: 'author', name: 'Asha' })
    await lake.client.create({
      _id: 'a',
      _type: 'article',
      slug: 'one',
      author: { _type: 'reference', _ref: 'author' },
    })
    await lake.client.patch('a').set({ title: 'no move' }).commit()
    await lake.client.patch('a').set({ slug: 'two' }).commit()
    await lake.client.delete('a')
    await count(3)
    const common = { _id: 'a', author: 'Asha', set: 'production' }
    expect(deliveries.map(({ json }) => json)).toEqual([
      { ...common, op: 'create', from: null, to: 'one' },
      { ...common, op: 'update', from: 'one', to: 'two' },
      { ...common, op: 'delete', from: 'two', to: null },
    ])
  })

  test('is sent for published documents, for drafts on request, and for the configured operations', async () => {
    const [published, drafts, deletions] = [await receiver(), await receiver(), await receiver()]
    const lake = await startTestLake({
      webhooks: [
        { name: 'published', url: published.url, on: every },
        { name: 'drafts', url: drafts.url, on: every, includeDrafts: true },
        { name: 'deletions', url: deletions.url, on: ['delete'], httpMethod: 'PUT' },
      ],
    })
    await lake.client.create({ _id: 'drafts.a', _type: 'article' })
    await lake.client
      .transaction()
      .createOrReplace({ _id: 'a', _type: 'article' })
      .delete('drafts.a')
      .commit()
    await lake.client.delete('a')
    await drafts.count(4)
    await published.count(2)
    await deletions.count(1)
    const operations = ({ deliveries }: typeof drafts) =>
      deliveries.map(({ headers }) => [headers['sanity-operation'], headers['sanity-document-id']].join(' '))
    expect(operations(published)).toEqual(['create a', 'delete a'])
    expect(operations(drafts).toSorted()).toEqual([
      'create a',
      'create drafts.a',
      'delete a',
      'delete drafts.a',
    ])
    // A deleted document is sent in its last state.
    expect(deletions.deliveries[0]).toMatchObject({ method: 'PUT', json: { _id: 'a', _type: 'article' } })
  })

  test('requires valid GROQ', () => {
    const webhook = { name: 'pages', url: 'http://127.0.0.1', on: every, filter: '_type ==' }
    expect(() => new Webhooks([webhook], { projectId: 'test', log: () => {} })).toThrow('Webhook "pages"')
  })
})

describe('a failing receiver', () => {
  test('is retried with the same idempotency key and a valid signature', async () => {
    const { url, deliveries, count } = await receiver(500, 429, 503)
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every, secret: 's' }],
      times: { webhooks: quick },
    })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await count(4)
    expect(new Set(deliveries.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    for (const { body, headers } of deliveries) {
      expect(await isValidSignature(body, String(headers[SIGNATURE_HEADER_NAME]), 's')).toBe(true)
    }
    expect(lake.log).toEqual([
      expect.stringMatching(/"pages" for a .*500; next attempt in 0.02 s/),
      expect.stringMatching(/429; next attempt in 0.04 s/),
      expect.stringMatching(/503; next attempt in 0.05 s/),
    ])
    await expect.poll(() => lake.webhooks.pending).toBe(0)
  })

  test('gets queued changes in commit order; other documents do not wait for it', async () => {
    const { url, deliveries, count, answerAll } = await receiver('never')
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every }],
      times: { webhooks: quick },
    })
    await lake.client.create({ _id: 'a', _type: 'article', n: 0 })
    await count(1)
    for (let n = 1; n <= 3; n++) await lake.client.patch('a').set({ n }).commit()
    await lake.client.create({ _id: 'b', _type: 'article' })
    await count(2)
    expect(deliveries[1]?.json).toMatchObject({ _id: 'b' })
    answerAll(500)
    await count(6)
    const payloads = deliveries.map(({ json }) => json as { _id: string; n?: number })
    expect(payloads.filter(({ _id }) => _id === 'a').map(({ n }) => n)).toEqual([0, 0, 1, 2, 3])
  })

  test('may be down for a while', async () => {
    const { url, deliveries, count, stop, listen } = await receiver()
    stop()
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every }],
      times: { webhooks: quick },
    })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await expect.poll(() => lake.log.length).toBeGreaterThan(2)
    expect(lake.log[0]).toContain('ECONNREFUSED')
    await listen()
    await count(1)
    expect(deliveries[0]?.json).toMatchObject({ _id: 'a' })
  })

  test.each([400, 404, 301])('that answers %i is not retried', async (status) => {
    const { url, count } = await receiver(status)
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every }],
      times: { webhooks: quick },
    })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await expect.poll(() => lake.webhooks.pending).toBe(0)
    await count(1)
    expect(lake.log).toEqual([expect.stringContaining(`${status}; given up`)])
  })

  test('is not retried forever', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const { url, deliveries } = await receiver(...Array<number>(100).fill(500))
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every }],
      times: { webhooks: { ...quick, giveUpAfter: 60_000 } },
    })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await expect.poll(() => deliveries.length).toBeGreaterThan(2)
    expect(lake.log.join()).not.toContain('given up')
    vi.setSystemTime(Date.now() + 60_000)
    await expect.poll(() => lake.log.at(-1)).toContain('given up')
    expect(lake.webhooks.pending).toBe(0)
  })

  test('gets changes of datasets created later, too', async () => {
    const { url, deliveries, count } = await receiver()
    const lake = await startTestLake({ webhooks: [{ name: 'pages', url, on: every }] })
    await lake.client.withConfig({ dataset: 'later' }).create({ _id: 'a', _type: 'article' })
    await count(1)
    expect(deliveries[0]?.headers['sanity-dataset']).toBe('later')
  })

  test('delays no commit', async () => {
    const { url, count } = await receiver('never')
    const lake = await startTestLake({ webhooks: [{ name: 'pages', url, on: every }] })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await count(1)
    expect(lake.webhooks.pending).toBe(1)
    expect(lake.log).toEqual([])
  })

  test('times out without a response, and is repeated', async () => {
    const { url, deliveries } = await receiver('never')
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every }],
      times: { webhooks: { ...quick, timeout: 200 } },
    })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await expect.poll(() => lake.webhooks.pending).toBe(0)
    expect(deliveries.length).toBeGreaterThan(1)
    expect(lake.log[0]).toContain('timeout')
  })

  test('gets at most four requests at a time', async () => {
    const { url, deliveries, count, answerAll } = await receiver('never', 'never', 'never', 'never')
    const lake = await startTestLake({ webhooks: [{ name: 'pages', url, on: every }] })
    lake.dataset.commit(
      Array.from({ length: 10 }, (_, n) => ({ create: { _id: `d${n}`, _type: 'a' } })),
      { author: 'someone' },
    )
    await count(4)
    await setTimeout(100)
    expect(deliveries).toHaveLength(4)
    expect(lake.webhooks.pending).toBe(10)
    answerAll()
    await expect.poll(() => lake.webhooks.pending).toBe(0)
    expect(deliveries).toHaveLength(10)
  })

  test('may send a long response: only as much is read as keeping the connection requires', async () => {
    let sent = 0
    const server = createServer((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(part)) sent += part.length
      }
      response.on('drain', more)
      more()
    })
    const part = Buffer.alloc(64 * 1024)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/hook`
    const lake = await startTestLake({ webhooks: [{ name: 'pages', url, on: every }] })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await expect.poll(() => lake.webhooks.pending).toBe(0)
    expect(lake.log).toEqual([])
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  test('gets no more requests when the lake closes', async () => {
    const { url, deliveries } = await receiver(...Array<number>(100).fill(500))
    const lake = await startTestLake({
      webhooks: [{ name: 'pages', url, on: every }],
      times: { webhooks: quick },
    })
    await lake.client.create({ _id: 'a', _type: 'article' })
    await expect.poll(() => deliveries.length).toBeGreaterThan(1)
    await lake.close()
    await expect.poll(() => lake.webhooks.pending).toBe(0)
    const lines = lake.log.length
    await setTimeout(150)
    expect(lake.log).toHaveLength(lines)
  })
})
