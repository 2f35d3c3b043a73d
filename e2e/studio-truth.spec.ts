import type { Locator, Page } from '@playwright/test'
import { newArticle, newDraft, paragraph, statusOf, until } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, fill, openDocument, problems, publish, unheardOf } from './studio.ts'

/**
 * Adds an item to an array of objects, fills one of its fields in the dialog, and closes the dialog. A list of several
 * kinds of items asks for the kind.
 */
async function addObject(page: Page, list: string, member: string, text: string, kind?: string) {
  await field(page, list).getByRole('button', { name: 'Add item' }).first().click()
  if (kind) await page.getByRole('menuitem', { name: kind }).click()
  const input = page
    .getByTestId(new RegExp(`^field-${list}\\[.*\\]\\.${member}$`))
    .locator('input, textarea')
    .first()
  await expect(input).toBeEditable({ timeout: 90_000 })
  await input.fill(text)
  await page.keyboard.press('Escape')
  await expect(input).toBeHidden({ timeout: 90_000 })
}

/** Searches for “pol” and chooses an option; repeats it if a rendering of the form closes the options. */
async function chooseReference(page: Page, input: Locator, name: RegExp) {
  await expect(async () => {
    await input.fill('')
    await input.fill('pol')
    await page.getByRole('option', { name }).first().click({ timeout: 10_000 })
  }).toPass({ timeout: 90_000 })
}

/** Resolves when the Studio has loaded everything for a form: no request for two seconds. */
async function loaded(page: Page) {
  let lastRequest = Date.now()
  page.on('request', () => (lastRequest = Date.now()))
  await until(() => Date.now() - lastRequest > 2_000, 60_000)
}

/** Whether the page would ask before it closes. Runs in the page. */
const asksBeforeClosing = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

/**
 * One step for each kind of field in the form of an article. The test takes them forwards and backwards, so that of any
 * two fields each is filled in before the other.
 */
const steps: Record<string, (page: Page) => Promise<unknown>> = {
  async title(page) {
    await fill(page, 'title', unheardOf('Filled in any order'))
    // A new article takes its slug from its title when the editor leaves that.
    await field(page, 'title').locator('input').blur()
    await expect(field(page, 'slug').locator('input')).not.toHaveValue('')
  },
  slug: (page) => fill(page, 'slug', unheardOf('filled-in').replace(' ', '-')),
  context: (page) =>
    fill(page, 'context', 'A sentence of what happened, which is long enough for the rules.'),
  eventDate: (page) => fill(page, 'eventDate', '2026-11-24'),
  async author(page) {
    await chooseReference(page, page.getByRole('combobox', { name: 'Author' }), /Polity desk/)
    await expect(page.getByRole('link', { name: /^Polity desk/ })).toBeVisible()
  },
  async keyFacts(page) {
    await fill(page, 'keyFacts', 'A fact to remember.')
  },
  async topics(page) {
    await field(page, 'topics').getByRole('button', { name: 'Add item' }).click()
    await chooseReference(page, field(page, 'topics').locator('input').last(), /Polity/)
  },
  sources: (page) => addObject(page, 'sources', 'publisher', 'Ministry of External Affairs'),
  async syllabus(page) {
    await page.getByRole('combobox', { name: 'Find a line of the syllabus' }).fill('GS2 2.1')
    await page.getByRole('option', { name: /^GS2 2\.1 / }).click()
    await expect(page.getByRole('button', { name: 'Remove GS2 2.1' })).toBeVisible()
  },
  quiz: (page) => addObject(page, 'quiz', 'stem', 'Which article is it?', 'Quiz question'),
  mainsQuestions: (page) => addObject(page, 'mainsQuestions', 'text', 'Discuss the effects of the pact.'),
}

test('a user without an author document can fill in a new article in any order', async ({
  browser,
  world,
}) => {
  const page = await editorBrowser(browser, world, 'Nobody in particular')
  const orders = [Object.entries(steps), Object.entries(steps).reverse()]
  for (const [index, order] of orders.entries()) {
    await openInStudio(page, world.siteUrl, '/studio/intent/create/template=article;type=article/')
    await expect(page.getByRole('combobox', { name: 'Author' })).toBeVisible({ timeout: 90_000 })
    await page.getByRole('button', { name: /^Practice questions/ }).click()
    for (const [name, step] of order)
      await test.step(`${name}, order ${index + 1}`, async () => {
        await step(page)
        await expect(page.getByText('crashed')).toHaveCount(0)
      })
    await expect(page.getByRole('link', { name: /^Polity desk/ })).toBeVisible()
  }
})

