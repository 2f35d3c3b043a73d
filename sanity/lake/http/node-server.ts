import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Starts listening.
 *
 * @returns the port
 * @throws Error with an explanation if the port is not available
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Choose another one.`)
    if (code === 'EACCES') throw new Error(`Port ${port} requires more privileges. Choose one above 1023.`)
    throw error
  }
  // The address of a TCP server is never a string.
  return (server.address() as AddressInfo).port
}

/** Gives running requests half a second to finish. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), 500)
  await closed
  clearTimeout(timer)
}

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

/** Answers requests that the platform's Request can't represent: `OPTIONS *`, and methods such as TRACE. */
export function answerUnsupported({ method, url }: IncomingMessage, response: ServerResponse): boolean {
  const isKnown = methods.split(', ').includes(method ?? '')
  if (isKnown && url !== '*') return false
  const status = !isKnown ? 405 : method === 'OPTIONS' ? 204 : 400
  response.writeHead(status, { Allow: methods }).end()
  return true
}
