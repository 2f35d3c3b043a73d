import { gzipSync } from 'node:zlib'
import { expect, test } from './fixtures.ts'
import { isImage, pageTypes } from './page-types.ts'

const KB = 1024
const budget = { ownScript: 2 * KB, css: 10 * KB, htmlAndCss: 25 * KB, requests: 3 }

const pages: typeof pageTypes = [...pageTypes, { type: 'search', path: '/search?q=panchayati+raj' }]

const gzipped = (text: string) => gzipSync(text).byteLength

for (const { type, path, scripts = [] } of pages) {
  test(`${type} keeps to its budget from a cold cache`, async ({ browser, world }) => {
    const context = await browser.newContext()
    const visitor = await context.newPage()
    const answers: { url: URL; type: string; bytes: Promise<number> }[] = []
    visitor.on('requestfinished', (request) => {
      const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize)
      answers.push({ url: new URL(request.url()), type: request.resourceType(), bytes })
    })
    await visitor.goto(world.siteUrl + path, { waitUntil: 'networkidle' })

    const total = async (...types: string[]) => {
      const sizes = answers.filter(({ type }) => types.includes(type)).map(({ bytes }) => bytes)
      return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)
    }
    const inlined = await visitor.evaluate(() =>
      Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent).join(''),
    )
    const css = gzipped(inlined) + (await total('stylesheet'))
    const htmlAndCss = await total('document', 'stylesheet')
    const withoutImages = answers.filter(
      ({ type, url }) => !isImage(type, url.pathname) && url.protocol !== 'data:',
    )
    console.log(
      `${path}: HTML and CSS ${htmlAndCss} bytes, CSS ${css}, script ${await total('script')}, requests without images ${withoutImages.length}`,
    )

    const loaded = answers.filter(({ type }) => type === 'script').map(({ url }) => url.pathname)
    expect(loaded.filter((script) => !scripts.includes(script))).toEqual([])
    expect(await total('script')).toBeLessThanOrEqual(budget.ownScript)
    expect(css).toBeLessThanOrEqual(budget.css)
    expect(htmlAndCss).toBeLessThanOrEqual(budget.htmlAndCss)
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
  })
}

for (const { type, path } of pages) {
  test(`${type}: nothing moves while it loads`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(layoutShift), `at ${width} px`).toBe(0)
    }
  })
}

/** How far things have moved on the page so far, as Cumulative Layout Shift counts it. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })
