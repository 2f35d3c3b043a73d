import { AsyncLocalStorage } from 'node:async_hooks'

/** What is learned of a page while Next renders it. The one door to content (lib/content/read.ts) reports here. */
export class Rendering {
  /** The lake's sync tags of every answer that the page was made from. */
  readonly tags = new Set<string>()
  /** The moment (ms) at which the page becomes stale by itself, for example when a scheduled article is due. */
  until = Infinity
  /** The content could not be read: whatever was rendered is no answer. */
  isUnavailable = false
  /** The page was removed for good: 410 instead of the 404 that Next can answer. */
  isGone = false

  /** Whether anything at all was read for the page. */
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
  // The server is a plain Node module and the pages are in Next's bundle: each has its own copy of this file.
  var renderings: AsyncLocalStorage<Rendering> | undefined
}

/** The rendering that the current asynchronous call belongs to. */
export const renderings = (globalThis.renderings ??= new AsyncLocalStorage())

/** The page that is being rendered for the page store; undefined in a preview of `next dev`, a build or a test. */
export const currentRendering = (): Rendering | undefined => renderings.getStore()
