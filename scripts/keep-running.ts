import type { ChildProcess } from 'node:child_process'
import { exitOf, isStopping } from './processes.ts'

/**
 * Restarts a process whenever it exits. Resolves with an error message if it exits too soon after its start, when
 * another restart would not help.
 *
 * @param tooSoon in ms
 */
export async function keepRunning(
  name: string,
  first: ChildProcess,
  startAgain: () => ChildProcess,
  tooSoon = 10_000,
): Promise<string> {
  for (let child = first; ; child = startAgain()) {
    const started = Date.now()
    const code = await exitOf(child)
    if (isStopping()) return new Promise(() => {})
    if (Date.now() - started < tooSoon)
      return `The ${name} exited within ${tooSoon / 1000} seconds of its start (exit code ${code}).`
    console.log(`The ${name} has exited (exit code ${code}). Restarting it ...`)
  }
}
