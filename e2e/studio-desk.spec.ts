import type { APIRequestContext } from '@playwright/test'
import { newArticle, statusOf, until } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import {
  chooseAction,
  editorBrowser,
  field,
  fill,
  openDesk,
  openDocument,
  problems,
  publication,
  publish,
  unheardOf,
  visitorBrowser,
} from './studio.ts'
import { signInLink } from '../scripts/local-lake.ts'

// An idle keep-alive connection may be closed just when it is reused.
const shows = async (visitor: APIRequestContext, path: string, words: string) =>
  (await (await visitor.get(path, { maxRetries: 1 })).text()).includes(words)

test('signing in: the login screen links to the lake, which explains an invalid link in one sentence', async ({
  page,
  world,
}) => {
  await page.goto('/studio')
  const provider = page.getByText('Local Content Lake', { exact: true })
  const signIn = page.getByRole('heading', { name: 'Sign in to the local Content Lake' })
  await expect(provider.or(signIn).first()).toBeVisible({ timeout: 90_000 })
  if (await provider.isVisible()) await provider.click()
  await expect(signIn).toBeVisible()
  await expect(page.getByText('For a new one run npm run lake:login.')).toBeVisible()
  await page.getByLabel('Code').fill('AAAA-BBBB-CCCC-DDDD')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(/This sign-in code is unknown/)

  const link = await signInLink(world.lakeUrl, world.editorToken, 'Polity desk')
  await page.getByLabel('Code').fill(new URL(link).searchParams.get('code') ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('link', { name: 'Notes', exact: true })).toBeVisible({ timeout: 90_000 })
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(/was used already/)
})

test('an editor finds articles by list, month, topic and any word', async ({ browser, world }) => {
  const article = newArticle({
    title: unheardOf('Found by its body'),
    context: `The word is zanzibarite, which no other note has in it.`,
  })
  await world.editor.create(article)
  const later = newArticle({
    title: unheardOf('Still to appear'),
    publishedAt: new Date(Date.now() + 86_400_000).toISOString(),
  })
  await world.editor.create(later)
  const page = await editorBrowser(browser, world)
  await openDesk(page, world)
  const entry = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' })
  await entry('Notes').click()
  await entry('Today').click()
  await expect(entry(new RegExp(article.title))).toBeVisible()
  await entry('Scheduled').click()
  await expect(entry(new RegExp(`${later.title}.*Scheduled for`))).toBeVisible()
  await expect(entry(new RegExp(article.title))).toHaveCount(0)
  await entry('Needs attention').click()
  await entry('No sources').click()
  await expect(entry(new RegExp(article.title))).toBeVisible()
  await entry('By topic').click()
  await entry(/^Polity/).click()
  await expect(entry(new RegExp(article.title))).toBeVisible()
  await entry('All notes').click()
  await page.getByPlaceholder('Search list').fill('zanzibarite')
  await expect(entry(new RegExp(article.title))).toBeVisible()
  await expect(entry(new RegExp(later.title))).toHaveCount(0)
  await entry('Settings').click()
  await expect(field(page, 'shortName').locator('input')).toHaveValue('DICS')
  await expect(page.getByRole('button', { name: 'Open document actions' })).toHaveCount(0)
  for (const { _id } of [article, later]) await world.editor.delete(_id)
})

test('a new article starts with today’s date, the desk and the headings, rejects invalid values and is public at once', async ({
  browser,
  world,
}) => {
  const page = await editorBrowser(browser, world)
  const visitor = (await visitorBrowser(browser)).request
  await openInStudio(page, world.siteUrl, '/studio/intent/create/template=article;type=article/')
  await expect(field(page, 'body').getByText('Implications and way forward')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText('Polity desk').first()).toBeVisible()
  await expect(field(page, 'publishedAt').locator('input')).toHaveValue(/^\d{4}-\d\d-\d\d/)

  await fill(page, 'title', 'Short')
  await expect(
    (await problems(page)).getByText('The title has 10 to 110 characters', { exact: false }),
  ).toBeVisible()
  await expect(page.getByTestId('action-publish')).toBeDisabled()

  const title = unheardOf('A note from the template')
  await fill(page, 'title', title)
  await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
  const slug = title.toLowerCase().replaceAll(' ', '-')
  await expect(field(page, 'slug').locator('input')).toHaveValue(slug)
  await fill(
    page,
    'context',
    'What a teacher has written between two classes, in a sentence that is long enough.',
  )

  // Set the references through the API: other tests already cover them in the form.
  const draft = await world.editor.fetch<{ _id: string }>(
    '*[_type == "article" && title == $title][0]',
    { title },
    { perspective: 'raw' },
  )
  const { topics, syllabus, body } = newArticle({ title })
  await world.editor.patch(draft._id).set({ topics, syllabus, body }).commit()

  await publish(page)
  await until(async () => (await statusOf(visitor, `/current-affairs/${slug}`)) === 200, 30_000)
  for (let round = 1; round <= 2; round += 1) {
    const words = `Corrected in round ${round} by a teacher who was looking at the page.`
    await fill(page, 'context', words)
    const published = publication(page)
    await publish(page)
    await published
    await until(() => shows(visitor, `/current-affairs/${slug}`, words), 30_000)
  }

  await page.getByRole('button', { name: 'Published', exact: true }).first().click()
  await page.getByTestId('action-unpublish').click()
  await page.getByTestId('afterwards-continue').click()
  await page.getByTestId('confirm-button').click()
  await until(async () => (await statusOf(visitor, `/current-affairs/${slug}`)) === 404, 60_000)
})

