import { NextResponse, type NextRequest } from 'next/server'
import { previewPolicy, siteOfEnvironment, studioPolicy } from '@/lib/content-security-policy'

/** Runs only for the Studio and previews, where React runs. */
export const config = {
  matcher: [
    '/studio/:path*',
    { source: '/((?!_next/).*)', has: [{ type: 'cookie', key: '__prerender_bypass' }] },
  ],
}

/** Allows the scripts that Next adds to this response, by a nonce; the built Studio’s page has no inline script. */
export function proxy(request: NextRequest) {
  const policyFor = /^\/studio(?:\/|$)/.test(request.nextUrl.pathname) ? studioPolicy : previewPolicy
  const policy = policyFor(siteOfEnvironment(), crypto.randomUUID())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}
