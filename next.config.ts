import type { NextConfig } from 'next'
import { publicPolicy, siteOfEnvironment } from './lib/content-security-policy.ts'
import { securityHeaders } from './lib/security-headers.ts'
import { routes } from './lib/routes.ts'

/** The cookie of a preview. proxy.ts writes the policies of previews and of the Studio. */
const preview = { type: 'cookie', key: '__prerender_bypass' } as const

/** Editors’ own: nobody searches for it, and its addresses, with ids of documents in them, stay with it. */
const studioHeaders = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), usb=(), geolocation=()' },
]

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR?.trim() || '.next',
  // Pages for who works on the site end in `.dev.tsx`, those that only a build has in `.build.ts`.
  pageExtensions: ['tsx', 'ts', process.env.NODE_ENV === 'development' ? 'dev.tsx' : 'build.ts'],
  // scripts/site.ts bundles the Studio apart, and says in which folder.
  env: { STUDIO_BUILD: process.env.STUDIO_BUILD ?? '' },
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A page is kept whole, so its metadata must not be streamed behind it.
  htmlLimitedBots: /.*/,
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
      missing: [preview],
      headers: [{ key: 'Speculation-Rules', value: '"/speculation-rules.json"' }],
    },
    { source: `${routes.studio}/:path*`, headers: studioHeaders },
  ],
  experimental: {
    // The site and the Studio have a root layout each, so the page for unknown addresses stands by itself.
    globalNotFound: true,
    // A page and its few kilobytes of CSS come in one answer.
    inlineCss: true,
    // A build starts anew, so what it would keep for the next one costs 10 seconds for nothing.
    turbopackFileSystemCacheForBuild: false,
  },
}

export default nextConfig
