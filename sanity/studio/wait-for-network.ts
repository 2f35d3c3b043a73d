import type { RequestHandler } from '@sanity/client'

/** Milliseconds until a change that did not reach the dataset is sent again, although the browser has a network. */
const PAUSE_MS = 2_000

/** What the browser tells of its network; in the Studio, `window`. */
type Network = Pick<EventTarget, 'addEventListener'> & { navigator: { onLine: boolean } }

/**
 * Keeps a request that the network has failed until the network is back. Without this the Studio takes the first edit
 * of a published document back when it can't be sent, and gives up on its whole form after a few seconds.
 */
export function waitForNetwork(inner: RequestHandler | undefined, network: Network): RequestHandler {
  const send: RequestHandler = async (request, next) => {
    for (;;) {
      try {
        return await next(request)
      } catch (error) {
        // As `fetch` fails; an answer of the lake has a status, and who calls a request off means it.
        if (!(error instanceof TypeError)) throw error
        if (!network.navigator.onLine) await comesBack(network)
        else if (isEdit(request)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
        else throw error
      }
    }
  }
  return inner ? (request, next) => inner(request, (changed) => send(changed, next)) : send
}

/** Edits carry the id of their transaction, so that one which arrives twice is applied once. */
const isEdit = ({ url = '' }: { url?: string }) => /\/data\/(?:actions|mutate)\//.test(url)

const comesBack = (network: Network) =>
  new Promise((resolve) => network.addEventListener('online', resolve, { once: true }))
