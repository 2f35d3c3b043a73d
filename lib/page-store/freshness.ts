import { randomUUID } from 'node:crypto'
import type { Listener } from '../content/live.ts'

/** Where in the stream of events the rendering of a page began. */
export type Stamp = {
  /** The process that rendered the page. */
  run: string
  /** The number of events that this process had heard. */
  heard: number
  /** The id of the last event, with which a later process can tell that it missed nothing. */
  position: string | undefined
}

/**
 * What the lake's live events say of the pages: which are older than their content. A page is stamped when its
 * rendering begins, so an event that arrives during the rendering makes it stale.
 */
export class Freshness implements Listener {
  /** Whether the lake's events are heard at the moment. */
  isListening = false
  readonly #onNews: () => void
  readonly #run = randomUUID()
  #heard = 0
  #position: string | undefined
  /** The number of the last event that made everything stale. */
  #everything = 0
  /** For each tag, the number of the last event that named it. */
  readonly #changed = new Map<string, number>()
  /** Where the stream was when this process joined it. */
  #joined: { position: string | undefined; heard: number } | undefined

  /** @param onNews is called whenever pages may have become stale */
  constructor(onNews = () => {}) {
    this.#onNews = onNews
  }

  stamp(): Stamp {
    return { run: this.#run, heard: this.#heard, position: this.#position }
  }

  /** The stream was joined at `position`. If that is not where this process left it, events were missed. */
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
      console.warn('server: the lake’s events are not heard; until they are, pages are a minute old at most')
    this.isListening = false
  }

  /** Whether nothing that the page depends on has changed since its rendering began. */
  isCurrent(stamp: Stamp, tags: Iterable<string>): boolean {
    const since = this.#since(stamp)
    if (since === undefined || this.#everything > since) return false
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

  /** A page of an earlier process is known to be current only if no event came between it and this process. */
  #since({ run, heard, position }: Stamp): number | undefined {
    if (run === this.#run) return heard
    return position !== undefined && position === this.#joined?.position ? this.#joined.heard : undefined
  }
}
