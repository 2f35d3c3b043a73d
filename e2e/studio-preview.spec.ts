import type { FrameLocator, Page } from '@playwright/test'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import { newDraft, statusOf } from './content.ts'
import { enablePreviewUrl, previewHeaders } from './preview.ts'
import { editorBrowser, field, fill, unheardOf } from './studio.ts'
import type { World } from './world.ts'

const bar = (page: Page | FrameLocator) => page.getByRole('complementary', { name: 'Preview' })

/** A draft that was never published, with the path of its page. */
async function draftWithPath(world: World, fields: Record<string, unknown> = {}) {
  const article = await newDraft(world, { title: unheardOf('Only a draft'), ...fields })
  return { ...article, path: `/current-affairs/${article.slug.current}` }
}

test('draft mode requires a valid secret', async ({ request, world }) => {
  for (const query of ['', '?sanity-preview-secret=', '?sanity-preview-secret=wrong']) {
    const answer = await request.get(`/api/draft-mode/enable${query}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(401)
    expect(answer.headers()['set-cookie'] ?? '').not.toContain('__prerender_bypass')
  }
  const draft = await draftWithPath(world)
  for (const cookie of ['__prerender_bypass=wrong', 'preview-perspective=drafts'])
    expect((await request.get(draft.path, { headers: { cookie } })).status()).toBe(404)
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /api/')
})

for (const pathname of [
  '//evil.example/x',
  'https://evil.example/x',
  '/\\evil.example',
  '/.//evil.example/x',
  'http://localhost//evil.example/x',
]) {
  test(`a preview link to ${pathname} stays on this site`, async ({ playwright, world, baseURL }) => {
    const request = await playwright.request.newContext({ baseURL })
    const answer = await request.get(await enablePreviewUrl(world, pathname), { maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(new URL(answer.headers().location ?? '', world.siteUrl).origin).toBe(world.siteUrl)
    await request.dispose()
  })
}

test('a preview is not stored, and visitors still get the published page', async ({
  playwright,
  world,
  baseURL,
}) => {
  const [editor, visitor] = await Promise.all([
    playwright.request.newContext({ baseURL }),
    playwright.request.newContext({ baseURL }),
  ])
  const headers = await previewHeaders(world)
  const draft = await draftWithPath(world)
  const published = '/current-affairs/russia-north-korea-pact'
  const id = 'article-russia-north-korea-pact'
  const title = unheardOf('A title that is not published')
  const document = await world.editor.getDocument(id)
  await world.editor.createOrReplace({ ...document, _id: `drafts.${id}`, _type: 'article', title })
  const before = await (await visitor.get(published)).text()

  for (const path of [published, draft.path, '/', '/current-affairs', '/sitemap.xml', '/feed.xml']) {
    const preview = await editor.get(path, { headers })
    expect(preview.status(), path).toBe(200)
    expect(preview.headers()['cache-control'], path).toContain('private')
    expect(preview.headers()['cache-control'], path).toContain('no-store')
    const html = await (await visitor.get(path)).text()
    expect(html, path).not.toContain(draft.title)
    expect(html, path).not.toContain(title)
    // Stega encodes the edit location in a run of invisible characters.
    expect(html, path).not.toMatch(/[\u200b-\u200d\ufeff]{4}/)
  }
  expect(await (await editor.get(published, { headers })).text()).toContain(title)
  expect(await (await visitor.get(published)).text()).toBe(before)
  expect(before).not.toContain('<script>')
  expect(await statusOf(visitor, draft.path)).toBe(404)
  await world.editor.delete(`drafts.${id}`)
  await Promise.all([editor.dispose(), visitor.dispose()])
})

test('the draft is shown at its URL, updates while typing, and a click on a text opens its field', async ({
  browser,
  world,
}) => {
  const draft = await draftWithPath(world)
  const page = await editorBrowser(browser, world)
  await openInStudio(page, world.siteUrl, `/studio/preview?preview=${draft.path}`)
  const site = page.frameLocator('iframe')
  await expect(bar(site)).toContainText('unpublished', { timeout: 90_000 })
  await expect(site.getByRole('heading', { level: 1 })).toContainText(draft.title)
  await expect(site.getByText('1 min read')).toBeVisible()
  await expect(bar(site).getByRole('button')).toHaveCount(0)

  // The page has selected its document; the overlays appear once the iframe and the Studio are connected.
  await expect(field(page, 'title')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText(/^Used on \d+ pages$/).first()).toBeVisible()
  await expect(async () => {
    await site.getByText('The body of a note that a test has written.').click()
    await expect(page).toHaveURL(/\/body(\[|%5B)/, { timeout: 2_000 })
    await site.getByRole('heading', { level: 1 }).click()
    await expect(page).toHaveURL(/\/title/, { timeout: 2_000 })
  }).toPass({ timeout: 90_000 })

  for (let round = 1; round <= 2; round += 1) {
    const title = unheardOf('A title as it is typed')
    await fill(page, 'title', title)
    await expect(site.getByRole('heading', { level: 1 })).toContainText(title, { timeout: 60_000 })
  }

  // Content that visitors would not see is listed, and the page still renders.
  await fill(page, 'title', 'Short')
  const problems = site.getByRole('region', { name: 'To correct before publishing' })
  await expect(problems.getByRole('listitem')).toHaveText(
    /^Title, in “Short”: The title has 10 to 110 characters/,
  )
  await expect(site.getByRole('heading', { level: 1 })).toContainText('Short')
  await fill(page, 'title', '')
  await expect(site.getByRole('heading', { level: 1 })).toContainText('The title is still missing')
  await expect(problems.getByRole('listitem')).toHaveCount(1)
})

test('an unfinished draft lists the missing fields instead of failing', async ({ browser, world }) => {
  const draft = await draftWithPath(world, {
    context: 'Too short',
    author: null,
    topics: [],
    publishedAt: null,
    body: null,
  })
  const context = await browser.newContext()
  const page = await context.newPage()
  const answer = await page.goto(world.siteUrl + (await enablePreviewUrl(world, draft.path)))
  expect(answer?.status()).toBe(200)
  const problems = page.getByRole('region', { name: 'To correct before publishing' }).getByRole('listitem')
  for (const words of ['Context', 'Author', 'Topics', 'Date and time', 'Body'])
    await expect(problems.filter({ hasText: new RegExp(`^${words}, in “`) })).not.toHaveCount(0)
  await expect(problems.first().getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`^/studio/.*${draft._id}`),
  )

  const exit = bar(page).getByRole('button', { name: 'Leave the preview' })
  await exit.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  expect(new URL(page.url()).pathname).toBe(draft.path)
  expect((await page.goto(`${world.siteUrl}/branches/surat`))?.status()).toBe(200)
  await expect(bar(page)).toHaveCount(0)
  await context.close()
})

/** Turns sharing on or off. The menu closes by itself when the form of a document opens beside it. */
async function share(page: Page, on: boolean) {
  const menu = page.getByRole('menu', { name: 'Share this preview' })
  const quickly = { timeout: 3_000 }
  await expect(async () => {
    if (!(await menu.isVisible()))
      await page.getByRole('button', { name: 'Share this preview' }).click(quickly)
    const shared = menu.getByRole('checkbox')
    if ((await shared.isChecked(quickly)) !== on)
      await menu.getByText('with anyone who has the link').click(quickly)
    await expect(shared).toBeChecked({ checked: on, ...quickly })
  }).toPass({ timeout: 90_000 })
  return menu
}

test('a shared preview opens in a signed-out browser until sharing is turned off', async ({
  browser,
  world,
}) => {
  const draft = await draftWithPath(world)
  const page = await editorBrowser(browser, world)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openInStudio(page, world.siteUrl, `/studio/preview?preview=${draft.path}`)
  await expect(bar(page.frameLocator('iframe'))).toBeVisible({ timeout: 90_000 })

  await expect(field(page, 'title')).toBeVisible({ timeout: 90_000 })
  const menu = await share(page, true)
  await menu.getByText('Copy preview link').click()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const second = await browser.newContext()
  const guest = await second.newPage()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { level: 1 })).toContainText(draft.title)
  await expect(bar(guest)).toBeVisible()
  await second.close()

  await share(page, false)
  const third = await browser.newContext()
  await expect(async () => {
    expect((await third.request.get(link, { maxRedirects: 0 })).status()).toBe(401)
  }).toPass({ timeout: 60_000 })
  await third.close()
})
