import { pathsIn, siteLanguage, splitPath, type Language } from '../languages.ts'
import { isNumberedTest } from '../practice/address.ts'
import { encodedSegment } from '../path-segment.ts'
import { routes } from '../routes.ts'
import { searchAddress, searchFrom } from '../search/address.ts'
import { memoize } from '../memoize.ts'

/**
 * The kind of an address selects the pool that stores its page. Visitors can invent addresses of all kinds but the
 * first two.
 */
export type Kind = 'page' | 'file' | 'place' | 'test' | 'search' | 'unknown'

export type Address = {
  /** The canonical path, which Next renders. */
  path: string
  kind: Kind
}

/** The page for unknown addresses in a language. */
export const notFoundPage = (language: Language = siteLanguage): Address => ({
  path: pathsIn(language)('/404'),
  kind: 'page',
})

export const isNotFoundPage = ({ path }: Address): boolean => splitPath(path).path === '/404'

/** For an address that is not canonical (`/a/`, `//a`). */
export type Redirect = { location: string }

/**
 * Parses the target of a request. Malformed encodings and the framework's own pages lead to the page for unknown
 * addresses. Only the search, the finder and the form of tests read parameters; other pages ignore
 * them.
 */
export const addressOf = memoize((target): Address | Redirect => {
  const [rawPath = '', ...rest] = withoutOrigin(target).split('?')
  const query = rest.join('?')
  const segments = rawPath.split('/').filter(Boolean).map(canonical)
  const path = `/${segments.join('/')}`
  if (segments.includes(undefined) || isInternal(path)) return notFoundPage()
  if (rawPath !== '/' && (rawPath.endsWith('/') || rawPath.includes('//')))
    return { location: query ? `${path}?${query}` : path }
  if (path.startsWith('/_next/')) return { path, kind: 'file' }
  const { language, path: inLanguage } = splitPath(path)
  const page = pageOf(inLanguage, new URLSearchParams(query))
  return { ...page, path: pathsIn(language)(page.path) }
})

/** The page at a path without its language. */
function pageOf(path: string, parameters: URLSearchParams): Address {
  if (path === routes.search) return searchPage(parameters)
  if (path === routes.branchSearch) return finderPage(parameters)
  if (path === routes.practice) return practicePage(parameters)
  if (isNumberedTest(path)) return { path, kind: 'test' }
  return { path, kind: path.startsWith(routes.branchesNear('')) ? 'place' : 'page' }
}

/** Requests through a proxy have an absolute URL as their target. */
const withoutOrigin = (target: string) => target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '')

/** A path segment with normalized percent-encoding; undefined if it is malformed. */
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

/** The form of tests; with a choice, it redirects to the test or says what is wrong. */
function practicePage(parameters: URLSearchParams): Address {
  const [of, questions] = ['of', 'questions'].map((name) => (parameters.get(name) ?? '').toWellFormed())
  if (!of) return { path: routes.practice, kind: 'page' }
  return {
    path: `${routes.practice}?${new URLSearchParams({ of, questions: questions ?? '' })}`,
    kind: 'test',
  }
}

function finderPage(parameters: URLSearchParams): Address {
  const q = parameters.get('q') ?? ''
  return { path: `${routes.branchSearch}?${new URLSearchParams({ q: q.toWellFormed() })}`, kind: 'search' }
}
