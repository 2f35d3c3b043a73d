import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http'
import { duplexPair, type Duplex } from 'node:stream'
import { renderings, type Rendering } from './rendering.ts'

export type RenderRequest = {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body?: Buffer | undefined
}

/** Sends a request to Next. `rendering` collects the dependencies of the answer. */
export type AskNext = (request: RenderRequest, rendering: Rendering) => Promise<IncomingMessage>

/** The time limit for an answer, in milliseconds. */
const PATIENCE = 60_000

/**
 * Connects Next's request handler to a stream inside this process, so that it gets real requests and responses. Of a
 * visitor's request it gets only what the render request contains.
 */
export function connectToNext(handle: RequestListener): AskNext {
  const askedBy = new WeakMap<Duplex, Rendering>()
  const inner = createServer((incoming, response) => {
    const rendering = askedBy.get(incoming.socket)
    if (rendering) renderings.run(rendering, () => handle(incoming, response))
    else handle(incoming, response)
  })
  return ({ method, path, headers, body }, rendering) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair()
      askedBy.set(far, rendering)
      const asked = request({
        ...{ method, path, headers: { ...headers, ...(body && { 'content-length': body.length }) } },
        createConnection: () => near,
        signal: AbortSignal.timeout(PATIENCE),
      })
      asked.once('response', resolve)
      asked.once('error', reject)
      inner.emit('connection', far)
      asked.end(body)
    })
}
