import { routes } from '../lib/routes.ts'
import { locationsIn, statusOf } from './content.ts'
import { expect, test } from './fixtures.ts'

test('the byline of an article links to its author, whose page lists the article', async ({ page }) => {
  const path = routes.article('russia-north-korea-pact')
  await page.goto(path)
  const link = page.getByRole('main').locator(`a[href^="${routes.authors}/"]`).first()
  const name = await link.innerText()
  await link.click()
  await expect(page).toHaveURL(/\/authors\/[^/]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('main').locator(`a[href="${path}"]`)).toHaveCount(1)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', page.url())
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
})

test('the sitemap lists each author; an unknown author or page answers 404', async ({ request }) => {
  const author = routes.author('polity-desk')
  const pages = await locationsIn(request, routes.sitemapPart('pages'))
  expect(pages).toEqual(expect.arrayContaining([routes.authors, author]))
  expect(await statusOf(request, routes.author('no-such-author'))).toBe(404)
  expect(await statusOf(request, routes.author('polity-desk', 99))).toBe(404)
  const first = await request.get(`${author}/page/1`, { maxRedirects: 0 })
  expect([first.status(), first.headers().location]).toEqual([308, author])
})
