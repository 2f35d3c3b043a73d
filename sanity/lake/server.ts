import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { Accounts, type Tokens } from './access/accounts.ts'
import { actionRoutes } from './documents/action-routes.ts'
import { createApp } from './http/app.ts'
import { AssetStore } from './assets/asset-store.ts'
import { removeTemporaryFiles, writeFileAtomically } from './documents/atomic-file.ts'
import type { ImageProcess } from './assets/image-process.ts'
import { assetRoutes, updateAssetUrls } from './assets/upload-routes.ts'
import { authRoutes, signInUrl } from './access/access-routes.ts'
import { documentRoutes } from './documents/document-routes.ts'
import type { LakeEnv } from './http/request.ts'
import { answerUnsupported, closeServer, listen } from './http/node-server.ts'
import { EventStreams } from './listen/event-stream.ts'
import { messageOf } from './errors.ts'
import { exportRoutes } from './documents/export-routes.ts'
import { historyRoutes } from './history/history-routes.ts'
import { storedAssetRoutes } from './assets/download-routes.ts'
import { listenRoutes } from './listen/listen-routes.ts'
import { liveRoutes } from './listen/live-routes.ts'
import { mutateRoutes } from './documents/mutate-routes.ts'
import { Presence, type PresenceTimes } from './presence/presence.ts'
import { projectRoutes } from './project/project-routes.ts'
import { queryRoutes } from './query/query-routes.ts'
import { defaultLimits, type QueryLimits } from './query/limits.ts'
import { RecentSearches } from './query/recent-searches.ts'
import { fromResource, collapseSlashes } from './http/resource-path.ts'
import { openStore, type Store } from './documents/store.ts'
import { selectIds } from './query/select.ts'
import { StreamPorts } from './listen/stream-ports.ts'
import { Webhooks, type Webhook, type WebhookTimes } from './webhooks/webhooks.ts'

export type LakeOptions = {
  /** The folder for all data; created if it does not exist. */
  dataDir: string
  /** 0 chooses a free port. */
  port: number
  /** Any address other than loopback opens the lake to the network. */
  host?: string
  projectId?: string
  /** The URL of the Studio, to which sign-ins return. */
  studioUrl?: string
  /** The command for a new link, shown on the sign-in page. */
  loginCommand?: string
  webhooks?: readonly Webhook[]
  log?: (line: string) => void
  /** Decodes all images, which tests share; by default there is a process for uploads and one for downloads. */
  images?: ImageProcess
  /** Limits for queries, which tests lower. */
  limits?: Partial<QueryLimits>
  /** Timeouts in ms, which tests shorten. */
  times?: { webhooks?: Partial<WebhookTimes>; presence?: PresenceTimes; ticketLifetime?: number }
}

export type RunningLake = {
  url: string
  port: number
  server: Server
  store: Store
  streams: EventStreams
  presence: Presence
  webhooks: Webhooks
  /** Robot tokens, which never change for a data folder. */
  tokens: Tokens
  /** Returns a link that signs one browser in to the Studio, once. */
  createSignInLink(name?: string): Promise<string>
  /** Ends open streams, waits for running requests and releases the data folder. */
  close(): Promise<void>
}

/** For how long the first request may wait for indexes that are read from files, in ms. */
const LONGEST_READING = 2000

/** The file in the data folder that contains the URL of a running lake. */
export const addressFile = (dataDir: string): string => join(dataDir, 'address')

/**
 * Starts a lake on a data folder.
 *
 * @throws Error with an explanation if the port is in use or another lake uses the folder
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const { dataDir, host = '127.0.0.1', projectId = 'local', log = console.log, times } = options
  const studioUrl = options.studioUrl ?? 'http://localhost:3000/studio'
  const loginCommand = options.loginCommand ?? 'node sanity/lake/cli.ts login --data DIR'
  const loopbackOnly = /^(127\.|localhost$|::1$)/.test(host)

  // Resources are released in reverse order, also if a later step fails.
  const opened: (() => unknown)[] = []
  const open = <T extends { close(): unknown }>(part: T): T => {
    opened.push(() => part.close())
    return part
  }
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end()
  }

  try {
    const store = open(openStore(dataDir, selectIds))
    // Remove files left incomplete by a crash.
    await removeTemporaryFiles(dataDir)
    const lake = { store, projectId }
    const accounts = await Accounts.open(dataDir)
    const files = new AssetStore(dataDir)
    const searches = open(await RecentSearches.open(dataDir, store, log))
    const prepared = searches
      .prepare()
      .catch((error: unknown) => log(`The indexes were not built: ${messageOf(error)}`))
    const limits = { ...defaultLimits, ...options.limits }

    const webhooks = open(new Webhooks(options.webhooks ?? [], { projectId, log, ...times?.webhooks }))
    webhooks.watch(store)

    const streams = new EventStreams()
    const streamRoutes = [listenRoutes(lake, streams, limits.listening), liveRoutes(lake, streams)]
    const streamPorts = open(
      await StreamPorts.open({
        host,
        loopbackOnly,
        log,
        routes: streamRoutes,
        ticketLifetime: times?.ticketLifetime,
      }),
    )
    const app = createApp({
      accounts,
      loopbackOnly,
      log,
      api: [
        new Hono<LakeEnv>()
          .use('/data/listen/*', streamPorts.redirectBrowsers)
          .use('/data/live/*', streamPorts.redirectBrowsers),
        ...streamRoutes,
        queryRoutes(lake, { limits, searches, log }),
        documentRoutes(lake),
        mutateRoutes(lake),
        actionRoutes(lake),
        historyRoutes(lake),
        assetRoutes(lake, files, () => url, options.images),
        exportRoutes(lake),
        authRoutes(accounts, { studioUrl, loginCommand }),
        projectRoutes(lake, accounts),
      ],
      unversioned: [storedAssetRoutes(lake, files, options.images)],
    })

    const answer = getRequestListener((request) =>
      app.fetch(fromResource(collapseSlashes(request), projectId)),
    )
    const server = createServer((request, response) => {
      if (!answerUnsupported(request, response)) void answer(request, response)
    })
    opened.push(() => closeServer(server))
    open(streams)
    const presence = open(
      new Presence({
        identify: (token) => accounts.identify(token),
        hasDataset: (name) => store.dataset(name) !== undefined,
        loopbackOnly,
        ...times?.presence,
      }),
    )
    presence.attach(server)

    // The first search is fast as well, unless an index has no file and takes long to build.
    await Promise.race([prepared, sleep(LONGEST_READING, undefined, { ref: false })])
    const port = await listen(server, options.port, host)
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    // A lake on port 0 is temporary, so its URL is not recorded.
    if (options.port !== 0) updateAssetUrls(store, url)
    const address = addressFile(dataDir)
    await writeFileAtomically(address, url)
    opened.push(() => rm(address, { force: true }))
    const createSignInLink = async (name?: string) =>
      signInUrl(url, await accounts.createSignInCode(name), studioUrl)
    return {
      url,
      port,
      tokens: accounts.tokens,
      createSignInLink,
      close,
      server,
      store,
      streams,
      presence,
      webhooks,
    }
  } catch (error) {
    await close()
    throw error
  }
}
