import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createClient, type SanityClient } from '@sanity/client'
import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { Accounts } from '../access/accounts.ts'
import { actionRoutes } from '../http/action-routes.ts'
import { createApp } from '../http/app.ts'
import { documentRoutes } from '../http/document-routes.ts'
import type { LakeEnv } from '../http/environment.ts'
import { EventStreams } from '../events/event-stream.ts'
import { historyRoutes } from '../history/history.ts'
import { listenRoutes } from '../events/listen.ts'
import { liveRoutes } from '../events/live.ts'

import { mutateRoutes } from '../http/mutate-routes.ts'
import { Presence, type PresenceOptions } from '../events/presence.ts'
import { queryRoutes } from '../http/query-routes.ts'
import { openStore } from '../store/store.ts'
import { StreamPorts } from '../events/stream-ports.ts'
import { Webhooks, type Webhook, type WebhooksOptions } from '../events/webhooks.ts'

type TestLakeOptions = {
  webhooks?: Webhook[]
  webhookTimes?: Partial<WebhooksOptions>
  presenceTimes?: Pick<PresenceOptions, 'heartbeat' | 'patience'>
  ticketLifetime?: number
}

/** For tests: a lake on a free port and a folder of its own, both gone when the test ends. */
export async function startTestLake({
  webhooks = [],
  webhookTimes,
  presenceTimes,
  ticketLifetime,
}: TestLakeOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'lake-'))
  const store = openStore(folder)
  const lake = { store, projectId: 'test' }
  const accounts = await Accounts.open(folder)
  const log: string[] = []
  const app = { accounts, loopbackOnly: true, log: (line: string) => void log.push(line) }
  const delivery = new Webhooks(webhooks, { projectId: 'test', log: app.log, ...webhookTimes })
  const dataset = store.createDataset('production')
  delivery.watch(dataset)
  const streams = new EventStreams()
  const streamRoutes = [listenRoutes(lake, streams), liveRoutes(lake, streams)]
  const ports = await StreamPorts.open({ ...app, host: '127.0.0.1', routes: streamRoutes, ticketLifetime })
  const presence = new Presence({
    identify: (token) => accounts.identify(token),
    hasDataset: (name) => store.dataset(name) !== undefined,
    loopbackOnly: true,
    ...presenceTimes,
  })
  const api = [
    new Hono<LakeEnv>()
      .use('/data/listen/*', ports.redirectBrowsers)
      .use('/data/live/*', ports.redirectBrowsers),
    ...streamRoutes,
    historyRoutes(lake),
    queryRoutes(lake),
    documentRoutes(lake),
    mutateRoutes(lake),
    actionRoutes(lake),
  ]
  const { fetch } = createApp({ ...app, api, unversioned: [] })
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false })
  const server = createServer((request, response) => void answer(request, response))
  presence.attach(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A TCP server's address is never the path of a pipe.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let closed: Promise<void> | undefined
  const close = () => (closed ??= closeAll())
  const closeAll = async () => {
    delivery.close()
    presence.close()
    streams.close()
    await ports.close()
    server.close()
    server.closeAllConnections()
    store.close()
    await rm(folder, { recursive: true })
  }
  onTestFinished(close)

  const { editor: token, viewer } = accounts.tokens
  const clientWith = (more: { token?: string; apiVersion?: string }): SanityClient =>
    createClient({
      projectId: 'test',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      ...more,
    })
  return {
    streams,
    presence,
    delivery,
    url,
    server,
    dataset,
    log,
    token,
    viewer,
    close,
    client: clientWith({ token }),
    anonymous: clientWith({}),
    authorization: { Authorization: `Bearer ${token}` },
  }
}

export type TestLake = Awaited<ReturnType<typeof startTestLake>>

/** One event of a raw event stream, its data parsed. */
export type RawEvent = { event: string; id: string | undefined; data: unknown }

/** Opens an event stream by hand, to see what goes over the wire. */
export async function openStream(url: string, headers: Record<string, string> = {}) {
  const abort = new AbortController()
  onTestFinished(() => abort.abort())
  const response = await fetch(url, { headers, signal: abort.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  /** The next block of lines. @throws when the stream has ended */
  const nextBlock = async (): Promise<string> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        return block
      }
      const chunk = await reader?.read()
      if (!chunk || chunk.done) throw new Error('The stream has ended')
      text += chunk.value
    }
  }
  const next = async (): Promise<RawEvent> => {
    const block = await nextBlock()
    const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1]
    return { event: field('event') ?? '', id: field('id'), data: JSON.parse(field('data') ?? 'null') }
  }
  return { response, next, nextBlock, close: () => abort.abort() }
}
