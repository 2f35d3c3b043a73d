import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono, MiddlewareHandler } from 'hono'
import { guardedApp } from '../http/app.ts'
import { answerUnsupported, listen } from '../http/node-server.ts'
import type { LakeEnv } from '../http/request.ts'
import { httpError } from '../errors.ts'
import type { Identity } from '../types.ts'

type StreamPort = { server: Server; port: number; connections: number }
type Ticket = { identity: Identity | null; target: string; at: StreamPort; expires: number }

export type StreamPortsOptions = {
  host: string
  loopbackOnly: boolean
  log: (line: string) => void
  /** The routers of the event streams. */
  routes: Hono<LakeEnv>[]
  /** Each port holds six streams of a browser; a Studio tab needs seven to ten. */
  count?: number
  /** How long a ticket is valid, in ms. */
  ticketLifetime?: number
}

/**
 * Additional ports for event streams. A browser opens at most six HTTP/1.1 connections per origin, so the streams of
 * one Studio tab would leave none for its queries and saves.
 */
export class StreamPorts {
  readonly #ports: StreamPort[] = []
  readonly #tickets = new Map<string, Ticket>()
  readonly #ticketLifetime: number

  /** Opens the ports, on numbers that the operating system chooses. */
  static async open(options: StreamPortsOptions): Promise<StreamPorts> {
    const streamPorts = new StreamPorts(options.ticketLifetime ?? 30_000)
    const answer = getRequestListener(streamPorts.#createApp(options).fetch, { overrideGlobalObjects: false })
    for (let opened = 0; opened < (options.count ?? 8); opened++) {
      const server = createServer((request, response) => {
        if (!answerUnsupported(request, response)) void answer(request, response)
      })
      await streamPorts.#listen(server, options.host)
    }
    return streamPorts
  }

  private constructor(ticketLifetime: number) {
    this.#ticketLifetime = ticketLifetime
  }

  async #listen(server: Server, host: string): Promise<void> {
    const streamPort = { server, port: await listen(server, 0, host), connections: 0 }
    server.on('connection', (socket) => {
      streamPort.connections++
      socket.once('close', () => streamPort.connections--)
    })
    this.#ports.push(streamPort)
  }

  /**
   * Redirects a browser, recognized by its `Origin` header, to the port with the fewest connections. The browser drops
   * `Authorization` on a redirect to another origin, so a ticket in the URL carries the identity: valid once, for this
   * URL, for a few seconds. Other clients have no connection limit and are served in place.
   */
  readonly redirectBrowsers: MiddlewareHandler<LakeEnv> = async (c, next) => {
    if (!c.req.header('origin') || c.req.method !== 'GET' || this.#ports.length === 0) return next()
    const url = new URL(c.req.url)
    const at = this.#ports.reduce((best, port) => (this.#load(port) < this.#load(best) ? port : best))
    const ticket = randomBytes(24).toString('base64url')
    this.#tickets.set(ticket, {
      identity: c.get('identity'),
      target: url.pathname + url.search,
      at,
      expires: Date.now() + this.#ticketLifetime,
    })
    url.port = String(at.port)
    url.search += `${url.search ? '&' : '?'}ticket=${ticket}`
    c.header('Cache-Control', 'no-store')
    return c.redirect(url.href, 307)
  }

  /** Tickets count as connections: a page requests all its streams before the first one is open. */
  #load(port: StreamPort): number {
    let pending = 0
    for (const [name, ticket] of this.#tickets) {
      if (ticket.expires < Date.now()) this.#tickets.delete(name)
      else if (ticket.at === port) pending++
    }
    return port.connections + pending
  }

  #createApp({ loopbackOnly, log, routes }: StreamPortsOptions): Hono<LakeEnv> {
    const app = guardedApp({ loopbackOnly, log })
    app.use('/:version{v[^/]*}/*', async (c, next) => {
      const { pathname, search } = new URL(c.req.url)
      const [target, name = ''] = (pathname + search).split(/[?&]ticket=/)
      const ticket = this.#tickets.get(name)
      this.#tickets.delete(name)
      if (!ticket || ticket.target !== target || ticket.expires < Date.now()) {
        throw httpError(401, 'This URL is valid once; request another from the main port')
      }
      c.set('identity', ticket.identity)
      c.set('apiVersion', c.req.param('version').slice(1))
      await next()
    })
    for (const router of routes) app.route('/:version{v[^/]*}', router)
    return app
  }

  /** Closes the ports. End the streams first. */
  async close(): Promise<void> {
    await Promise.all(
      this.#ports.splice(0).map(async ({ server }) => {
        const closed = once(server, 'close')
        server.close()
        server.closeAllConnections()
        await closed
      }),
    )
  }
}
