import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** @throws Error that names the port and the variable if something else listens there. */
export async function assertFree(port: number, variable: string, host: string): Promise<void> {
  const code = await refusalOf(port, host)
  if (!code) return
  if (code === 'EADDRINUSE')
    throw new Error(
      `Port ${port} is in use by another program. Stop it, or choose another port: ${variable}=${await freeAfter(port, host)} npm start`,
    )
  throw new Error(`Port ${port} (${variable}) can't be opened on ${host}: ${code}`)
}

/** The error code of listening on a port; undefined if the port is free. */
function refusalOf(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .once('listening', () => probe.close(() => resolve(undefined)))
      .listen(port, host)
  })
}

/** The next free port; any free port if the next hundred are busy. */
async function freeAfter(port: number, host: string): Promise<number> {
  for (let next = port + 1; next <= Math.min(port + 100, 65_535); next += 1)
    if (!(await refusalOf(next, host))) return next
  return freePort()
}

/**
 * Reads a port from the environment.
 *
 * @throws Error that names the variable if its value is not a port number.
 */
export function portFrom(variable: string, fallback: number): number {
  const text = process.env[variable]?.trim()
  if (!text) return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${variable} is "${text}", which is not a port number between 1 and 65535.`)
  return port
}

/**
 * A free port, for tests. It is below those that the system gives to connections and to servers without a fixed port, such
 * as the further ports of a lake, so only a program that asks for this very port can take it meanwhile.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000)
    if (!(await refusalOf(port, '127.0.0.1'))) return port
  }
}
