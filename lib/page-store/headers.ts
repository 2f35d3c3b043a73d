import { publicPolicy, siteOfEnvironment } from '../content-security-policy.ts'
import { env, type Environment } from '../env.ts'
import { securityHeaders } from '../security-headers.ts'
import type { StoredPage } from './stored-page.ts'

/** What every answer to a visitor carries, as the environment of this process says. */
export function safeHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const { key, value } of securityHeaders(process.env.SITE_URL)) headers[key.toLowerCase()] = value
  return { ...headers, 'content-security-policy': publicPolicy(siteOfEnvironment()) }
}

/**
 * What caches between here and the visitor may do. They can't be told what was published, so a shared one keeps a page
 * for a minute, and one that is being rendered again for a second; a browser asks each time. Answers to what a visitor
 * typed are the visitor's own.
 */
export function cacheControl(page: StoredPage, isStale: boolean): string {
  const own = page.headers['cache-control']
  if (own && isForGood(page)) return own
  if (page.status >= 500) return 'no-store'
  if (page.address.kind === 'search') return 'private, no-cache'
  return `public, max-age=0, s-maxage=${isStale ? 1 : 60}, stale-if-error=86400`
}

/**
 * The sync tags of a page, for a cache that can remove by tag. Each product has a name of its own for the header, and
 * Cloudflare puts commas between the tags.
 */
export function tagHeader(
  { tags }: Pick<StoredPage, 'tags'>,
  name: Environment['CACHE_TAG_HEADER'] = env().CACHE_TAG_HEADER,
): Record<string, string> {
  if (!name || tags.length === 0) return {}
  return { [name.toLowerCase()]: tags.join(name === 'Cache-Tag' ? ',' : ' ') }
}

/** Whether the answer to this address is the same for ever, and for everybody. */
export const isForGood = ({ status, headers }: StoredPage): boolean =>
  status === 200 && headers['cache-control']?.includes('immutable') === true
