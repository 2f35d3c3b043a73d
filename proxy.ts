import { NextResponse, type NextRequest } from 'next/server'
import { ownOrigin } from '@/lib/own-origin'
import { routes } from '@/lib/routes'
import { searchFrom, searchKey } from '@/lib/search/address'

/**
 * Runs only where the path holds a percent sign, where something is searched for, and where a feed reader asks whether
 * there is something new.
 */
export const config = {
  matcher: [
    '/search',
    '/(.*%.*)',
    { source: '/:path*/feed.(xml|json)', has: [{ type: 'header', key: 'if-none-match' }] },
  ],
}

export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (!isEncoded(pathname)) return NextResponse.rewrite(new URL('/_not-found', request.url))
  if (pathname === routes.search) return searchPage(request)
  const known = request.headers.get('if-none-match')
  if (known && /\/feed\.(?:xml|json)$/.test(pathname)) return unlessKnown(known, pathname)
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

/** Two addresses that ask the same are answered by one page, which the cache of pages keeps in memory only. */
function searchPage({ url, nextUrl }: NextRequest) {
  if (!nextUrl.searchParams.has('q')) return NextResponse.next()
  const key = searchKey(searchFrom(nextUrl.searchParams))
  return NextResponse.rewrite(new URL(`${routes.search}/${key}`, url))
}

/** Next answers 304 for pages only; what a route handler made it sends again and again. */
async function unlessKnown(known: string, pathname: string) {
  const { headers } = await fetch(new URL(pathname, ownOrigin()), { method: 'HEAD' })
  const etag = headers.get('etag')
  if (!etag || !known.includes(etag.replace(/^W\//, ''))) return NextResponse.next()
  return new NextResponse(null, {
    status: 304,
    headers: { etag, 'cache-control': headers.get('cache-control') ?? 'no-cache' },
  })
}
