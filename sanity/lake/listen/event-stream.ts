import type { Context } from 'hono'

/** `data` is sent as JSON. A client that reconnects sends the id of the last event it received. */
export type ServerSentEvent = { event: string; id?: string; data: unknown }

export type EventStream = {
  /** Sends the events in one write, without waiting for the reader. */
  send: (...events: ServerSentEvent[]) => void
  end: () => void
}

/** Buffered bytes at which a slow reader is disconnected. It reconnects and resumes. */
const maxBacklog = 16 * 1024 * 1024

const encoder = new TextEncoder()

const format = ({ event, id, data }: ServerSentEvent) =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`

/** The open event streams (Server-Sent Events) of a server. */
export class EventStreams {
  readonly #open = new Map<EventStream, (text: string) => void>()
  readonly #keepAlive: NodeJS.Timeout

  constructor({ keepAlive = 15_000 } = {}) {
    this.#keepAlive = setInterval(() => {
      for (const write of this.#open.values()) write(':\n\n')
    }, keepAlive).unref()
  }

  get size(): number {
    return this.#open.size
  }

  /** Responds with a stream. Calls `start` at once, and the function it returns when the stream ends for any reason. */
  respond(c: Context, start: (stream: EventStream) => (() => void) | undefined): Response {
    const headers = {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
    }
    if (c.req.method === 'HEAD') return new Response(null, { headers })

    let cancelled = () => {}
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          let stop: (() => void) | undefined = undefined
          const forget = () => {
            if (this.#open.delete(stream)) stop?.()
          }
          const write = (text: string) => {
            if (!this.#open.has(stream)) return
            if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(encoder.encode(text))
            forget()
            controller.error(new Error('The reader of an event stream was too slow'))
          }
          const stream: EventStream = {
            send: (...events) => write(events.map(format).join('')),
            end: () => {
              if (!this.#open.has(stream)) return
              forget()
              controller.close()
            },
          }
          cancelled = forget
          this.#open.set(stream, write)
          stop = start(stream)
          // The stream may have ended before `start` returned.
          if (!this.#open.has(stream)) stop?.()
        },
        cancel: () => cancelled(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: maxBacklog }),
    )
    return new Response(body, { headers })
  }

  /** Ends every stream, for a server that closes. */
  close(): void {
    clearInterval(this.#keepAlive)
    for (const stream of [...this.#open.keys()]) stream.end()
  }
}
