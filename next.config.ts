import type { NextConfig } from 'next'

/** Headers for every answer. Other sites may not frame ours; the Studio's preview frames it from our own origin. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), geolocation=(self)' },
]

const nextConfig: NextConfig = {
  cacheHandler: `${import.meta.dirname}/lib/page-cache/cache-handler.mjs`,
  poweredByHeader: false,
  // Images come in every width from the image server; Next would encode them a second time.
  images: { unoptimized: true },
  // The site and the Studio have a root layout each, so an unknown address has none of its own.
  experimental: { globalNotFound: true, inlineCss: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default nextConfig
