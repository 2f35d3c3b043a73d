import type { BrowserContext, Page } from '@playwright/test'
import { until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { isImage, pageTypes } from './page-types.ts'

const KB = 1000

/** Bytes over the wire of each page, its CSS included: at a visitor's first page, and where the browser keeps the sheet. */
const budgets: Record<string, { first: number; later: number }> = {
  home: { first: 6 * KB, later: 3 * KB },
  list: { first: 6.3 * KB, later: 3.5 * KB },
  'list, second page': { first: 5.4 * KB, later: 2.6 * KB },
  'list for a stage': { first: 6.4 * KB, later: 3.5 * KB },
  archive: { first: 3.4 * KB, later: 1.2 * KB },
  month: { first: 4.8 * KB, later: 2.3 * KB },
  article: { first: 6.5 * KB, later: 3.3 * KB },
  topics: { first: 3.8 * KB, later: 1.5 * KB },
  topic: { first: 4.9 * KB, later: 2.4 * KB },
  syllabus: { first: 3.5 * KB, later: 1.2 * KB },
  'syllabus paper': { first: 5 * KB, later: 2.6 * KB },
  branches: { first: 5.6 * KB, later: 2.7 * KB },
  branch: { first: 4.4 * KB, later: 1.8 * KB },
  'branches near a place': { first: 6 * KB, later: 2.8 * KB },
  search: { first: 5.8 * KB, later: 3 * KB },
}
const budget = { ownScript: 2 * KB, sheet: 6.6 * KB, requests: 4 }

const pages: typeof pageTypes = [...pageTypes, { type: 'search', path: '/search?q=panchayati+raj' }]

/** What a browser asks for, and what it gets over the wire. */
function record(visitor: Page) {
  const answers: { url: URL; type: string; bytes: Promise<number> }[] = []
  visitor.on('requestfinished', (request) => {
    const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize)
    answers.push({ url: new URL(request.url()), type: request.resourceType(), bytes })
  })
  const total = async (...types: string[]) => {
    const sizes = answers.filter(({ type }) => types.includes(type)).map(({ bytes }) => bytes)
    return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)
  }
  return { answers, total }
}

/** Resolves when a page, in the form for these cookies, is compressed as far as it goes; the site does that when it has time. */
async function compressed(context: BrowserContext, url: string) {
  const etag = async () => (await context.request.get(url)).headers().etag ?? ''
  await until(async () => /-br11"$/.test(await etag()), 240_000)
}

/** These are not compressed as far as it goes. */
const inHaste = ['branches near a place', 'search']

test.beforeAll(async ({ world }) => {
  // The site compresses while nothing is rendered: while one page waits for that, all do.
  for (const { path } of pages) await fetch(world.siteUrl + path)
})

for (const { type, path, scripts = [] } of pages) {
  test(`${type} keeps to its budget from a cold cache, and where the sheet is kept`, async ({
    browser,
    world,
  }) => {
    const { first, later } = budgets[type] ?? { first: 0, later: 0 }
    test.setTimeout(600_000)
    const context = await browser.newContext()
    if (!inHaste.includes(type)) await compressed(context, world.siteUrl + path)
    const visitor = await context.newPage()
    const { answers, total } = record(visitor)
    await visitor.goto(world.siteUrl + path, { waitUntil: 'networkidle' })
    const document = await total('document')
    const withoutImages = answers.filter(
      ({ type, url }) => !isImage(type, url.pathname) && url.protocol !== 'data:',
    )

    const returning = await browser.newContext()
    await returning.addCookies(await context.cookies())
    if (!inHaste.includes(type)) await compressed(returning, world.siteUrl + path)
    const nextVisitor = await returning.newPage()
    const next = record(nextVisitor)
    await nextVisitor.goto(world.siteUrl + path, { waitUntil: 'networkidle' })
    const nextDocument = await next.total('document')
    console.log(
      `${path}: first ${document} bytes, later ${nextDocument}, sheet ${await total('stylesheet')}, script ${await total('script')}, requests without images ${withoutImages.length}`,
    )

    const loaded = answers.filter(({ type }) => type === 'script').map(({ url }) => url.pathname)
    expect(loaded.filter((script) => !scripts.includes(script))).toEqual([])
    expect(await total('script')).toBeLessThanOrEqual(budget.ownScript)
    expect(document).toBeLessThanOrEqual(first)
    expect(nextDocument).toBeLessThanOrEqual(later)
    expect(await total('stylesheet')).toBeLessThanOrEqual(budget.sheet)
    expect(withoutImages.length).toBeLessThanOrEqual(budget.requests)
    // Pictures come from the Content Lake, all else from the site itself.
    const strangers = answers.filter(
      ({ url, type }) =>
        url.protocol !== 'data:' &&
        url.origin !== world.siteUrl &&
        !(type === 'image' && url.origin === world.lakeUrl),
    )
    expect(strangers.map(({ url }) => url.href)).toEqual([])
    await context.close()
    await returning.close()
  })
}
