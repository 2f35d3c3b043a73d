import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Polls the URL until it responds.
 *
 * @throws Error if its server has exited or does not respond within `timeout` milliseconds.
 */
export async function waitForServer(url: string, server: ChildProcess, timeout = 120_000): Promise<void> {
  const deadline = Date.now() + timeout
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`The server of ${url} has exited; see its output above.`)
    try {
      await fetch(url, { signal: AbortSignal.timeout(60_000) })
      return
    } catch {
      await sleep(100)
    }
  }
  throw new Error(`Nothing answered at ${url} for ${Math.round(timeout / 1000)} s.`)
}
