import type { Page } from '@playwright/test'
import { accessibilityProblems } from './accessibility.ts'
import { newArticle, paragraph, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, openDocument, unheardOf } from './studio.ts'

/** The checkbox of the only fact of a sentence. */
const tick = (page: Page, sentence: string) =>
  page.getByTestId('fact-sentence').filter({ hasText: sentence }).getByRole('listitem').getByRole('checkbox')

const signed = 'The treaty was signed in 1961.'

test('a tick is kept when another sentence is edited and lost when its own is; a comment is resolved', async ({
  browser,
  world,
}) => {
  const article = newArticle({
    title: unheardOf('Facts to compare'),
    body: [paragraph(`${signed} It was voided in 1991.`)],
    sources: [{ _type: 'source', _key: 's', publisher: 'United Nations', title: 'Treaty Series' }],
  })
  const reviewId = `review.${article._id}`
  await world.editor.create(article)
  /** Edits the draft as another editor. */
  const write = (text: string) =>
    world.editor.createOrReplace({
      ...article,
      _id: `drafts.${article._id}`,
      body: [{ ...article.body[0], children: [{ _type: 'span', _key: 'span', text, marks: [] }] }],
    })

  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  await page.getByRole('tab', { name: 'Review' }).click()
  const desk = page.getByTestId('review-page')
  await expect(desk.getByText('Compared with the text on the site. Nothing has changed.')).toBeVisible({
    timeout: 90_000,
  })
  const shown = page.frameLocator('iframe[title="The note as the site shows it"]')
  // The texts of a preview contain stega.
  await expect(shown.getByRole('heading', { level: 1 })).toContainText(article.title, { timeout: 90_000 })

  // By keyboard: the tabs, then the checkbox.
  await desk.getByRole('tab', { name: 'Changes' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await tick(page, signed).focus()
  await page.keyboard.press('Space')
  await expect(tick(page, signed)).toBeChecked()
  await expect(desk.getByText('United Nations: Treaty Series (Polity desk,')).toBeVisible()
  await until(async () => (await world.editor.getDocument(reviewId))?.ticks !== undefined)

  await write(`${signed} It was voided in 1992.`)
  await expect(tick(page, 'voided in 1992')).not.toBeChecked()
  await expect(tick(page, signed)).toBeChecked()
  await expect(shown.getByText('voided in 1992')).toBeVisible({ timeout: 60_000 })
  await desk.getByRole('tab', { name: 'Changes' }).click()
  await expect(desk.locator('del')).toHaveText('1991')
  await expect(desk.locator('ins')).toHaveText('1992')

  await desk.getByRole('tab', { name: 'Facts' }).click()
  await page
    .getByTestId('fact-sentence')
    .filter({ hasText: 'voided in 1992' })
    .getByRole('button', { name: 'Comment on this sentence' })
    .click()
  await expect(desk.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('Was it not 1991?')
  await desk.getByRole('button', { name: 'Comment', exact: true }).click()
  const comment = page.getByTestId('comment').filter({ hasText: 'Was it not 1991?' })
  await expect(comment).toContainText('“It was voided in 1992.”')

  await write('It was voided in 1991. A treaty was signed in 1961.')
  await expect(comment).toContainText('Its sentence is gone')
  await desk.getByRole('tab', { name: 'Facts' }).click()
  await expect(tick(page, 'A treaty was signed in 1961.')).not.toBeChecked()
  await expect(desk.getByText('1 earlier tick was on a sentence that has changed since.')).toBeVisible()

  await desk.getByRole('tab', { name: 'Comments' }).click()
  await comment.getByRole('button', { name: 'Resolve: Was it not 1991?' }).click()
  await expect(comment).toBeHidden()
  await expect(desk.getByText('Open comments: 0. Resolved: 1.')).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  for (const name of ['Changes', 'Facts', 'Comments']) {
    await desk.getByRole('tab', { name }).click()
    const problems = await accessibilityProblems(page, { include: '[data-testid="review-page"]' })
    expect(problems, name).toEqual([])
    expect(await desk.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  }
  await world.editor.delete({
    query: '*[_id in $ids]',
    params: { ids: [article._id, `drafts.${article._id}`, reviewId] },
  })
})
