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

test('the error for a busy port suggests a free one, even if the next port is busy too', async () => {
  const port = await freePort()
  await occupy(port)
  // It does not matter if another program already holds the next port.
  await occupy(port + 1).catch(() => undefined)
  const message = await assertFree(port, 'PORT', '127.0.0.1').catch(String)
  const proposed = Number(/ PORT=(\d+) npm start$/.exec(String(message))?.[1])
  expect(proposed).not.toBe(port + 1)
  await expect(assertFree(proposed, 'PORT', '127.0.0.1')).resolves.toBeUndefined()
})
