import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { Accounts, type Tokens } from './accounts.ts'
import { createApp } from './app.ts'
import { AssetStore } from './asset-store.ts'
import { assetRoutes, readdressAssets } from './assets.ts'
import { signInUrl } from './auth.ts'
import { documentRoutes } from './document-routes.ts'
import { exportRoutes } from './export.ts'
import { storedAssetRoutes } from './images.ts'
import { mutateRoutes } from './mutate-routes.ts'
import { projectRoutes } from './project.ts'
import { queryRoutes } from './query-routes.ts'
import { openStore } from './store.ts'

export type LakeOptions = {
  /** The folder that holds everything; made when it is not there. */
  dataDir: string
  /** 0 picks a free one. */
  port: number
  /** Anything but a loopback address opens the lake to the network. */
  host?: string
  projectId?: string
  /** Where the Studio lives: sign-ins return there. */
  studioUrl?: string
  log?: (line: string) => void
}

export type RunningLake = {
  url: string
  port: number
  /** Robot tokens; they stay the same for a data folder. */
  tokens: Tokens
  /** A link that signs one browser in to the Studio, once. */
  createSignInLink(name?: string): Promise<string>
  /** Ends open streams, waits for running requests and releases the data folder. */
  close(): Promise<void>
}

/**
 * Starts a lake on a data folder.
 * @throws Error in plain words when the port is taken or another lake has the folder.
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const { dataDir, host = '127.0.0.1', projectId = 'local', log = console.log } = options
  const studioUrl = options.studioUrl ?? 'http://localhost:3000/studio'
  const store = openStore(dataDir)
  const lake = { store, projectId }
  const accounts = await Accounts.open(dataDir)
  const files = new AssetStore(dataDir)
  let url = ''
  const app = createApp({
    accounts,
    studioUrl,
    loopbackOnly: /^(127\.|localhost$|::1$)/.test(host),
    log,
    api: [
      queryRoutes(lake),
      documentRoutes(lake),
      mutateRoutes(lake),
      assetRoutes(lake, files, () => url),
      exportRoutes(lake),
      projectRoutes(lake, accounts),
    ],
    assets: [storedAssetRoutes(files)],
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  const close = async () => {
    await closeServer(server)
    store.close()
  }
  try {
    const port = await listen(server, options.port, host)
    url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    // A lake on any free port is here for a moment; its address is not worth writing down.
    if (options.port !== 0) readdressAssets(store, url)
    return {
      url,
      port,
      tokens: accounts.tokens,
      createSignInLink: async (name) => signInUrl(url, await accounts.createSignInCode(name), studioUrl),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function closeServer(server: ServerType): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  if ('closeIdleConnections' in server) {
    server.closeIdleConnections()
    // Running requests get a moment; event streams never end by themselves.
    setTimeout(() => server.closeAllConnections(), 500).unref()
  }
  await closed
}

async function listen(server: ServerType, port: number, host: string): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Choose another one.`)
    if (code === 'EACCES') throw new Error(`Port ${port} needs more rights. Choose one above 1023.`)
    throw error
  }
  // A TCP server's address is never the path of a pipe.
  return (server.address() as AddressInfo).port
}
