import type { MiddlewareHandler } from 'hono'

/**
 * Allows every origin: without a token only published content is readable, and browsers never send a token on their
 * own, so echoing the origin reveals nothing. An error here shows up as the Studio's "connect to this origin" screen.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  if (c.req.method === 'OPTIONS') {
    c.res = new Response(null, { status: 204 })
    c.header('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
    c.header('Access-Control-Allow-Headers', c.req.header('access-control-request-headers') ?? '')
    c.header('Access-Control-Max-Age', '600')
  } else {
    await next()
  }
  c.header('Vary', 'Origin', { append: true })
  if (!origin) return
  c.header('Access-Control-Allow-Origin', origin)
  c.header('Access-Control-Allow-Credentials', 'true')
}
