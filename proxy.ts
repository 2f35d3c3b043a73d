import { NextResponse, type NextRequest } from 'next/server'
import { previewPolicy, siteOfEnvironment, studioPolicy } from '@/lib/content-security-policy'

/** Runs only where React does: in the Studio and in previews. */
export const config = {
  matcher: [
    '/studio/:path*',
    { source: '/((?!_next/).*)', has: [{ type: 'cookie', key: '__prerender_bypass' }] },
  ],
}

/** Lets the scripts that Next writes into this one answer run, and no other. */
export function proxy(request: NextRequest) {
  const policyFor = /^\/studio(?:\/|$)/.test(request.nextUrl.pathname) ? studioPolicy : previewPolicy
  const policy = policyFor(siteOfEnvironment(), crypto.randomUUID())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}
