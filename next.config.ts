import path from 'node:path'
import type { NextConfig } from 'next'
import { publicPolicy, siteOfEnvironment } from './lib/content-security-policy.ts'
import { securityHeaders } from './lib/security-headers.ts'

/** Next compresses what a route handler makes only if its type is told here as well. */
const typeOf = (source: string, value: string) => ({ source, headers: [{ key: 'Content-Type', value }] })

/** The cookie of a preview. proxy.ts writes the policies of previews and of the Studio, where React runs. */
const preview = { type: 'cookie', key: '__prerender_bypass' } as const

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR?.trim() || '.next',
  cacheHandler: path.join(import.meta.dirname, 'lib/page-cache/cache-handler.mjs'),
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Images come in every width from the image server; Next would encode them a second time.
  images: { unoptimized: true },
  headers: () => [
    { source: '/:path*', headers: securityHeaders(process.env.SITE_URL) },
    {
      source: '/((?!studio(?:/|$)).*)',
      missing: [preview],
      headers: [{ key: 'Content-Security-Policy', value: publicPolicy(siteOfEnvironment()) }],
    },
    {
      // Pages that a visitor may want next. Chromium itself asks for nothing in advance while data are to be saved.
      source: '/((?!api/|studio(?:/|$)|search(?:/|$)|_next/)[^.]*)',
      missing: [preview, { type: 'header', key: 'save-data', value: 'on' }],
      headers: [{ key: 'Speculation-Rules', value: '"/speculation-rules.json"' }],
    },
    typeOf('/feed.xml', 'application/rss+xml; charset=utf-8'),
    typeOf('/topics/:slug/feed.xml', 'application/rss+xml; charset=utf-8'),
    typeOf('/feed.json', 'application/feed+json; charset=utf-8'),
    typeOf('/sitemap.xml', 'application/xml'),
  ],
  experimental: {
    // The site and the Studio have a root layout each, so the page for unknown addresses stands by itself.
    globalNotFound: true,
    // A page and its few kilobytes of CSS come in one answer.
    inlineCss: true,
  },
}

export default nextConfig
