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

/** A process that runs until it is ended. */
function otherProcess() {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void other.kill('SIGKILL'))
  return other
}

test('whoever comes second waits until the first has finished, and is told for whom', async () => {
  const first = otherProcess()
  await writeFile(file, String(first.pid))
  const tell = vi.fn()
  const lock = takeLock(file, tell)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(first.pid))
  expect(await readFile(file, 'utf8')).toBe(String(first.pid))
  await rm(file)
  const release = await lock
  expect(await readFile(file, 'utf8')).toBe(String(process.pid))
  await release()
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  expect(tell).toHaveBeenCalledOnce()
})

test('a process that was killed holds nothing', async () => {
  const killed = otherProcess()
  await once(killed, 'spawn')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  await writeFile(file, String(killed.pid))
  const tell = vi.fn()
  await (
    await takeLock(file, tell)
  )()
  expect(tell).not.toHaveBeenCalled()
})

test('a file that was left empty, or by a process of the same number, holds nothing', async () => {
  for (const left of ['', String(process.pid)]) {
    await writeFile(file, left)
    await (
      await takeLock(file, () => expect.fail('waits'))
    )()
  }
})
