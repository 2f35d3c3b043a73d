import type { BrowserContextOptions, CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { until } from './content.ts'
import { pageTypes } from './page-types.ts'
import { previewHeaders } from './preview.ts'

const rules = '/speculation-rules.json'

test('pages refer to the speculation rules; previews, the search, files and the Studio do not', async ({
  request,
  world,
}) => {
  const headerOf = async (path: string, headers?: Record<string, string>) =>
    (await request.get(path, { headers, maxRedirects: 0 })).headers()['speculation-rules']
  for (const { path } of pageTypes) expect(await headerOf(path), path).toBe(`"${rules}"`)
  const preview = await previewHeaders(world)
  expect(await headerOf('/', preview)).toBeUndefined()
  for (const path of ['/search', '/search?q=pact', '/feed.xml', '/sitemap.xml', '/studio', rules])
    expect(await headerOf(path), path).toBeUndefined()
  expect((await request.get(rules)).headers()['content-type']).toBe('application/speculationrules+json')
})

/** The URLs that Chromium prefetches, and whether it prerenders them. */
async function speculations(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const seen = new Map<string, string>()
  const errors: string[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorMessage) errors.push(ruleSet.errorMessage)
  })
  session.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
    seen.set(`prefetch ${new URL(key.url).pathname}`, status)
  })
  session.on('Preload.prerenderStatusUpdated', ({ key, status }) => {
    seen.set(`prerender ${new URL(key.url).pathname}`, status)
  })
  await session.send('Preload.enable')
  return { seen, errors, session }
}

const visit = async (page: Page, path: string) => {
  await page.goto(path)
  return page
}

test('a link that the reader is about to follow is prefetched, and an article is eligible for prerendering', async ({
  page,
}) => {
  const { seen, errors } = await speculations(page)
  await visit(page, '/current-affairs')
  const link = page.locator('main a[href^="/current-affairs/"]').first()
  const article = (await link.getAttribute('href')) ?? ''
  await link.hover()
  await until(() => seen.get(`prefetch ${article}`) === 'Ready', 15_000)
  // Playwright disables prerendering in the browser.
  expect(seen.has(`prerender ${article}`)).toBe(true)

  await visit(page, '/branches')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Topics' }).hover()
  await until(() => seen.get('prefetch /topics') === 'Ready', 15_000)
  expect(errors).toEqual([])

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Topics' }).click()
  await expect(page).toHaveURL(/\/topics$/)
  expect(
    await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON())),
  ).toMatchObject([{ deliveryType: 'navigational-prefetch' }])
})

test('links to files, the search and the Studio are not prefetched', async ({ page }) => {
  const { seen } = await speculations(page)
  await page.route('/branches', async (route) => {
    const response = await route.fetch()
    const links = [
      '/feed.xml',
      '/branches/surat.vcf',
      '/search?q=pact',
      '/search',
      '/studio',
      '/api/x',
      '/topics?a=b',
    ]
    const html = links
      .map((href, index) => `<p><a id="link-${index}" href="${href}">${href}</a></p>`)
      .join('')
    const body = (await response.text()).replace(
      '</main>',
      `${html}<p><a id="good" href="/topics">Topics</a></p></main>`,
    )
    await route.fulfill({ response, body })
  })
  await visit(page, '/branches')
  for (let index = 0; index < 7; index += 1) {
    await page.locator(`#link-${index}`).hover()
    await page.waitForTimeout(350)
  }
  // The next link proves that prefetching works in this browser.
  await page.locator('#good').hover()
  await until(() => seen.get('prefetch /topics') === 'Ready', 15_000)
  expect([...seen.keys()]).toEqual(['prefetch /topics'])
})

test('with Save-Data nothing is prefetched', async ({ browser, world }) => {
  const options: BrowserContextOptions = { extraHTTPHeaders: { 'Save-Data': 'on' }, baseURL: world.siteUrl }
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const { seen } = await speculations(page)
  await visit(page, '/current-affairs')
  await page.locator('main a[href^="/current-affairs/"]').first().hover()
  await page.waitForTimeout(1_000)
  expect([...seen.keys()]).toEqual([])
  await context.close()
})
