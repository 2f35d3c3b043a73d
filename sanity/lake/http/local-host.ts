import type { MiddlewareHandler } from 'hono'
import { httpError } from '../errors.ts'

const loopback = /^(?:(?:[a-z0-9-]+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** Tells whether a `Host` header or URL host names this machine; `{projectId}.localhost:PORT` does. */
export const isLoopbackHost = (host: string): boolean => loopback.test(host)

/**
 * Refuses other host names while the lake is bound to this machine: a website whose name is made to point
 * to 127.0.0.1 (DNS rebinding) would count as same origin.
 */
export const localHostOnly: MiddlewareHandler = async (c, next) => {
  if (!isLoopbackHost(c.req.header('host') ?? '')) {
    throw httpError(403, 'This lake answers to localhost and 127.0.0.1 only')
  }
  await next()
}
