import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until no other process holds the lock `file`, and takes it. A process that was killed holds it no longer.
 *
 * @param tell is told once, before the wait, who holds it
 * @returns what gives the lock back
 */
export async function takeLock(file: string, tell: (holder: number) => void): Promise<() => Promise<void>> {
  let isTold = false
  while (!(await isMine(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (!isRunning(holder)) {
      await rm(file, { force: true })
      continue
    }
    if (!isTold) tell(holder)
    isTold = true
    await sleep(200)
  }
  return () => rm(file, { force: true })
}

/** Creates the file with the number of this process, unless it is there. */
async function isMine(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A number that is this process’s own was left by one before it: in a container they repeat. */
function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
