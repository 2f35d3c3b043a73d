import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'
import type { Environment } from '../lib/env.ts'
import { readTokens, type Tokens } from '../sanity/lake/access/accounts.ts'
import { waitForServer } from './wait-for-server.ts'
import { root, runNode, startNode } from './processes.ts'

/** The folder of the developer's own lake; git ignores it. */
export const localLakeFolder = path.resolve(root, process.env.LAKE_FOLDER?.trim() || '.lake')

export type LocalLake = {
  url: string
  process: ChildProcess
  tokens: Tokens
  environment: Environment
  /** Restarts the lake on the same folder and port after it has exited. */
  restart: () => ChildProcess
}

type Options = {
  folder: string
  port: number
  siteUrl: string
  /** Whether a new folder gets the seed content (the default) or stays empty. */
  seeded?: boolean
  onLine?: (line: string) => unknown
}

/**
 * Starts the local Content Lake, with the seed content if the folder is new. Returns the environment that connects the
 * site to it (the same variables as for hosted Sanity) and its URL.
 */
export async function startLocalLake({
  folder,
  port,
  siteUrl,
  seeded = true,
  onLine,
}: Options): Promise<LocalLake> {
  await mkdir(folder, { recursive: true })
  const seed = path.join(folder, 'seed.ndjson')
  const data = dataFolder(folder)
  if (seeded) await runNode('seed', ['sanity/seed/write.ts', seed], { onLine })

  const command = [
    ...['sanity/lake/cli.ts', '--data', data, '--port', String(port)],
    ...(seeded ? ['--seed', seed] : []),
    ...['--studio-url', `${siteUrl}/studio`],
    ...['--login-command', 'npm run lake:login'],
  ]
  const restart = () => startNode('lake', command, { onLine })
  const lake = restart()
  const url = `http://127.0.0.1:${port}`
  await waitForServer(`${url}/v1/ping`, lake)
  const tokens = await readTokens(data)
  if (!tokens) throw new Error(`The lake has created no tokens in ${data}.`)
  return {
    url,
    process: lake,
    restart,
    tokens,
    environment: localEnvironment({ url, tokens }, siteUrl),
  }
}

/** The environment that connects the site to a local lake. */
export const localEnvironment = (
  { url, tokens }: { url: string; tokens: Tokens },
  siteUrl: string,
): Environment => ({
  SANITY_PROJECT_ID: 'local',
  SANITY_DATASET: 'production',
  SANITY_API_HOST: url,
  SANITY_API_READ_TOKEN: tokens.viewer,
  SITE_URL: siteUrl,
})

/** The lake's data folder inside `folder`. */
export const dataFolder = (folder: string): string => path.join(folder, 'data')

/** Requests a one-time link from a running lake that signs a browser in to the Studio. */
export async function signInLink(url: string, editorToken: string, name?: string): Promise<string> {
  const response = await fetch(`${url}/v1/auth/codes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${editorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  })
  if (!response.ok) throw new Error(`The lake at ${url} returned no sign-in link: ${await response.text()}`)
  return z.object({ url: z.url() }).parse(await response.json()).url
}
