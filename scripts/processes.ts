import { spawn, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** The repository's folder, in which child processes run by default. */
export const root = path.dirname(import.meta.dirname)

type Options = {
  env?: Record<string, string | undefined>
  cwd?: string
  /** Receives each line that the child prints; by default it is printed with the time and the child's name. */
  onLine?: (line: string) => unknown
  /** Whether other programs take precedence. The lowest priority would stop the child while both cores are busy. */
  isBackground?: boolean
}

/** Prints a line of a program's output with the time and the program’s name. */
export const logLine = (name: string, line: string): void =>
  console.log(`${new Date().toLocaleTimeString('en-GB')} ${name}: ${line}`)

const running = new Set<ChildProcess>()

/** Starts a program with this Node and forwards its output line by line. */
export function startNode(
  name: string,
  args: string[],
  { env, cwd = root, onLine, isBackground = false }: Options = {},
): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A child that could not be started has no id.
  if (isBackground && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  running.add(child)
  child.once('exit', () => running.delete(child))
  const print = onLine ?? ((line: string) => logLine(name, line))
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', print)
  }
  return child
}

/** Resolves with the exit code (1 if a signal ended the process). */
export function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  if (child.signalCode !== null) return Promise.resolve(1)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

/**
 * Resolves with the exit code once the output has been read, five seconds after the exit at the latest: a process that
 * the program has started may hold its output open.
 */
export async function endOf(child: ChildProcess): Promise<number> {
  const closed = new Promise((resolve) => child.once('close', resolve))
  const code = await exitOf(child)
  await Promise.race([closed, delay(5_000, undefined, { ref: false })])
  return code
}

/**
 * Runs a program until it exits.
 *
 * @throws Error with its name if it fails.
 */
export async function runNode(name: string, args: string[], options?: Options): Promise<void> {
  const code = await endOf(startNode(name, args, options))
  if (code !== 0) throw new Error(`${name} failed (exit code ${code}); see its output above.`)
}

/** Sends SIGTERM to a process, and SIGKILL if it is still running after five seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = exitOf(child)
  child.kill('SIGTERM')
  const deadline = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(deadline)
}

/** Stops every process started here. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop))
}

let stopping = false

/** True once a signal is stopping this process: errors after that are expected. */
export const isStopping = (): boolean => stopping

/** On the first signal, stops all children and then this process, with exit code 0 so that `npm` prints no error. */
export function stopAllOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A terminal and npm both forward Ctrl-C: later signals must not interrupt the clean-up.
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      console.log('Stopping ...')
      void stopAll().then(() => process.exit(0))
    })
  }
}
