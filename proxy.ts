import { NextResponse, type NextRequest } from 'next/server'
import { previewPolicy, siteOfEnvironment, studioPolicy } from '@/lib/content-security-policy'
import { ownOrigin } from '@/lib/own-origin'
import { routes } from '@/lib/routes'
import { searchFrom, searchKey } from '@/lib/search/address'

/**
 * Runs only where React does (the Studio and previews), where something is searched for, where the path holds a percent
 * sign, and where a reader of feeds, or a crawler, asks whether there is something new.
 */
export const config = {
  matcher: [
    '/studio/:path*',
    { source: '/((?!_next/).*)', has: [{ type: 'cookie', key: '__prerender_bypass' }] },
    '/search',
    '/(.*%.*)',
    {
      source: '/((?!_next/).*\\.(?:xml|json|txt|webmanifest|vcf))',
      has: [{ type: 'header', key: 'if-none-match' }],
    },
  ],
}

export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (!isEncoded(pathname)) return NextResponse.rewrite(new URL('/_not-found', request.url))
  if (/^\/studio(?:\/|$)/.test(pathname)) return withScripts(request, studioPolicy)
  if (request.cookies.has('__prerender_bypass')) return withScripts(request, previewPolicy)
  if (pathname === routes.search) return searchPage(request)
  const known = request.headers.get('if-none-match')
  if (known && /\.[a-z]+$/.test(pathname)) return unlessKnown(known, pathname)
  return NextResponse.next()
}

/** A path that is not valid percent-encoding names no page. Next would answer 500 for it below a dynamic route. */
function isEncoded(pathname: string) {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** Lets the scripts that Next writes into this one answer run, and no other. */
function withScripts(request: NextRequest, policyFor: typeof studioPolicy) {
  const policy = policyFor(siteOfEnvironment(), crypto.randomUUID())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Two addresses that ask the same are answered by one page, which the cache of pages keeps in memory only. */
function searchPage({ url, nextUrl }: NextRequest) {
  if (!nextUrl.searchParams.has('q')) return NextResponse.next()
  const key = searchKey(searchFrom(nextUrl.searchParams))
  return NextResponse.rewrite(new URL(`${routes.search}/${key}`, url))
}

/** Next answers 304 for pages only; what a route handler made it sends again and again. */
async function unlessKnown(known: string, pathname: string) {
  const newest = await fetch(new URL(pathname, ownOrigin()), { method: 'HEAD' })
  const etag = newest.headers.get('etag')
  if (!etag || !known.includes(etag.replace(/^W\//, ''))) return NextResponse.next()
  const headers = new Headers({ etag })
  for (const name of ['cache-control', 'vary']) {
    const value = newest.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new NextResponse(null, { status: 304, headers })
}
