import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Starts to listen. @returns the port. @throws Error in plain words when it is not to be had. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Choose another one.`)
    if (code === 'EACCES') throw new Error(`Port ${port} needs more rights. Choose one above 1023.`)
    throw error
  }
  // A TCP server's address is never the path of a pipe.
  return (server.address() as AddressInfo).port
}

/** Running requests get half a second to end. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), 500)
  await closed
  clearTimeout(impatient)
}

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

/** Answers what the platform has no Request for: `OPTIONS *`, and methods such as TRACE. */
export function answeredAtOnce({ method, url }: IncomingMessage, response: ServerResponse): boolean {
  const isKnown = methods.split(', ').includes(method ?? '')
  if (isKnown && url !== '*') return false
  const status = !isKnown ? 405 : method === 'OPTIONS' ? 204 : 400
  response.writeHead(status, { Allow: methods }).end()
  return true
}
