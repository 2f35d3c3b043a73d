import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until no other running process holds the lock `file`, then takes it.
 *
 * @param onWait is called once, before the wait, with the id of the holder
 * @returns a function that releases the lock
 */
export async function takeLock(file: string, onWait: (holder: number) => void): Promise<() => Promise<void>> {
  let hasWaited = false
  while (!(await createLock(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (!isRunning(holder)) {
      await rm(file, { force: true })
      continue
    }
    if (!hasWaited) onWait(holder)
    hasWaited = true
    await sleep(200)
  }
  return () => rm(file, { force: true })
}

/** Creates the file with this process’s id, unless it exists. */
async function createLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** This process’s own id is left over from an earlier process: containers reuse process ids. */
function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
