import { createClient, type LiveEvent } from '@sanity/client'
import { clientConfiguration } from './client-configuration.ts'

export type Listener = {
  /** The stream is connected; `position` is the id of its last event, if the lake sends it. */
  onJoin(position: string | undefined): void
  /** Results with one of these sync tags have changed. */
  onChange(tags: readonly string[], position: string): void
  /** Events were lost. */
  onGap(position?: string): void
  /** No events arrive until the stream is connected again. */
  onSilence(): void
}

/** Milliseconds before the stream is connected again. */
const AGAIN = 1_000

/**
 * Listens to live events of published documents, without a token, and always reconnects:
 * https://www.sanity.io/docs/http-reference/live
 */
export function listen(listener: Listener): void {
  const subscription = createClient(clientConfiguration())
    .live.events()
    .subscribe({
      next: (event) => {
        dispatch(listener, event)
        if (event.type === 'goaway') again()
      },
      error: () => again(),
      complete: () => again(),
    })
  function again() {
    listener.onSilence()
    setTimeout(() => {
      subscription.unsubscribe()
      listen(listener)
    }, AGAIN)
  }
}

function dispatch(listener: Listener, event: LiveEvent): void {
  if (event.type === 'welcome')
    listener.onJoin('id' in event && typeof event.id === 'string' ? event.id || undefined : undefined)
  else if (event.type === 'message') listener.onChange(event.tags, event.id)
  else if (event.type === 'restart') listener.onGap(event.id)
  else listener.onSilence()
}
