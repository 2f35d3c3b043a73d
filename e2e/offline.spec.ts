import type { BrowserContext, Page } from '@playwright/test'
import { accessibilityProblems } from './accessibility.ts'
import { newArticle, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { previewHeaders } from './preview.ts'
import { tooWide } from './too-wide.ts'
import { nothing, traces } from './traces.ts'

/** A note of the seed with a picture. */
const note = '/current-affairs/basic-structure-doctrine'
const day = '/current-affairs/2026-11-18'
const month = '/current-affairs/archive/2026-11'

const keep = async (page: Page, path: string) => {
  await page.goto(path)
  await page.getByRole('button', { name: 'Keep for offline' }).click()
  await expect(page.getByRole('link', { name: 'Kept for offline' }).first()).toBeFocused()
}

const withoutNetwork = async (context: BrowserContext, work: () => Promise<void>) => {
  await context.setOffline(true)
  await work()
  await context.setOffline(false)
}

const notice = (page: Page) => page.getByText('Without network: this page was kept on')
const today = () => new Date().toLocaleDateString('en-IN', { dateStyle: 'medium' })

test('the worker may keep any page, loads images of the image server only, and is asked for anew', async ({
  request,
  world,
}) => {
  for (let visit = 0; visit < 2; visit += 1) {
    const headers = (await request.get('/keep-offline.js')).headers()
    expect(headers['content-type']).toContain('javascript')
    expect(headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+/)
    expect(headers['content-security-policy']).toContain(
      `connect-src 'self' ${new URL(world.lakeUrl).origin};`,
    )
    // Its own folder is the root of the site, so no header has to widen its scope.
    expect(headers['service-worker-allowed']).toBeUndefined()
  }
  expect((await request.get(note)).headers()['content-security-policy']).toContain("worker-src 'self'")
})

for (const path of [note, day, month])
  test(`${path} is kept and read without network, with its pictures and style`, async ({ page, context }) => {
    await keep(page, path)
    await expect(page.getByText(/^\d+ KB$/)).toBeVisible()
    expect(await traces(page)).toMatchObject({ workers: [path, '/kept'].sort(), stored: [] })
    await page.goto('about:blank')
    await withoutNetwork(context, async () => {
      await page.goto(path)
      await expect(notice(page)).toHaveText(`Without network: this page was kept on ${today()}.`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize)).not.toBe('')
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex')
      for (const image of await page.locator('main img').all()) {
        await image.scrollIntoViewIfNeeded()
        await expect
          .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
          .toBeGreaterThan(0)
      }
      await expect(page.getByRole('link', { name: 'Kept for offline' }).first()).toBeVisible()
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await tooWide(page)).toEqual([])
      // The tests of every page look at the rest of the others; the notice is the same.
      if (path === day) expect(await accessibilityProblems(page)).toEqual([])

      await page.goto('/kept')
      await expect(notice(page)).toBeVisible()
      await expect(page.getByRole('list').getByText(`kept on ${today()}`)).toBeVisible()
      await page.locator('#kept-pages').getByRole('link').click()
      await expect(page).toHaveURL(path)
      await expect(notice(page)).toBeVisible()
    })
    await page.goto(path)
    await expect(notice(page)).toHaveCount(0)
  })

test('at least one of these pages has a picture', async ({ page }) => {
  await page.goto(note)
  await expect(page.locator('main img')).not.toHaveCount(0)
})

test('the list says how much room the pages take; after the last one nothing is left', async ({ page }) => {
  await page.goto('/kept')
  await expect(page.getByText('Nothing is kept in this browser.')).toBeVisible()
  await keep(page, note)
  await keep(page, day)
  await page.goto('/kept')
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(page.getByText(/^2 pages, \d+ KB$/)).toBeVisible()
  const items = page.locator('#kept-pages').getByRole('listitem')
  await expect(items).toHaveText([/Current affairs, 18 November 2026.*kept on .*, \d+ KB/, /KB/])
  expect(await tooWide(page)).toEqual([])
  expect(await accessibilityProblems(page)).toEqual([])

  const remove = page.getByRole('button', { name: 'Remove Current affairs, 18 November 2026' })
  expect((await remove.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await remove.click()
  await expect(page.getByText(/^1 page, \d+ KB$/)).toBeFocused()
  expect(await traces(page)).toEqual({
    workers: [note, '/kept'],
    caches: [`kept:${note}`, 'kept:/kept'],
    stored: [],
  })
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByText('Nothing is kept in this browser.')).toBeFocused()
  expect(await traces(page)).toEqual(nothing)
  for (const path of [note, '/kept']) {
    await page.goto(path)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  }
  expect(await traces(page)).toEqual(nothing)
})

test('a visit with network shows the newest text and renews what is kept', async ({
  page,
  context,
  world,
}) => {
  const article = newArticle({
    title: 'A note that changes',
    context: 'The first words of a note that changes later.',
  })
  const path = `/current-affairs/${article.slug.current}`
  await world.editor.create(article)
  await until(async () => (await page.request.get(path)).ok())
  await keep(page, path)
  await world.editor
    .patch(article._id)
    .set({ context: 'Other words in a note that has changed since it was kept.' })
    .commit()
  await until(async () => (await (await page.request.get(path)).text()).includes('Other words'))
  await page.goto(path)
  await expect(page.getByText('Other words').first()).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
  const keptText = () =>
    page.evaluate(
      async (name) => (await caches.match(name, { cacheName: `kept:${name}` }))?.text() ?? '',
      path,
    )
  await expect.poll(keptText).toContain('Other words')
  await withoutNetwork(context, async () => {
    await page.goto(path)
    await expect(page.getByText('Other words').first()).toBeVisible()
  })
  // What the site has withdrawn stays with the reader until she removes it.
  await world.editor.delete(article._id)
  await until(async () => (await page.request.get(path)).status() === 404)
  expect((await page.goto(path))?.status()).toBe(404)
  await withoutNetwork(context, async () => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A note that changes')
  })
})

