import type { Context } from 'hono'

/** `data` travels as JSON. The id is what a client that lost its connection says it heard last. */
export type ServerSentEvent = { event: string; id?: string; data: unknown }

export type EventStream = {
  /** Sends the events in one piece, and never waits for the reader. */
  send: (...events: ServerSentEvent[]) => void
  end: () => void
}

/** What may wait for a slow reader before its stream is cut. It connects again and resumes. */
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

  /** Answers with a stream. `start` is called at once, and what it returns when the stream ends in whatever way. */
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
          // It may have ended at once, before there was anything to stop.
          if (!this.#open.has(stream)) stop?.()
        },
        cancel: () => cancelled(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: maxBacklog }),
    )
    return new Response(body, { headers })
  }

  /** Ends every stream; for a server that closes. */
  close(): void {
    clearInterval(this.#keepAlive)
    for (const stream of [...this.#open.keys()]) stream.end()
  }
}
