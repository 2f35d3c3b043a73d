import { randomUUID } from 'node:crypto'
import type { Listener } from '../content/live.ts'

/** The position in the stream of events when the rendering of a page started. */
export type Stamp = {
  /** The process that rendered the page. */
  run: string
  /** The number of events that this process had received. */
  heard: number
  /** The id of the last event, by which a later process knows whether it missed any. */
  position: string | undefined
}

/**
 * Determines from the lake's live events which pages are stale. A page is stamped when its rendering starts, so an
 * event that arrives during the rendering makes it stale.
 */
export class Freshness implements Listener {
  /** Whether the stream of events is connected. */
  isListening = false
  readonly #onNews: () => void
  readonly #run = randomUUID()
  #heard = 0
  #position: string | undefined
  /** The number of the last event that made all pages stale. */
  #everything = 0
  /** For each tag, the number of the last event that named it. */
  readonly #changed = new Map<string, number>()
  /** The position of the stream when this process connected. */
  #joined: { position: string | undefined; heard: number } | undefined

  /** @param onNews is called whenever pages may have become stale */
  constructor(onNews = () => {}) {
    this.#onNews = onNews
  }

  stamp(): Stamp {
    return { run: this.#run, heard: this.#heard, position: this.#position }
  }

  /** The stream is connected at `position`. If that is not the last known position, events were missed. */
  onJoin(position: string | undefined): void {
    this.isListening = true
    if (position === undefined || position !== this.#position) this.#everythingChanged(position)
    this.#joined ??= { position, heard: this.#heard }
    this.#onNews()
  }

  onChange(tags: Iterable<string>, position?: string): void {
    this.#hear(position)
    for (const tag of tags) this.#changed.set(tag, this.#heard)
    this.#onNews()
  }

  onGap(position?: string): void {
    this.#everythingChanged(position)
    this.#onNews()
  }

  onSilence(): void {
    if (this.isListening)
      console.warn(
        'server: the lake’s events are not received; until they are, pages are revalidated every minute',
      )
    this.isListening = false
  }

  /** Whether nothing that the page depends on has changed since its rendering started. */
  isCurrent(stamp: Stamp, tags: Iterable<string>): boolean {
    const since = this.#since(stamp)
    if (since === undefined || this.#everything > since) return false
    if (since === this.#heard) return true
    for (const tag of tags) if ((this.#changed.get(tag) ?? 0) > since) return false
    return true
  }

  #hear(position: string | undefined): void {
    this.#heard += 1
    this.#position = position ?? this.#position
  }

  #everythingChanged(position: string | undefined): void {
    this.#hear(position)
    this.#everything = this.#heard
    this.#changed.clear()
  }

  /** The number of the event after which the page was rendered. A page of an earlier process counts only if no event was missed in between. */
  #since({ run, heard, position }: Stamp): number | undefined {
    if (run === this.#run) return heard
    return position !== undefined && position === this.#joined?.position ? this.#joined.heard : undefined
  }
}
