import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { assertFree, freePort } from './ports'

/** Listens at a port until the test ends. */
const occupy = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
    onTestFinished(() => void server.close())
  })

test('a busy port is told with one that is free, though the next one is busy too', async () => {
  const port = await freePort()
  await occupy(port)
  // Whoever holds the next one, it is held.
  await occupy(port + 1).catch(() => undefined)
  const message = await assertFree(port, 'PORT', '127.0.0.1').catch(String)
  const proposed = Number(/ PORT=(\d+) npm start$/.exec(String(message))?.[1])
  expect(proposed).not.toBe(port + 1)
  await expect(assertFree(proposed, 'PORT', '127.0.0.1')).resolves.toBeUndefined()
})
