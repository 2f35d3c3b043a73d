import { readFile } from 'node:fs/promises'
import { readTokens, type Tokens } from '../access/accounts.ts'
import { addressFile, startLake } from '../server.ts'

/** The running lake of a data folder, if any. */
export async function findRunningLake(dataDir: string): Promise<{ url: string; tokens: Tokens } | undefined> {
  const tokens = await readTokens(dataDir)
  const url = await readFile(addressFile(dataDir), 'utf8').catch(() => undefined)
  if (!tokens || !url) return undefined
  // The file survives a killed lake, so check that the lake at its URL accepts the token of this data folder.
  const headers = { authorization: `Bearer ${tokens.editor}` }
  const answer = await fetch(`${url}/v1/users/me`, { headers }).catch(() => undefined)
  return answer?.ok ? { url, tokens } : undefined
}

/** Calls `action` with the lake of a data folder: the running one, or one started just for the call. */
export async function withLake<T>(
  dataDir: string,
  work: (lake: { url: string; tokens: Tokens }) => Promise<T>,
): Promise<T> {
  const running = await findRunningLake(dataDir)
  if (running) return work(running)
  const lake = await startLake({ dataDir, port: 0 })
  try {
    return await work(lake)
  } finally {
    await lake.close()
  }
}