test('a network that does not answer is waited for only a while', async ({ page, context }) => {
  await keep(page, note)
  await page.goto('about:blank')
  const worker = context.serviceWorkers().find((each) => each.url().endsWith('/keep-offline.js'))
  expect(worker).toBeDefined()
  await context.route(`**${note}`, () => {}, { times: 2 })
  await page.goto(note)
  await expect(notice(page)).toBeVisible({ timeout: 15_000 })
  await context.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a full disk: the message says so, and nothing is half kept', async ({ page, context, world }) => {
  await page.goto(month)
  const session = await context.newCDPSession(page)
  const origin = world.siteUrl
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 30_000 })
  await page.getByRole('button', { name: 'Keep for offline' }).click()
  await expect(page.getByText('Not enough room on this device: nothing was kept.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible()
  expect(await traces(page)).toEqual(nothing)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Keep for offline' }).click()
  await expect(page.getByRole('link', { name: 'Kept for offline' }).first()).toBeFocused()

  // When there is no room for the newer version, the older one stays complete.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.reload()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await withoutNetwork(context, async () => {
    await page.goto(month)
    await expect(notice(page)).toBeVisible()
  })
})

test('without network nothing is kept, and the message says so', async ({ page, context }) => {
  await page.goto(note)
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible()
  await withoutNetwork(context, async () => {
    await page.getByRole('button', { name: 'Keep for offline' }).click()
    await expect(page.getByText('Not kept. Check the network')).toBeVisible()
  })
  expect(await traces(page)).toEqual(nothing)
})

test('only the kept page is touched: not the Studio, previews, the API or another page', async ({
  page,
  context,
  world,
}) => {
  await keep(page, note)
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
  await page.goto(note)
  expect(await isControlled()).toBe(true)
  for (const path of ['/', day, '/current-affairs', '/studio', '/speculation-rules.json']) {
    // The Studio need not start for this.
    await page.goto(path, { waitUntil: 'commit' })
    expect(await isControlled(), path).toBe(false)
  }

  // An editor's preview of the kept note is shown as it is, and never kept.
  const { cookie } = await previewHeaders(world)
  const cookies = cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url: world.siteUrl }
  })
  await context.addCookies(cookies)
  await page.goto(note)
  await expect(page.getByRole('complementary', { name: 'Preview' })).toBeVisible()
  const kept = () =>
    page.evaluate(async (path) => {
      const found = await caches.match(path, { cacheName: `kept:${path}` })
      return { on: found?.headers.get('kept-on') ?? '', html: (await found?.text()) ?? '' }
    }, note)
  const { on } = await kept()
  await page.reload()
  await expect.poll(async () => (await kept()).on).not.toBe(on)
  const { html } = await kept()
  expect(html).toContain('<h1')
  expect(html).not.toContain('Leave the preview')
  expect(html).not.toContain('__next_f')
})

test('two tabs: a page kept in one and removed in the other is gone from both', async ({ page, context }) => {
  await keep(page, note)
  const other = await context.newPage()
  await other.goto('/kept')
  await other.getByRole('button', { name: /^Remove/ }).click()
  await expect(other.getByText('Nothing is kept in this browser.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible()
  await until(async () => (await traces(page)).caches.length === 0)
  expect(await traces(page)).toEqual(nothing)
})

test('what the browser has evicted leaves no worker behind', async ({ page }) => {
  await keep(page, note)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  for (const path of [note, '/kept']) await page.goto(path)
  await until(async () => (await traces(page)).workers.length === 0)
  expect(await traces(page)).toEqual(nothing)
})

test('by keyboard: the button keeps the page, and the focus goes on to the list', async ({ page }) => {
  await page.goto(day)
  await page.getByRole('button', { name: 'Keep for offline' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Kept for offline' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/kept$/)
  await page.getByRole('button', { name: /^Remove/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is kept in this browser.')).toBeFocused()
})

test('without service workers there is no button', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  await page.goto(note)
  await expect(page.getByRole('button', { name: 'Add to revision' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeHidden()
  await page.goto('/kept')
  await expect(page.getByText('This browser can’t keep pages.')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('there are no buttons, and the list explains itself', async ({ page }) => {
    await page.goto(note)
    await expect(page.getByRole('button', { name: /Keep|revision/ })).toHaveCount(0)
    await page.goto('/kept')
    await expect(page.getByText('Without JavaScript no page can be kept')).toBeVisible()
  })
})
