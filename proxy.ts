import { NextResponse, type NextRequest } from 'next/server'

/** Runs only where the path holds a percent sign. */
export const config = { matcher: ['/(.*%.*)'] }

/** A path that is not valid percent-encoding names no page. Next would answer 500 for it below a dynamic route. */
export function proxy(request: NextRequest) {
  try {
    decodeURIComponent(request.nextUrl.pathname)
    return NextResponse.next()
  } catch {
    return NextResponse.rewrite(new URL('/_not-found', request.url))
  }
}
