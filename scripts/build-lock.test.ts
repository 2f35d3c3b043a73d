import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { takeLock } from './build-lock'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dics-lock-'))
  file = path.join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A process that runs until it is stopped. */
function otherProcess() {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void other.kill('SIGKILL'))
  return other
}

test('a second process waits until the first releases the lock, and learns who holds it', async () => {
  const first = otherProcess()
  await writeFile(file, String(first.pid))
  const onWait = vi.fn()
  const lock = takeLock(file, onWait)
  await expect.poll(() => onWait).toHaveBeenCalledWith(first.pid)
  expect(await readFile(file, 'utf8')).toBe(String(first.pid))
  await rm(file)
  const release = await lock
  expect(await readFile(file, 'utf8')).toBe(String(process.pid))
  await release()
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  expect(onWait).toHaveBeenCalledOnce()
})

test('the lock of a killed process is stale', async () => {
  const killed = otherProcess()
  await once(killed, 'spawn')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  await writeFile(file, String(killed.pid))
  const onWait = vi.fn()
  await (
    await takeLock(file, onWait)
  )()
  expect(onWait).not.toHaveBeenCalled()
})

test('a lock file that is empty or contains this process’s own id is stale', async () => {
  for (const left of ['', String(process.pid)]) {
    await writeFile(file, left)
    await (
      await takeLock(file, () => expect.fail('waits'))
    )()
  }
})