test('closing the tab asks for confirmation only while edits are unsaved', async ({ browser, world }) => {
  const article = newArticle({ title: unheardOf('Typed without a network') })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await loaded(page)
  // Without the network, a form that is not ready yet stays read-only.
  await expect(field(page, 'context').locator('textarea')).toBeEditable()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type())
    void dialog.dismiss()
  })

  await page.context().setOffline(true)
  await expect(page.getByTestId('no-network')).toBeVisible()
  await fill(page, 'context', 'Words that were typed while the network was away from this room.')
  // Longer than the editor buffers text: the confirmation must come from the unsaved edit.
  await page.waitForTimeout(3_000)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => dialogs).toEqual(['beforeunload'])

  await page.context().setOffline(false)
  await expect(page.getByTestId('no-network')).toBeHidden()
  await expect
    .poll(async () => (await world.editor.getDocument(`drafts.${article._id}`))?.context, { timeout: 60_000 })
    .toMatch(/^Words that were typed/)
  await expect.poll(() => page.evaluate(asksBeforeClosing)).toBe(false)
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  expect(dialogs).toHaveLength(1)
})

test('an article with a time in the future is scheduled, labelled so, and public from then on', async ({
  browser,
  world,
  request,
}) => {
  const article = await newDraft(world, {
    title: unheardOf('Called scheduled'),
    publishedAt: new Date(Date.now() + 86_400_000).toISOString(),
  })
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await expect(page.getByTestId('page-state')).toHaveText('Not on the site yet.')
  await publish(page, 'Schedule')
  await expect(page.getByText(/is scheduled\. It appears on the site by itself/)).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByTestId('page-state')).toContainText('Scheduled for')
  await expect(page.getByText('was published')).toHaveCount(0)
  const document = page.getByTestId('document-pane')
  await expect(document.getByRole('button', { name: 'Scheduled', exact: true })).toBeVisible()
  await expect(document.getByRole('button', { name: 'Published', exact: true })).toHaveCount(0)

  const path = `/current-affairs/${article.slug.current}`
  expect(await statusOf(request, path)).toBe(404)
  const due = Date.now() + 4_000
  await world.editor
    .patch(article._id)
    .set({ publishedAt: new Date(due).toISOString() })
    .commit()
  await until(async () => (await statusOf(request, path)) === 200, 60_000)
  expect(Date.now()).toBeGreaterThanOrEqual(due)
  await world.editor.delete(article._id)
})

test('an unpublished article says so, also after reopening, and its URL answers as the editor chose', async ({
  browser,
  world,
  request,
}) => {
  const article = newArticle({ title: unheardOf('Taken off for good') })
  const path = `/current-affairs/${article.slug.current}`
  await world.editor.create(article)
  await until(async () => (await statusOf(request, path)) === 200, 60_000)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await expect(page.getByTestId('page-state')).toHaveText(`On the site. ${path}`)
  await page.getByRole('button', { name: 'Published', exact: true }).first().click()
  await page.getByTestId('action-unpublish').click()
  await page.getByText('Answer “gone for good” (410)').click()
  await page.getByTestId('afterwards-continue').click()
  await page.getByTestId('confirm-button').click()
  await until(async () => (await statusOf(request, path)) === 410, 60_000)
  const ranges = 'Taken off the site. Its text is kept here as a draft.'
  await expect(page.getByTestId('page-state')).toHaveText(ranges, { timeout: 90_000 })
  await expect(field(page, 'title').locator('input')).toHaveValue(article.title)
  await page.reload()
  await expect(page.getByTestId('page-state')).toHaveText(ranges, { timeout: 90_000 })
})

test('a validation error is shown at its field and on its collapsed fieldset, and the list links to it, on a phone too', async ({
  browser,
  world,
}) => {
  const heading = { ...paragraph('Data'), style: 'h2' }
  const text = Array.from({ length: 12 }, (_, index) => paragraph(`Point ${index} of the text. `.repeat(9)))
  const article = newArticle({
    title: unheardOf('Wrong in several places'),
    body: [...text, heading],
    keyFacts: ['x'.repeat(200)],
    quiz: [{ _key: 'one', _type: 'quizQuestion', stem: 'Which?', options: ['Article 2'] }],
  })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    await openDocument(page, world, article._id, 'article')
    await expect(page.getByTestId('errors-keyFacts')).toContainText('Fact 1: ', { timeout: 90_000 })
    await expect(page.getByText(/^Practice questions \(\d to fix\)$/)).toBeVisible()
    const list = await problems(page)
    await list.getByText('Nothing stands below “Data”').click()
    const block = field(page, 'body').getByText('Data', { exact: true })
    await expect(block).toBeInViewport({ timeout: 90_000 })
    if (viewport.width < 600) await expect(list).toBeHidden()
    if (await list.isHidden()) await problems(page)
    await list.getByText('Key facts, fact 1').click()
    await expect(field(page, 'keyFacts').locator('textarea')).toBeInViewport({ timeout: 90_000 })
  }
})

test('phone numbers and addresses are normalized to the required format', async ({ browser, world }) => {
  const article = newArticle({
    title: unheardOf('Mended in the field'),
    sources: [{ _key: 'one', _type: 'source', publisher: 'PIB', title: 'Release' }],
  })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article', 'sources[_key=="one"].url')
  const url = page.getByTestId(/^field-sources\[.*\]\.url$/).locator('input')
  await url.fill('pib.gov.in')
  await url.blur()
  await expect(url).toHaveValue('https://pib.gov.in')
})
