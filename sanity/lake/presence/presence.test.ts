import { once } from 'node:events'
import { fromUrl } from '@sanity/bifur-client'
import { of } from 'rxjs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestLake, type TestLake } from '../testing/test-lake.ts'

const socketUrl = (lake: TestLake, path = '/v2022-06-30/socket/production') =>
  lake.url.replace('http', 'ws') + path

/** A raw socket. `call` resolves to the response; notifications and heartbeats are recorded. */
async function openSocket(lake: TestLake, token?: string, path?: string) {
  const socket = new WebSocket(socketUrl(lake, path))
  onTestFinished(() => socket.terminate())
  const texts: string[] = []
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') texts.push(data)
  })
  const messages = () =>
    texts.filter((text) => text !== '♥').map((text): Record<string, unknown> => JSON.parse(text))
  await once(socket, 'open')
  let calls = 0
  const call = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = `${++calls}`
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params: { ...params, apiVersion: 'v1' } }))
    const answer = () => messages().find((message) => message.id === id)
    await expect.poll(answer).toBeDefined()
    return answer() ?? {}
  }
  if (token) await call('authorization', { authorization: `Bearer ${token}` })
  const received = () =>
    messages()
      .filter(({ method }) => method === 'presence_subscription')
      .map(({ params }) => params)
  return { socket, texts, call, received }
}

describe('between two editors', () => {
  test('announcements, roll calls and disconnects reach the others, but not the sender', async () => {
    const lake = await startTestLake()
    const asha = await openSocket(lake, lake.tokens.editor)
    const ravi = await openSocket(lake, lake.tokens.viewer)
    const { result: subscription } = await asha.call('presence_subscribe')
    await ravi.call('presence_subscribe')
    const data = { sessionId: 's2', locations: [{ type: 'document', documentId: 'a', path: ['title'] }] }

    await ravi.call('presence_rollcall', { session: 's2' })
    await ravi.call('presence_announce', { data })
    await ravi.call('presence_disconnect', { session: 's2' })
    await expect.poll(() => asha.received()).toHaveLength(3)
    expect(asha.received()).toEqual([
      { subscription, result: { type: 'rollCall', i: 'robot-viewer', session: 's2' } },
      { subscription, result: { type: 'state', i: 'robot-viewer', m: data } },
      { subscription, result: { type: 'disconnect', i: 'robot-viewer', m: { session: 's2' } } },
    ])
    expect(ravi.received()).toEqual([])
    expect(await asha.call('presence_unsubscribe', { subscriptionId: subscription })).toMatchObject({
      result: true,
    })
    await ravi.call('presence_announce', { data })
    expect(asha.received()).toHaveLength(3)
  })

  test('a closing socket announces the end of its sessions and is removed', async () => {
    const lake = await startTestLake()
    const asha = await openSocket(lake, lake.tokens.editor)
    const ravi = await openSocket(lake, lake.tokens.viewer)
    await asha.call('presence_subscribe')
    await ravi.call('presence_announce', { data: { sessionId: 's2', locations: [] } })
    ravi.socket.terminate()
    await expect
      .poll(() => asha.received().at(-1))
      .toMatchObject({
        result: { type: 'disconnect', m: { session: 's2' } },
      })
    expect(lake.presence.size).toBe(1)
  })

  test("the Studio's own client understands it", async () => {
    const lake = await startTestLake()
    const ravi = await openSocket(lake, lake.tokens.viewer)
    const bifur = fromUrl(socketUrl(lake), { token$: of(lake.tokens.editor) })
    const received: unknown[] = []
    const subscription = bifur.listen('presence', {}).subscribe((event) => received.push(event))
    onTestFinished(() => subscription.unsubscribe())
    const announced = async () => {
      await ravi.call('presence_announce', { data: { sessionId: 's2', locations: [] } })
      return received[0]
    }
    await expect
      .poll(announced)
      .toEqual({ type: 'state', i: 'robot-viewer', m: { sessionId: 's2', locations: [] } })
  })
})

describe('access control', () => {
  const refusal = async (url: string, headers: Record<string, string> = {}) => {
    const socket = new WebSocket(url, { headers })
    const [, response] = await once(
      socket.on('error', () => {}),
      'unexpected-response',
    )
    return response.statusCode
  }

  test('other paths, datasets, tokens and host names are refused', async () => {
    const lake = await startTestLake()
    expect(await refusal(socketUrl(lake, '/v1/other'))).toBe(404)
    expect(await refusal(socketUrl(lake, '/v1/socket/nowhere'))).toBe(404)
    expect(await refusal(socketUrl(lake), { Authorization: 'Bearer wrong' })).toBe(401)
    expect(await refusal(socketUrl(lake), { Host: 'evil.example' })).toBe(403)
    expect(lake.presence.size).toBe(0)
  })

  test.each([
    ['authorization', { authorization: 'Bearer wrong' }],
    ['presence_subscribe', {}],
    ['presence_announce', { data: { sessionId: 's' } }],
  ])('%s without a token closes the socket', async (method, params) => {
    const lake = await startTestLake()
    const { socket, call } = await openSocket(lake)
    const closed = once(socket, 'close')
    expect(await call(method, params)).toMatchObject({ error: { code: 4001 } })
    expect((await closed)[0]).toBe(4001)
  })

  test('a socket without a login times out', async () => {
    const lake = await startTestLake({ times: { presence: { patience: 30 } } })
    const { socket } = await openSocket(lake)
    expect((await once(socket, 'close'))[0]).toBe(4001)
  })
})

test('errors are answered and keep the socket open', async () => {
  const lake = await startTestLake()
  const { socket, call, texts } = await openSocket(lake, lake.tokens.editor)
  expect(await call('presence_dance')).toMatchObject({ error: { code: -32601 } })
  expect(await call('presence_announce', { data: 'here' })).toMatchObject({ error: { code: -32602 } })
  socket.send('{')
  await expect.poll(() => texts.at(-1)).toContain('-32600')
  expect(await call('presence_rollcall', { session: 's' })).toMatchObject({ result: true })
})

test('heartbeats are sent, and a socket that does not answer pings is closed', async () => {
  const lake = await startTestLake({ times: { presence: { heartbeat: 400 } } })
  const { texts } = await openSocket(lake, lake.tokens.editor)
  await expect.poll(() => texts.filter((text) => text === '♥').length).toBeGreaterThan(2)
  const dead = new WebSocket(socketUrl(lake), { autoPong: false })
  await once(dead, 'open')
  expect(lake.presence.size).toBe(2)
  await once(dead, 'close')
  await expect.poll(() => lake.presence.size).toBe(1)
})

test('closing the lake closes the sockets', async () => {
  const lake = await startTestLake()
  const { socket } = await openSocket(lake, lake.tokens.editor)
  const closed = once(socket, 'close')
  await lake.close()
  await closed
})
