import type { NextConfig } from 'next'
import { publicPolicy, siteOfEnvironment, workerPolicy } from './lib/content-security-policy.ts'
import { languages, otherLanguages, siteLanguage } from './lib/languages.ts'
import { securityHeaders } from './lib/security-headers.ts'
import { routes } from './lib/routes.ts'

/** The cookie of draft mode. proxy.ts sets the policies of previews and of the Studio. */
const preview = { type: 'cookie', key: '__prerender_bypass' } as const

/** The first segments of the paths that no language stands before. */
const withoutLanguage = `(?!(?:${[...languages, 'api', 'cards', 'sitemaps', 'studio', '_next'].join('|')})(?:/|$))[^/]+`

/** The Studio is not indexed, and its URLs, which contain document ids, are not sent as referrers. */
const studioHeaders = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), usb=(), geolocation=()' },
]

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR?.trim() || '.next',
  // Development-only pages end in `.dev.tsx`, those of builds only in `.build.ts`.
  pageExtensions: ['tsx', 'ts', process.env.NODE_ENV === 'development' ? 'dev.tsx' : 'build.ts'],
  // scripts/site.ts bundles the Studio separately and passes its folder.
  env: { STUDIO_BUILD: process.env.STUDIO_BUILD ?? '' },
  poweredByHeader: false,
  // `npm test` checks all types; a build need not.
  typescript: { ignoreBuildErrors: true },
  // A page is stored whole, so its metadata must not be streamed after it.
  htmlLimitedBots: /.*/,
  // The image server resizes images; Next would encode them a second time.
  images: { unoptimized: true },
  rewrites: () => ({
    beforeFiles: [],
    afterFiles: [
      { source: '/', destination: `/${siteLanguage}` },
      { source: `/:first(${withoutLanguage})/:rest*`, destination: `/${siteLanguage}/:first/:rest*` },
    ],
    fallback: [],
  }),
  redirects: () => [
    { source: `/${siteLanguage}`, destination: '/', permanent: true },
    { source: `/${siteLanguage}/:path+`, destination: '/:path+', permanent: true },
  ],
  headers: () => [
    { source: '/:path*', headers: securityHeaders(process.env.SITE_URL) },
    {
      source: '/((?!studio(?:/|$)).*)',
      missing: [preview],
      headers: [{ key: 'Content-Security-Policy', value: publicPolicy(siteOfEnvironment()) }],
    },
    {
      source: routes.keeper,
      headers: [{ key: 'Content-Security-Policy', value: workerPolicy(siteOfEnvironment()) }],
    },
    {
      // Speculation rules. Chromium itself prefetches nothing with Save-Data.
      source: `/((?!api/|studio(?:/|$)|(?:(?:${otherLanguages.join('|')})/)?search(?:/|$)|_next/)[^.]*)`,
      missing: [preview],
      headers: [{ key: 'Speculation-Rules', value: '"/speculation-rules.json"' }],
    },
    { source: `${routes.studio}/:path*`, headers: studioHeaders },
  ],
  experimental: {
    // The site and the Studio have separate root layouts, so unknown paths need a page of their own.
    globalNotFound: true,
    // A page and its few kilobytes of CSS are one response.
    inlineCss: true,
    // One style sheet for all pages, from which the page store takes the rules that a page can match.
    cssChunking: { type: 'graph', requestCost: 10_000_000, weightDistribution: 0 },
    // Builds start from an empty folder, so a build cache would cost 10 seconds and never be used.
    turbopackFileSystemCacheForBuild: false,
  },
}

export default nextConfig
