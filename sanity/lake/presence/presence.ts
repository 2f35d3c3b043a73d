import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { bearerToken } from '../access/access-routes.ts'
import { isLoopbackHost } from '../http/local-host.ts'
import type { Identity } from '../types.ts'

/** Intervals in ms: between heartbeats, and before a new socket must log in. */
export type PresenceTimes = { heartbeat?: number; patience?: number }

type PresenceOptions = PresenceTimes & {
  /** The user of a token; undefined if unknown. */
  identify: (token: string) => Identity | undefined
  hasDataset: (name: string) => boolean
  loopbackOnly: boolean
}

/** A browser tab's socket, with the sessions it announced, which end with it. */
type Participant = {
  socket: WebSocket
  dataset: string
  identity: Identity | undefined
  subscriptions: Set<string>
  sessions: Set<string>
  alive: boolean
}

const request = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
})
const session = z.object({ session: z.string().max(100) })
const announcement = z.object({ data: z.looseObject({ sessionId: z.string().max(100) }) })

/** JSON-RPC 2.0 and Sanity error codes. */
const unauthorized = 4001
const invalidRequest = -32600
const methodNotFound = -32601
const invalidParams = -32602

/**
 * Presence in the Studio: a JSON-RPC 2.0 service on the WebSocket `/socket/{dataset}`. It stores no state: a new client
 * sends a roll call, and the others answer with their state.
 */
export class Presence {
  readonly #options: PresenceOptions
  readonly #participants = new Set<Participant>()
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  readonly #heartbeat: NodeJS.Timeout

  constructor(options: PresenceOptions) {
    this.#options = options
    this.#heartbeat = setInterval(() => this.#beat(), options.heartbeat ?? 15_000).unref()
  }

  get size(): number {
    return this.#participants.size
  }

  /** Handles upgrade requests; presence is the only WebSocket service. */
  attach(server: Server): void {
    server.on('upgrade', (incoming, socket, head) => this.#upgrade(incoming, socket, head))
  }

  #upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    const path = (incoming.url ?? '').split('?')[0] ?? ''
    const dataset = path.match(/^\/v[^/]+\/socket\/([^/]+)$/)?.[1]
    if (this.#options.loopbackOnly && !isLoopbackHost(incoming.headers.host ?? '')) return refuse(socket, 403)
    if (dataset === undefined || !this.#options.hasDataset(dataset)) return refuse(socket, 404)
    const token = bearerToken(incoming.headers.authorization)
    const identity = token === undefined ? undefined : this.#options.identify(token)
    if (incoming.headers.authorization && !identity) return refuse(socket, 401)
    this.#sockets.handleUpgrade(incoming, socket, head, (ws) => this.#welcome(ws, dataset, identity))
  }

  #welcome(socket: WebSocket, dataset: string, identity: Identity | undefined): void {
    const one: Participant = {
      socket,
      dataset,
      identity,
      subscriptions: new Set(),
      sessions: new Set(),
      alive: true,
    }
    this.#participants.add(one)
    // Browsers can't set headers on a WebSocket, so the token comes in the first message.
    const patience = setTimeout(() => {
      if (!one.identity) socket.close(unauthorized, 'Unauthorized')
    }, this.#options.patience ?? 10_000).unref()
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') this.#receive(one, data)
    })
    socket.on('pong', () => (one.alive = true))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearTimeout(patience)
      this.#participants.delete(one)
      for (const id of one.sessions) this.#notify(one, { type: 'disconnect', m: { session: id } })
    })
  }

  #receive(one: Participant, text: string): void {
    const parsed = request.safeParse(parseJson(text))
    if (!parsed.success)
      return send(one, { id: null, error: { code: invalidRequest, message: 'Invalid request' } })
    const { id, method, params } = parsed.data
    const fail = (code: number, message: string) => send(one, { id, error: { code, message } })
    try {
      if (method === 'authorization') {
        const token = bearerToken(z.string().parse(params.authorization))
        one.identity = token === undefined ? undefined : this.#options.identify(token)
      }
      if (!one.identity) {
        fail(unauthorized, 'Unauthorized')
        return one.socket.close(unauthorized, 'Unauthorized')
      }
      const result = this.#call(one, method, params)
      if (result === undefined) fail(methodNotFound, `Method not found: ${method}`)
      else send(one, { id, result })
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error
      fail(invalidParams, 'Invalid params')
    }
  }

  /** @returns undefined for an unknown method */
  #call(one: Participant, method: string, params: Record<string, unknown>): unknown {
    switch (method) {
      case 'authorization':
        return true
      case 'presence_subscribe': {
        const subscription = randomUUID()
        one.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        return one.subscriptions.delete(z.string().parse(params.subscriptionId))
      case 'presence_rollcall':
        this.#notify(one, { type: 'rollCall', session: session.parse(params).session })
        return true
      case 'presence_announce': {
        const { data } = announcement.parse(params)
        one.sessions.add(data.sessionId)
        this.#notify(one, { type: 'state', m: data })
        return true
      }
      case 'presence_disconnect': {
        const { session: id } = session.parse(params)
        one.sessions.delete(id)
        this.#notify(one, { type: 'disconnect', m: { session: id } })
        return true
      }
    }
  }

  /** Notifies everybody else in the dataset. `i` is the user's id, `m` the message. */
  #notify(
    from: Participant,
    message: { type: 'state' | 'rollCall' | 'disconnect'; m?: unknown; session?: string },
  ) {
    for (const other of this.#participants) {
      if (other === from || other.dataset !== from.dataset) continue
      for (const subscription of other.subscriptions) {
        const result = { ...message, i: from.identity?.id }
        send(other, { method: 'presence_subscription', params: { subscription, result } })
      }
    }
  }

  /** The heartbeat tells the Studio that it is connected; the ping detects dead connections. */
  #beat(): void {
    for (const one of this.#participants) {
      if (!one.alive) {
        one.socket.terminate()
        continue
      }
      one.alive = false
      one.socket.ping()
      one.socket.send('♥')
    }
  }

  /** Closes every socket, for a server that closes. */
  close(): void {
    clearInterval(this.#heartbeat)
    for (const { socket } of this.#participants) {
      socket.close(1001, 'The lake is closing')
      socket.terminate()
    }
    this.#sockets.close()
  }
}

function send({ socket }: Participant, message: Record<string, unknown>): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
