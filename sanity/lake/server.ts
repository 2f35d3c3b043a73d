import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Accounts, type Tokens } from './accounts.ts'
import { createApp } from './app.ts'
import { signInUrl } from './auth.ts'

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
  const {
    dataDir,
    host = '127.0.0.1',
    studioUrl = 'http://localhost:3000/studio',
    log = console.log,
  } = options
  await mkdir(dataDir, { recursive: true })
  const accounts = await Accounts.open(dataDir)
  const loopbackOnly = /^(127\.|localhost$|::1$)/.test(host)
  const app = createApp({ accounts, studioUrl, loopbackOnly, log, api: [], assets: [] })
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  const port = await listen(server, options.port, host)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`

  return {
    url,
    port,
    tokens: accounts.tokens,
    createSignInLink: async (name) => signInUrl(url, await accounts.createSignInCode(name), studioUrl),
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

async function listen(
  server: ReturnType<typeof createAdaptorServer>,
  port: number,
  host: string,
): Promise<number> {
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
