import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import path from 'node:path'

/** The repository's folder: every child runs in it unless told otherwise. */
export const root = path.dirname(import.meta.dirname)

type Options = {
  env?: Record<string, string | undefined>
  cwd?: string
  /** Receives each line the child prints; by default it is printed with the time and the child's name. */
  onLine?: (line: string) => unknown
}

/** Prints a line of a program with the time of day and the program’s name. */
export const logLine = (name: string, line: string): void =>
  console.log(`${new Date().toLocaleTimeString('en-GB')} ${name}: ${line}`)

const running = new Set<ChildProcess>()

/** Starts a program under this Node and passes its output on, line by line. */
export function startNode(
  name: string,
  args: string[],
  { env, cwd = root, onLine }: Options = {},
): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const print = onLine ?? ((line: string) => logLine(name, line))
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', print)
  }
  return child
}

/** Resolves with the exit code (1 if a signal ended it). */
export function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  if (child.signalCode !== null) return Promise.resolve(1)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

/** Runs a program to its end. @throws Error with its name if it fails. */
export async function runNode(name: string, args: string[], options?: Options): Promise<void> {
  const code = await exitOf(startNode(name, args, options))
  if (code !== 0) throw new Error(`${name} failed (exit code ${code}); it says why above.`)
}

/** Asks a process to end, and ends it after five seconds if it does not listen. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = exitOf(child)
  child.kill('SIGTERM')
  const deadline = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(deadline)
}

/** Ends everything this process has started. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop))
}

let stopping = false

/** True once a signal has asked this process to end: what fails then is no news. */
export const isStopping = (): boolean => stopping

/** The first signal stops all children and then this process; `npm` shows no error for it. */
export function stopAllOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A terminal and npm both pass Ctrl-C on: what follows the first must not disturb the clean-up.
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      console.log('Stopping ...')
      void stopAll().then(() => process.exit(0))
    })
  }
}
