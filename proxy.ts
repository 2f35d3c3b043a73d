import { NextResponse, type NextRequest } from 'next/server'
import { previewPolicy, siteOfEnvironment, studioPolicy } from '@/lib/content-security-policy'

/** Runs only in the Studio and in previews, where React runs. */
export const config = {
  matcher: [
    '/studio/:path*',
    { source: '/((?!_next/).*)', has: [{ type: 'cookie', key: '__prerender_bypass' }] },
  ],
}

/** Lets the scripts that Next writes into this one answer run, and no other; the built Studio’s page has none inside. */
export function proxy(request: NextRequest) {
  const policyFor = /^\/studio(?:\/|$)/.test(request.nextUrl.pathname) ? studioPolicy : previewPolicy
  const policy = policyFor(siteOfEnvironment(), crypto.randomUUID())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}
