import { routes } from '@/lib/routes'

/** Links to what is made for one request, is a file to keep, or is no page for visitors. */
const never = ['/api/*', `${routes.studio}*`, '/search*', '/*\\?(.+)', '/*.*']

const pages = [
  { href_matches: '/*' },
  { not: { href_matches: never } },
  { not: { selector_matches: 'a[download], a[rel~="nofollow"]' } },
]

/**
 * Which pages a browser may fetch before a link is followed: any as soon as the reader seems to be about to; a note,
 * which is what most readers are after, is drawn as well. The header that names this file is in next.config.ts.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
const rules = {
  prefetch: [{ where: { and: pages }, eagerness: 'moderate' }],
  prerender: [{ where: { and: [{ href_matches: routes.article('*') }, ...pages] }, eagerness: 'moderate' }],
}

export const GET = () =>
  new Response(JSON.stringify(rules), { headers: { 'content-type': 'application/speculationrules+json' } })
