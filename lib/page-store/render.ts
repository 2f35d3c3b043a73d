import { buffer } from 'node:stream/consumers'
import { notFoundPage, type Address } from './address.ts'
import { Body } from './body.ts'
import type { Stamp } from './freshness.ts'
import { withoutFrameworkScripts } from './framework-scripts.ts'
import { withMatchingStyles } from './matching-styles.ts'
import type { AskNext } from './next-renderer.ts'
import { Rendering } from './rendering.ts'
import type { StoredPage } from './stored-page.ts'
import { Turns } from './turns.ts'

/** There is no page: its content can’t be read, or too many others are being rendered. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** Next renders in one thread: more pages at once take memory and are ready no sooner. */
const turns = new Turns({ atOnce: 8, mostWaiting: 500 })

/** Milliseconds after which a page is rendered again though nothing is known to have changed. */
const HOUR = 3_600_000

/** What Next says of its own workings, and what this server decides by itself. */
const dropped =
  /^(?:x-(?:nextjs|middleware|powered)-.*|connection|keep-alive|transfer-encoding|content-length|date|etag|last-modified|accept-ranges|vary|set-cookie|strict-transport-security|content-security-policy)$/

/**
 * Has Next render a page, and finishes it: without the framework's scripts, with its true status, compressed.
 * @param notFound the page for addresses that lead nowhere
 * @throws UnavailableError while the content can't be read, or too many pages wait to be rendered
 */
export async function render(
  ask: AskNext,
  address: Address,
  stamp: Stamp,
  host: string,
  notFound: () => Promise<StoredPage>,
): Promise<StoredPage> {
  if (turns.isFull) throw new UnavailableError(`${address.path} is not rendered: too many others wait`)
  const rendering = new Rendering()
  const headers = { host, accept: 'text/html', 'user-agent': 'page-store' }
  const { answer, bytes } = await turns.run(async () => {
    const answer = await ask({ method: 'GET', path: address.path, headers }, rendering)
    return { answer, bytes: await buffer(answer) }
  })
  if (rendering.isUnavailable) throw new UnavailableError(`The content of ${address.path} can’t be read`)
  const renderedAt = Date.now()
  const page = {
    address,
    status: statusOf(address, answer.statusCode ?? 500, rendering),
    headers: headersOf(answer.headers),
    tags: [...rendering.tags],
    stamp,
    renderedAt,
    until: Math.min(rendering.until, renderedAt + HOUR),
    visits: 0,
  }
  const { status } = page
  const type = answer.headers['content-type'] ?? ''
  if (status >= 300 && status < 400) return { ...page, body: await Body.of(Buffer.alloc(0), type) }
  if (!type.startsWith('text/html')) return { ...page, body: await Body.of(bytes, type) }
  const html = bytes.toString('utf8')
  // Next leaves the page for a thrown `notFound()` to its script.
  if (status >= 400 && status < 500 && html.includes('<html id="__next_error__">')) {
    const { body, tags, until } = await notFound()
    return { ...page, body, tags: [...new Set([...page.tags, ...tags])], until: Math.min(page.until, until) }
  }
  return {
    ...page,
    body: await Body.of(Buffer.from(withMatchingStyles(withoutFrameworkScripts(html))), type),
  }
}

function statusOf({ path }: Address, status: number, { isGone }: Rendering): number {
  if (isGone) return 410
  return path === notFoundPage.path ? 404 : status
}

function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !dropped.test(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}
