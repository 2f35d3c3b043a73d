import { readFile } from 'node:fs/promises'
import { readTokens, type Tokens } from '../access/accounts.ts'
import { addressFile, startLake } from '../server.ts'

/** The lake that runs on a data folder, if one does. */
export async function findRunningLake(dataDir: string): Promise<{ url: string; tokens: Tokens } | undefined> {
  const tokens = await readTokens(dataDir)
  const url = await readFile(addressFile(dataDir), 'utf8').catch(() => undefined)
  if (!tokens || !url) return undefined
  // The file outlives a lake that was killed; only that lake knows the token.
  const headers = { authorization: `Bearer ${tokens.editor}` }
  const answer = await fetch(`${url}/v1/users/me`, { headers }).catch(() => undefined)
  return answer?.ok ? { url, tokens } : undefined
}

/** Works with the lake of a data folder: the running one, or one that runs for as long as it takes. */
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
