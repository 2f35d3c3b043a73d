import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Resolves when the address answers at all.
 * @throws Error if the server behind it has ended, or says nothing for two minutes (or `patience`, in ms).
 */
export async function answers(url: string, server: ChildProcess, patience = 120_000): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`The server of ${url} has ended; it says why above.`)
    try {
      await fetch(url, { signal: AbortSignal.timeout(60_000) })
      return
    } catch {
      await sleep(100)
    }
  }
  throw new Error(`Nothing answered at ${url} for ${Math.round(patience / 1000)} s.`)
}
