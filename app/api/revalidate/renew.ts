import { setTimeout as sleep } from 'node:timers/promises'
import { ownOrigin } from '@/lib/own-origin'

const ATTEMPTS = 20
/** Pages at a time: while one waits for the Content Lake, another is rendered. */
const AT_ONCE = 3
/** Milliseconds for one answer; a page that takes longer must not hold up the others. */
const PATIENCE = 10_000

const waiting = new Set<string>()
let working = false

/**
 * Asks for stale pages, so that they are rendered before a visitor asks. The page named first is wanted first and has the
 * processor to itself; the others follow a few at a time. A path that waits already is asked for once.
 */
export async function renew(paths: string[]): Promise<void> {
  for (const path of paths) waiting.add(path)
  if (working) return
  working = true
  try {
    while (waiting.size > 0) {
      await renewNext()
      await Promise.all(Array.from({ length: AT_ONCE }, renewAll))
    }
  } finally {
    working = false
  }
}

async function renewAll() {
  while (waiting.size > 0) await renewNext()
}

async function renewNext() {
  const [path] = waiting
  if (path === undefined) return
  waiting.delete(path)
  await renewPage(path)
}

/** A stale page is answered as it was and rendered meanwhile: ask until the answer is the new one. */
async function renewPage(path: string) {
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const response = await fetch(new URL(path, ownOrigin()), {
        redirect: 'manual',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      })
      // Read to the end: Next hands out one half of a split stream, and cancelling that waits for the other half.
      await response.arrayBuffer()
      if (response.headers.get('x-nextjs-cache') !== 'STALE') return
      await sleep(10 * attempt)
    }
  } catch (error) {
    console.warn(`revalidate: ${path} was not renewed; the next visitor’s request will do it.`, error)
  }
}
