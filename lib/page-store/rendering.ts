import { AsyncLocalStorage } from 'node:async_hooks'

/** Collects the dependencies of a page while Next renders it; lib/content/fetch-content.ts reports each read. */
export class Rendering {
  /** The lake's sync tags of all answers that the page was rendered from. */
  readonly tags = new Set<string>()
  /** When (ms) the page becomes stale by itself, for example when a scheduled article is due. */
  until = Infinity
  /** The content could not be read, so the rendered page is discarded. */
  isUnavailable = false
  /** The page was removed permanently: 410 instead of Next's 404. */
  isGone = false

  /** Whether any content was read for the page. */
  hasRead = false

  dependOn(tags: Iterable<string>): void {
    this.hasRead = true
    for (const tag of tags) this.tags.add(tag)
  }

  endBy(moment: number): void {
    this.hasRead = true
    this.until = Math.min(this.until, moment)
  }
}

declare global {
  // The server and Next's bundle each load their own copy of this file, so they share the storage globally.
  var renderings: AsyncLocalStorage<Rendering> | undefined
}

/** The rendering of the current asynchronous context. */
export const renderings = (globalThis.renderings ??= new AsyncLocalStorage())

/** The current rendering; undefined in `next dev`, a build or a test. */
export const currentRendering = (): Rendering | undefined => renderings.getStore()
