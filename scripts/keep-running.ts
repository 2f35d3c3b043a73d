import type { ChildProcess } from 'node:child_process'
import { exitOf, isStopping } from './processes.ts'

/**
 * Starts a process again whenever it ends. Resolves with what is to be said when it ends too soon after its start: then
 * it would not run any better the next time.
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
      return `The ${name} ended within ${tooSoon / 1000} seconds of its start (exit code ${code}).`
    console.log(`The ${name} has ended (exit code ${code}). Starting it again ...`)
  }
}
