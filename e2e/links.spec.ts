import type { APIRequestContext } from '@playwright/test'
import { locationsIn } from './content.ts'
import { expect, test } from './fixtures.ts'

/** Internal routes that no link may point to. */
const notPages = /^\/(studio|api|_next)\//

type Page = { path: string; html: string }

const entities: Record<string, string> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' }
const decoded = (value: string) =>
  value.replace(/&amp;|&#x27;|&quot;/g, (entity) => entities[entity] ?? entity)

/** The internal links of a page, with their fragments. */
function linksOf({ path, html }: Page, siteUrl: string): URL[] {
  const hrefs = [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href ?? '')
  return hrefs
    .map((href) => new URL(decoded(href), new URL(path, siteUrl)))
    .filter(({ origin, pathname }) => origin === new URL(siteUrl).origin && !notPages.test(pathname))
}

/** Crawls the site from the home page. */
async function follow(request: APIRequestContext, siteUrl: string) {
  const pages = new Map<string, Page>()
  const broken: string[] = []
  const waiting: { path: string; from: string }[] = [{ path: '/', from: 'the start' }]
  const seen = new Set(['/'])
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, from } = next
    const response = await request.get(path, { maxRedirects: 0 })
    if (response.status() !== 200) broken.push(`${from} links to ${path}, which answers ${response.status()}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    const page = { path, html: await response.text() }
    pages.set(path, page)
    for (const url of linksOf(page, siteUrl)) {
      const found = url.pathname + url.search
      if (seen.has(found)) continue
      seen.add(found)
      waiting.push({ path: found, from: path })
    }
  }
  return { pages, broken }
}

test('every link resolves without a redirect, to an existing fragment', async ({ world, request }) => {
  test.setTimeout(600_000)
  // Other tests have published content: load all pages once so that stale ones are revalidated.
  await follow(request, world.siteUrl)
  const { pages, broken } = await follow(request, world.siteUrl)
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
