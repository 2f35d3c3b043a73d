import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'
import type { Environment } from '../lib/env.ts'
import { readTokens, type Tokens } from '../sanity/lake/access/accounts.ts'
import { answers } from './answers.ts'
import { root, runNode, startNode } from './processes.ts'

/** Where a developer's own lake lives; git ignores it. */
export const localLakeFolder = path.resolve(root, process.env.LAKE_FOLDER?.trim() || '.lake')

export type LocalLake = {
  url: string
  process: ChildProcess
  tokens: Tokens
  environment: Environment
  /** Starts another process on the same folder and port, after the first has ended. */
  restart: () => ChildProcess
}

type Options = {
  folder: string
  port: number
  siteUrl: string
  /** Whether a new folder begins with the seed content (the default) or empty. */
  seeded?: boolean
  onLine?: (line: string) => unknown
}

/**
 * Starts the local Content Lake, with the seed content if the folder is new, and returns the environment with
 * which the site talks to it: the same variables as for hosted Sanity, and its address.
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
  await answers(`${url}/v1/ping`, lake)
  const tokens = await readTokens(data)
  if (!tokens) throw new Error(`The lake has made no tokens in ${data}.`)
  return {
    url,
    process: lake,
    restart,
    tokens,
    environment: {
      SANITY_PROJECT_ID: 'local',
      SANITY_DATASET: 'production',
      SANITY_API_HOST: url,
      SANITY_API_READ_TOKEN: tokens.viewer,
      SITE_URL: siteUrl,
    },
  }
}

/** The folder of the lake's own files inside `folder`. */
export const dataFolder = (folder: string): string => path.join(folder, 'data')

/** Asks a running lake for a link that signs one browser in to the Studio, once. */
export async function signInLink(url: string, editorToken: string, name?: string): Promise<string> {
  const response = await fetch(`${url}/v1/auth/codes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${editorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  })
  if (!response.ok) throw new Error(`The lake at ${url} gave no sign-in link: ${await response.text()}`)
  return z.object({ url: z.url() }).parse(await response.json()).url
}
