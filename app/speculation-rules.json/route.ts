import { languages, pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'

const searches = languages.map((language) => `${pathsIn(language)(routes.search)}*`)

/** URLs never to prefetch: search results, files, API routes and the Studio. */
const never = ['/api/*', `${routes.studio}*`, ...searches, '/*\\?(.+)', '/*.*']

const articles = languages.map((language) => routes.article('*', language))

const pages = [
  { href_matches: '/*' },
  { not: { href_matches: never } },
  { not: { selector_matches: 'a[download], a[rel~="nofollow"]' } },
]

/**
 * Speculation rules: prefetch any page when the reader is about to follow its link, and prerender articles, the usual
 * destination. next.config.ts sends the header that names this file.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
const rules = {
  prefetch: [{ where: { and: pages }, eagerness: 'moderate' }],
  prerender: [{ where: { and: [{ href_matches: articles }, ...pages] }, eagerness: 'moderate' }],
}

export const GET = () =>
  new Response(JSON.stringify(rules), { headers: { 'content-type': 'application/speculationrules+json' } })
