import type { RequestHandler } from '@sanity/client'

/** Milliseconds before a failed mutation is sent again while the browser is online. */
const PAUSE_MS = 2_000

/** The browser's online state; in the Studio, `window`. */
type Network = Pick<EventTarget, 'addEventListener'> & { navigator: { onLine: boolean } }

/**
 * Holds failed requests until the network is back. Without this, the Studio reverts the first edit of a published
 * document if it can't be sent, and replaces the whole form with an error after a few seconds.
 */
export function waitForNetwork(inner: RequestHandler | undefined, network: Network): RequestHandler {
  const send: RequestHandler = async (request, next) => {
    for (;;) {
      try {
        return await next(request)
      } catch (error) {
        // Only network errors are retried: a response of the lake has a status, and an aborted request is intended.
        if (!(error instanceof TypeError)) throw error
        if (!network.navigator.onLine) await comesBack(network)
        else if (isEdit(request)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
        else throw error
      }
    }
  }
  return inner ? (request, next) => inner(request, (changed) => send(changed, next)) : send
}

/** A mutation has a transaction id, so one that arrives twice is applied once. */
const isEdit = ({ url = '' }: { url?: string }) => /\/data\/(?:actions|mutate)\//.test(url)

const comesBack = (network: Network) =>
  new Promise((resolve) => network.addEventListener('online', resolve, { once: true }))
