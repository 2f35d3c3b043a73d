import path from 'node:path'
import type { NextConfig } from 'next'

/** Other sites may not frame ours; the Studio’s preview frames it from our own origin. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), geolocation=(self)' },
]

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR?.trim() || '.next',
  cacheHandler: path.join(import.meta.dirname, 'lib/page-cache/cache-handler.mjs'),
  // Pages for who works on the site end in `.dev.tsx`; a build does not see them.
  pageExtensions: ['tsx', 'ts', ...(process.env.NODE_ENV === 'development' ? ['dev.tsx'] : [])],
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Images come in every width from the image server; Next would encode them a second time.
  images: { unoptimized: true },
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
  experimental: {
    // The site and the Studio have a root layout each, so the page for unknown addresses stands by itself.
    globalNotFound: true,
    // A page and its few kilobytes of CSS come in one answer.
    inlineCss: true,
  },
}

export default nextConfig
