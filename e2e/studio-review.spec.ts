import type { Page } from '@playwright/test'
import { newDraft, statusOf, until } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import {
  actionButton,
  chooseAction,
  editorBrowser,
  fill,
  openDesk,
  openDocument,
  publication,
  publish,
  takeAction,
  unheardOf,
  visitorBrowser,
} from './studio.ts'

const pathOf = (article: { slug: { current: string } }) => `/current-affairs/${article.slug.current}`

const state = (page: Page) => page.getByTestId('review-state')

/** Approves a text once this editor sees that many entries of its history: an approval of an older state is refused. */
async function approve(page: Page, entries: number) {
  await expect(state(page)).toContainText(`What has happened (${entries})`)
  await takeAction(page, 'approve')
}

test.beforeEach(async ({ world }) => {
  await world.editor.createOrReplace({ _id: 'desk.settings', _type: 'desk', approval: true })
})

test.afterEach(async ({ world }) => {
  await world.editor.delete({ query: '*[_type in ["desk", "review"]]' })
})

test('an article is published after someone other than its author has approved the text', async ({
  browser,
  world,
}) => {
  const article = await newDraft(world, { title: unheardOf('A note for review') })
  const writer = await editorBrowser(browser, world, 'Polity desk')
  const reviewer = await editorBrowser(browser, world, 'History desk')

  await openDocument(writer, world, article._id, 'article')
  await fill(writer, 'context', 'What the writer has written between two classes, long enough for a context.')
  await expect(state(writer)).toContainText('Send the text to review')
  await takeAction(writer, 'sendtoreview')
  await expect(state(writer)).toContainText('Sent to review by Polity desk')
  await expect(actionButton(writer, 'approve')).toBeDisabled()

  await openDesk(reviewer, world)
  await reviewer
    .getByRole('link', { name: /The desk$/ })
    .first()
    .click()
  await expect(reviewer.getByRole('link', { name: /^1\s*To review/ })).toBeVisible({ timeout: 30_000 })
  await reviewer.getByRole('link', { name: /To review/ }).click()
  await reviewer.getByRole('link', { name: new RegExp(article.title) }).click()
  await chooseAction(reviewer, /Ask for changes/)
  await reviewer.getByLabel('What should the writer change?').fill('Name the source of the figure.')
  await reviewer.getByTestId('review-word-send').click()
  await expect(state(writer)).toContainText('Changes wanted by History desk')
  await expect(state(writer)).toContainText('“Name the source of the figure.”')

  await takeAction(writer, 'sendtoreview')
  await approve(reviewer, 3)
  await expect(state(writer)).toContainText('Approved by History desk')
  await expect(actionButton(writer, 'publish')).toBeEnabled({ timeout: 90_000 })

  await fill(writer, 'context', 'Another text after the approval, which nobody else has read so far at all.')
  await expect(state(writer)).toContainText('Text changed by Polity desk')
  await expect(actionButton(writer, 'publish')).toHaveCount(0)

  await takeAction(writer, 'sendtoreview')
  await approve(reviewer, 6)
  await expect(state(writer)).toContainText('Approved by History desk')
  const published = publication(writer)
  await publish(writer)
  await published
  const visitor = (await visitorBrowser(browser)).request
  await until(async () => (await statusOf(visitor, pathOf(article))) === 200)
  await expect(state(writer)).toContainText('Published by Polity desk')

  const anonymous = world.editor.withConfig({ token: undefined })
  expect(await anonymous.fetch('*[_type in ["review", "desk"]]')).toEqual([])
})

test('an emergency publish is listed in the history and in Content health until someone else approves it', async ({
  browser,
  world,
}) => {
  const article = await newDraft(world, { title: unheardOf('A note in an emergency') })
  const writer = await editorBrowser(browser, world, 'Polity desk')
  await openDocument(writer, world, article._id, 'article')
  await expect(actionButton(writer, 'sendtoreview')).toBeEnabled({ timeout: 90_000 })
  await chooseAction(writer, /Publish at once/)
  await writer.getByTestId('review-word-send').click()
  await expect(writer.getByRole('alert')).toContainText('The word to the writer')
  await writer.getByLabel(/Why can’t it wait/).fill('The examination is tomorrow.')
  const published = publication(writer)
  await writer.getByTestId('review-word-send').click()
  await published
  await expect(state(writer)).toContainText('Published at once, without an approval by Polity desk')
  await expect(state(writer)).toContainText('“The examination is tomorrow.”')

  const reviewer = await editorBrowser(browser, world, 'History desk')
  await openInStudio(reviewer, world.siteUrl, '/studio/health')
  const finding = reviewer.getByRole('listitem').filter({ hasText: article.title }).first()
  await expect(finding).toContainText('Published at once by Polity desk', { timeout: 90_000 })
  await openDocument(reviewer, world, article._id, 'article')
  await takeAction(reviewer, 'approve')
  await expect(state(reviewer)).toContainText('Approved by History desk')
  await openInStudio(reviewer, world.siteUrl, '/studio/health')
  const checked = reviewer.getByRole('status').filter({ hasText: 'published documents checked' })
  await expect(checked).toBeVisible({ timeout: 90_000 })
  await expect(reviewer.getByText(/Published at once by/)).toHaveCount(0)
})
