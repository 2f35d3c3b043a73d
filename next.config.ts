import path from 'node:path'
import type { NextConfig } from 'next'
import { routes } from './lib/routes'

/** Other sites may not frame ours; the Studio’s preview frames it from our own origin. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), geolocation=(self)' },
]

/** Editors’ own: nobody searches for it, and its addresses, with ids of documents in them, stay with it. */
const studioHeaders = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), geolocation=()' },
]

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR?.trim() || '.next',
  cacheHandler: path.join(import.meta.dirname, 'lib/page-cache/cache-handler.mjs'),
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Images come in every width from the image server; Next would encode them a second time.
  images: { unoptimized: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: `${routes.studio}/:path*`, headers: studioHeaders },
    ]),
  experimental: {
    // The site and the Studio have a root layout each, so the page for unknown addresses stands by itself.
    globalNotFound: true,
    // A page and its few kilobytes of CSS come in one answer.
    inlineCss: true,
  },
}

export default nextConfig