test('changing a slug redirects the old URL to the new one, and changing it back makes no loop', async ({
  browser,
  world,
  request,
}) => {
  const article = newArticle({ title: unheardOf('Moves twice') })
  const first = article.slug.current
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  const leads = async (slug: string) => {
    const answer = await request.get(`/current-affairs/${slug}`, { maxRedirects: 0 })
    return `${answer.status()} ${new URL(answer.headers().location ?? '', answer.url()).pathname.split('/').at(-1)}`
  }
  const move = async (slug: string) => {
    await fill(page, 'slug', slug)
    await publish(page)
    await until(async () => (await statusOf(request, `/current-affairs/${slug}`)) === 200, 60_000)
  }
  await move(`${first}-b`)
  await until(async () => (await leads(first)) === `308 ${first}-b`, 60_000)
  await move(`${first}-c`)
  for (const old of [first, `${first}-b`])
    await until(async () => (await leads(old)) === `308 ${first}-c`, 60_000)
  await move(first)
  for (const old of [`${first}-b`, `${first}-c`])
    await until(async () => (await leads(old)) === `308 ${first}`, 60_000)
  const left = await world.editor.fetch<string[]>('*[_type == "redirect" && from match $first + "*"].from', {
    first,
  })
  expect(left).not.toContain(`/current-affairs/${first}`)
  await world.editor.delete(article._id)
})

test('discard, duplicate and delete: the published version is back, a copy has no slug, a referring document is named', async ({
  browser,
  world,
}) => {
  const article = newArticle({ title: unheardOf('Discarded and copied') })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await fill(page, 'title', 'A title that will be discarded')
  await expect(page.getByTestId('action-publish')).toBeEnabled({ timeout: 90_000 })
  await chooseAction(page, /Discard changes/)
  await page.getByTestId('confirm-button').click()
  await expect(field(page, 'title').locator('input')).toHaveValue(article.title)

  await chooseAction(page, /Duplicate/)
  await expect(field(page, 'slug').locator('input')).toHaveValue('', { timeout: 90_000 })
  await expect(field(page, 'title').locator('input')).toHaveValue(article.title)
  await expect(field(page, 'publishedAt').locator('input')).toHaveValue('')

  await openDocument(page, world, 'topic-polity', 'topic')
  await chooseAction(page, /Delete/)
  await page.getByTestId('afterwards-continue').click()
  await expect(page.getByRole('dialog').getByText('Constitution and rights')).toBeVisible({ timeout: 90_000 })
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await world.editor.getDocument('topic-polity')).toBeDefined()
  await world.editor.delete({
    query: '*[_type == "article" && title == $title]',
    params: { title: article.title },
  })
})

test('a branch: an invalid PIN code is rejected with an example, a valid one is public at once', async ({
  browser,
  world,
  request,
}) => {
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, 'branch-surat', 'branch')
  // If the Studio replaces the button while the form changes, a click or the keyboard’s focus is lost.
  const button = await page.getByTestId('action-publish').elementHandle()
  const pin = 'address.pinCode'
  await fill(page, pin, '39451')
  await expect((await problems(page)).getByText(/for example 380009|six digits/i).first()).toBeVisible()
  await expect(page.getByTestId('action-publish')).toBeDisabled()
  await fill(page, pin, '395009')
  const published = publication(page)
  await publish(page)
  await published
  await until(
    async () =>
      (await shows(request, '/branches/surat', '395009')) && (await shows(request, '/branches', '395009')),
    30_000,
  )
  await fill(page, pin, '394510')
  await publish(page)
  await until(() => shows(request, '/branches/surat', '394510'), 60_000)
  expect(await button.evaluate((element) => element.isConnected)).toBe(true)
})

test('two editors see each other and each other’s edits, and an edit survives a kill of the lake', async ({
  browser,
  world,
}) => {
  const article = newArticle({ title: unheardOf('Written by two') })
  await world.editor.create(article)
  const [one, two] = [
    await editorBrowser(browser, world, 'Polity desk'),
    await editorBrowser(browser, world, 'Economy desk'),
  ]
  for (const page of [one, two]) await openDocument(page, world, article._id, 'article')
  await expect(
    one
      .getByTestId('document-level-presence')
      .or(one.getByText('ED', { exact: true }))
      .first(),
  ).toBeVisible({ timeout: 90_000 })
  await fill(one, 'title', `${article.title}, first`)
  await expect(field(two, 'title').locator('input')).toHaveValue(`${article.title}, first`)
  const context = 'The second editor writes this line while the first one is looking on.'
  await fill(two, 'context', context)
  await expect(field(one, 'context').locator('textarea')).toHaveValue(context)

  const beforeTheFall = `${article.title}, before the fall`
  await fill(one, 'title', beforeTheFall)
  await expect(field(two, 'title').locator('input')).toHaveValue(beforeTheFall)
  await world.stopLake()
  await world.startLake()
  const kept = await world.editor.getDocument(`drafts.${article._id}`)
  expect(kept).toMatchObject({ title: beforeTheFall, context })
  await one.reload()
  await expect(field(one, 'title').locator('input')).toHaveValue(beforeTheFall, { timeout: 90_000 })
  await world.editor.delete({ query: '*[_id in [$id, "drafts." + $id]]', params: { id: article._id } })
})
