import type { BrowserContext, Page } from '@playwright/test'
import { until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { isImage, pageTypes } from './page-types.ts'

const KB = 1000

/** Transferred bytes of each page, CSS included: on a first visit, and when the browser has cached the style sheet. */
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

/** What a browser requests and how many bytes it transfers. */
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

/**
 * Resolves when the page, in its variant for these cookies, has its final compression, which the site does when idle.
 */
async function compressed(context: BrowserContext, url: string) {
  const etag = async () => (await context.request.get(url)).headers().etag ?? ''
  await until(async () => /-br11"$/.test(await etag()), 240_000)
}

/** These are not recompressed at the best quality. */
const inHaste = ['branches near a place', 'search']

for (const { type, path, scripts = [] } of pages) {
  test(`${type} stays within its budget, with a cold cache and with a cached style sheet`, async ({
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
    // Images come from the Content Lake, everything else from the site.
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

for (const { type, path } of pages) {
  test(`${type}: nothing shifts while it loads`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(layoutShift), `at ${width} px`).toBe(0)
    }
  })
}

/** The Cumulative Layout Shift of the page so far. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })
