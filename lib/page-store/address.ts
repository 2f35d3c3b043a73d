import { encodedSegment } from '../path-segment.ts'
import { routes } from '../routes.ts'
import { searchAddress, searchFrom } from '../search/address.ts'
import { remembered } from './remembered.ts'

/** How an address came about, which decides where its page is kept. Visitors can invent all but the first two. */
export type Kind = 'page' | 'file' | 'place' | 'search' | 'unknown'

export type Address = {
  /** One for all addresses that are answered by the same page; Next is asked for it. */
  path: string
  kind: Kind
}

/** The page for every address that leads nowhere. */
export const notFoundPage: Address = { path: '/_not-found', kind: 'page' }

/** Where the asked address has a canonical one besides it (`/a/` and `//a`). */
export type Redirect = { location: string }

/**
 * Reads the target of a request. What is badly encoded, or a page of the framework's own, is no page of the site.
 * Only the search and the finder read parameters; all others are left out.
 */
export const addressOf = remembered((target): Address | Redirect => {
  const [rawPath = '', ...rest] = withoutOrigin(target).split('?')
  const query = rest.join('?')
  const segments = rawPath.split('/').filter(Boolean).map(canonical)
  const path = `/${segments.join('/')}`
  if (segments.includes(undefined) || isInternal(path)) return notFoundPage
  if (rawPath !== '/' && (rawPath.endsWith('/') || rawPath.includes('//')))
    return { location: query ? `${path}?${query}` : path }
  if (path === routes.search) return searchPage(new URLSearchParams(query))
  if (path === routes.branchSearch) return finderPage(new URLSearchParams(query))
  if (path.startsWith('/_next/')) return { path, kind: 'file' }
  return { path, kind: path.startsWith(routes.branchesNear('')) ? 'place' : 'page' }
})

/** The target of a request to a proxy is a whole URL. */
const withoutOrigin = (target: string) => target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '')

/** A segment with one spelling of its percent-encoding, undefined where it has none. */
function canonical(segment: string): string | undefined {
  try {
    const decoded = decodeURIComponent(segment)
    if (decoded === '.' || decoded === '..') return undefined
    return encodedSegment(decoded)
  } catch {
    return undefined
  }
}

const isInternal = (path: string) => path.startsWith('/_') && !path.startsWith('/_next/static/')

function searchPage(parameters: URLSearchParams): Address {
  if (!parameters.has('q')) return { path: routes.search, kind: 'page' }
  return { path: searchAddress(searchFrom(parameters)), kind: 'search' }
}

function finderPage(parameters: URLSearchParams): Address {
  const q = parameters.get('q') ?? ''
  return { path: `${routes.branchSearch}?${new URLSearchParams({ q: q.toWellFormed() })}`, kind: 'search' }
}
