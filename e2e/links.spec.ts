import { siteLanguage, splitPath } from '../lib/languages.ts'
import { testAt } from '../lib/practice/address.ts'
import { decoded, forEachOf, locationsIn } from './content.ts'
import { expect, test } from './fixtures.ts'
import { startInstance } from './instance.ts'

/** Internal routes that no link may point to. */
const notPages = /^\/(studio|api|_next)\//

/**
 * Whether it is a test of the same questions as another: each test with more questions than it asks leads to 98 other
 * selections of them, and each exists in all languages.
 */
function isSimilarTest(path: string): boolean {
  const { language, path: inLanguage } = splitPath(path)
  const test = testAt(inLanguage)
  return test?.questions !== undefined && (language !== siteLanguage || test.selection > 2)
}

type Page = { path: string; html: string }

/** The internal links of a page, with their fragments. */
function linksOf({ path, html }: Page, siteUrl: string): URL[] {
  const hrefs = [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href ?? '')
  return hrefs
    .map((href) => new URL(decoded(href), new URL(path, siteUrl)))
    .filter(({ origin, pathname }) => origin === new URL(siteUrl).origin && !notPages.test(pathname))
}

/** Crawls the site from the home page, several pages at a time, on the instance at `origin`. */
async function crawl(siteUrl: string, origin: string) {
  const pages = new Map<string, Page>()
  const broken: string[] = []
  const seen = new Set(['/'])
  let found = [{ path: '/', from: 'the start' }]
  while (found.length > 0) {
    const next: typeof found = []
    await forEachOf(found, async ({ path, from }) => {
      const response = await fetch(origin + path, { redirect: 'manual' })
      if (response.status !== 200) broken.push(`${from} links to ${path}, which answers ${response.status}`)
      if (!response.headers.get('content-type')?.startsWith('text/html')) {
        await response.body?.cancel()
        return
      }
      const page = { path, html: await response.text() }
      pages.set(path, page)
      for (const { pathname, search } of linksOf(page, siteUrl)) {
        const linked = pathname + search
        if (seen.has(linked) || isSimilarTest(linked)) continue
        seen.add(linked)
        next.push({ path: linked, from: path })
      }
    })
    found = next
  }
  return { pages, broken }
}

test('every link resolves without a redirect, to an existing fragment', async ({ world, request }) => {
  test.setTimeout(600_000)
  // An instance of its own has no page that another test has made stale, and keeps none up to date afterwards.
  const site = await startInstance(world, 'crawled')
  const { pages, broken } = await crawl(world.siteUrl, site.url).finally(() => site.stop())
  expect(broken).toEqual([])

  const astray = [...pages.values()].flatMap((page) =>
    linksOf(page, world.siteUrl)
      .filter(({ hash }) => hash)
      .filter(({ pathname, search, hash }) => {
        const target = pages.get(pathname + search)
        return target && !target.html.includes(` id="${decodeURIComponent(hash.slice(1))}"`)
      })
      .map(({ pathname, hash }) => `${page.path} links to ${pathname}${hash}`),
  )
  expect(astray).toEqual([])

  // Pages that must be reachable from the home page by links alone.
  for (const path of [
    '/current-affairs/page/2',
    '/current-affairs/prelims',
    '/current-affairs/mains',
    '/current-affairs/archive/2024-06',
    '/current-affairs/2024-W25',
    '/current-affairs/2024-06-21',
    '/current-affairs/russia-north-korea-pact',
    '/topics/federalism',
    '/syllabus/upsc-prelims-csat',
    '/branches/surat',
  ])
    expect([...pages.keys()]).toContain(path)

  // Each page is its own canonical URL.
  for (const { path, html } of pages.values())
    expect(html, path).toContain(`<link rel="canonical" href="${world.siteUrl}${path === '/' ? '' : path}"`)

  const files = await locationsIn(request, '/sitemap.xml')
  const listed = (await Promise.all(files.map((file) => locationsIn(request, file)))).flat()
  expect(listed.length).toBeGreaterThan(50)
  expect(listed.filter((path) => !pages.has(path))).toEqual([])
})
