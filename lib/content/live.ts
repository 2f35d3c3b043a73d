import { createClient, type LiveEvent } from '@sanity/client'
import { clientConfiguration } from './client-configuration.ts'

export type Listener = {
  /** The stream was joined; `position` is the id of its last event, where the lake tells it. */
  onJoin(position: string | undefined): void
  /** What answers with one of these sync tags shows has changed. */
  onChange(tags: readonly string[], position: string): void
  /** Events were lost. */
  onGap(position?: string): void
  /** Nothing is heard from now until the stream is joined again. */
  onSilence(): void
}

/** Milliseconds until a stream that has ended is joined again. */
const AGAIN = 1_000

/**
 * Listens to what is published, without a token: https://www.sanity.io/docs/http-reference/live. It goes on for ever,
 * whatever happens to the connection.
 */
export function listen(listener: Listener): void {
  const subscription = createClient(clientConfiguration())
    .live.events()
    .subscribe({
      next: (event) => {
        tell(listener, event)
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

function tell(listener: Listener, event: LiveEvent): void {
  if (event.type === 'welcome')
    listener.onJoin('id' in event && typeof event.id === 'string' ? event.id || undefined : undefined)
  else if (event.type === 'message') listener.onChange(event.tags, event.id)
  else if (event.type === 'restart') listener.onGap(event.id)
  else listener.onSilence()
}
