import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { onTestFinished, expect, test, vi } from 'vitest'
import { keepRunning } from './keep-running.ts'
import { startNode } from './processes.ts'

/** A process that runs until it is stopped, or that exits at once. */
function start(code: string): ChildProcess {
  const child = startNode('test', ['-e', code])
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
const running = () => start('setInterval(() => {}, 1000)')

test('a stopped process is restarted every time', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
  const first = running()
  const later: ChildProcess[] = []
  const startAgain = () => {
    if (later.length === 2) throw new Error('enough')
    const child = running()
    later.push(child)
    return child
  }
  const kept = keepRunning('lake', first, startAgain, 0)
  await once(first, 'spawn')
  first.kill('SIGKILL')
  await expect.poll(() => later).toHaveLength(1)
  later[0]?.kill('SIGKILL')
  await expect.poll(() => later).toHaveLength(2)
  expect(later[1]?.exitCode).toBe(null)
  later[1]?.kill('SIGKILL')
  await expect(kept).rejects.toThrow('enough')
  expect(log).toHaveBeenCalledWith('The lake has exited (exit code 1). Restarting it ...')
})

test('a process that exits right after its start is not restarted', async () => {
  const again = vi.fn(running)
  const message = await keepRunning('lake', start('process.exit(3)'), again, 60_000)
  expect(message).toBe('The lake exited within 60 seconds of its start (exit code 3).')
  expect(again).not.toHaveBeenCalled()
})
