import type { MiddlewareHandler } from 'hono'
import { httpError } from '../errors.ts'

const loopback = /^(?:(?:[a-z0-9-]+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** Whether a `Host` header or URL host is a name of this machine, such as `{projectId}.localhost:PORT`. */
export const isLoopbackHost = (host: string): boolean => loopback.test(host)

/**
 * Refuses other host names while the lake is bound to this machine. Otherwise a website whose name resolves to
 * 127.0.0.1 (DNS rebinding) would count as same origin.
 */
export const localHostOnly: MiddlewareHandler = async (c, next) => {
  if (!isLoopbackHost(c.req.header('host') ?? '')) {
    throw httpError(403, 'This lake accepts only requests to localhost and 127.0.0.1')
  }
  await next()
}
