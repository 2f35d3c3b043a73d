import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Block } from '../sanity/studio/paste/blocks.ts'
import { toMarkdown } from '../sanity/studio/paste/testing/to-markdown.ts'
import { root } from '../scripts/processes.ts'
import { newDraft, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, openDocument, publication, publish, unheardOf } from './studio.ts'

const fixture = (name: string) => readFile(path.join(root, 'sanity/studio/paste/fixtures', name), 'utf8')

/** Opens the body of the article for editing. */
async function editableText(page: Page): Promise<Locator> {
  const text = field(page, 'body').locator('[contenteditable="true"]').first()
  await text.click()
  return text
}

/**
 * Pastes HTML exactly as another program provides it. (Chromium sanitizes HTML that a page writes to the clipboard.)
 */
async function paste(text: Locator, html: string) {
  await text.evaluate((element, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    clipboardData.setData('text/plain', 'The same without looks')
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
  }, html)
}

test('text copied from Word, Google Docs and a web page arrives in the draft', async ({ browser, world }) => {
  const page = await editorBrowser(browser, world)

  for (const program of ['word', 'google-docs', 'web-page']) {
    const { _id, draftId } = await newDraft(world, { title: `Pasted from ${program}`, body: [] })
    await openDocument(page, world, _id, 'article')
    await paste(await editableText(page), await fixture(`${program}.html`))
    await expect(page.getByText('One image was left out').first()).toBeVisible({ timeout: 90_000 })

    const expected = await fixture(`${program}.md`)
    const arrived = async () => {
      const draft = await world.editor.getDocument<{ body: Block[] }>(draftId)
      return toMarkdown({ blocks: draft?.body ?? [], pictures: 1 })
    }
    await until(async () => (await arrived()) === expected, 15_000).catch(() => undefined)
    expect(await arrived()).toBe(expected)
  }
})

test('a list that starts at 19 and skips numbers keeps them from the clipboard to the page', async ({
  browser,
  page: visitor,
  world,
}) => {
  const page = await editorBrowser(browser, world)
  const article = await newDraft(world, { title: unheardOf('Articles by number') })
  await openDocument(page, world, article._id, 'article')
  const text = await editableText(page)
  await text.press('ControlOrMeta+End')
  await text.press('Enter')
  await paste(
    text,
    '<ol start="19"><li>Speech</li><li>Convictions</li><li value="32">Remedies</li></ol>' +
      '<p>Then:</p><ol type="a" start="3"><li>Third</li></ol>',
  )
  await expect(text.getByText('No. 19')).toBeVisible({ timeout: 90_000 })
  await expect(text.getByText('No. 32')).toBeVisible()

  const published = publication(page)
  await publish(page)
  await published
  const address = `/current-affairs/${article.slug.current}`
  await until(async () => (await visitor.request.get(address)).status() === 200, 60_000)
  await visitor.goto(address)
  const lists = visitor.locator('article ol:has(> li[value])')
  await expect(lists).toHaveCount(2)
  expect(
    await lists
      .first()
      .evaluate((list) => [...list.children].map((item) => [item.getAttribute('value'), item.textContent])),
  ).toEqual([
    ['19', 'Speech'],
    [null, 'Convictions'],
    ['32', 'Remedies'],
  ])
  await expect(lists.last()).toHaveAttribute('type', 'a')
  await expect(lists.last().locator('li')).toHaveAttribute('value', '3')
})

test('text pasted right before a click on Publish is published too', async ({ browser, world }) => {
  const page = await editorBrowser(browser, world)
  const { _id, draftId } = await newDraft(world, { title: unheardOf('Pasted and published') })
  await openDocument(page, world, _id, 'article')
  const text = await editableText(page)
  await expect(page.getByTestId('action-publish')).toBeEnabled()
  const published = publication(page)
  await paste(text, '<ul><li>The last point</li></ul>')
  // The editor buffers the text for a second, and Playwright's own click may take longer.
  await page.getByTestId('action-publish').evaluate((button: HTMLElement) => button.click())
  await published

  const stored = async (id: string) => JSON.stringify(await world.editor.getDocument(id))
  expect(await stored(_id)).toContain('The last point')
  expect(await stored(draftId)).toBeUndefined()
})

test('a question pasted into the text is moved to the quiz with one click', async ({ browser, world }) => {
  const page = await editorBrowser(browser, world)
  const { _id, draftId } = await newDraft(world, { title: unheardOf('A question in the text') })
  await openDocument(page, world, _id, 'article')
  const text = await editableText(page)
  await text.press('ControlOrMeta+End')
  await text.press('Enter')
  await paste(
    text,
    '<p>Q1. Who appoints the Finance Commission?</p><p>(a) Parliament</p><p>(b) The President</p>' +
      '<p>(c) The GST Council</p><p>(d) NITI Aayog</p><p>Ans: (b)</p><p>It is appointed every fifth year.</p>',
  )
  await page.getByRole('button', { name: 'Move it to the quiz' }).click()
  await expect(page.getByTestId('questions-in-text')).toBeHidden()

  type Draft = { quiz?: { stem: string; options: string[]; answer: number }[] }
  const draft = () => world.editor.getDocument<Draft>(draftId)
  await until(async () => (await draft())?.quiz?.length === 1)
  expect((await draft())?.quiz?.[0]).toMatchObject({
    stem: 'Who appoints the Finance Commission?',
    options: ['Parliament', 'The President', 'The GST Council', 'NITI Aayog'],
    answer: 1,
  })
  await expect(text.getByText('NITI Aayog')).toBeHidden()
})

test('lines pasted into one key fact become several facts, and a title keeps superscripts', async ({
  browser,
  world,
}) => {
  test.setTimeout(180_000)
  const page = await editorBrowser(browser, world)
  const { _id, draftId } = await newDraft(world, {
    title: unheardOf('Lines in a fact'),
    keyFacts: ['First', 'Last'],
  })
  await openDocument(page, world, _id, 'article')
  const facts = field(page, 'keyFacts').locator('textarea')
  await facts.click()
  await facts.press('ControlOrMeta+Home')
  await facts.press('End')
  await paste(facts, '<ul><li>: one</li><li>two <del>not</del> at 10<sup>8 </sup>km</li><li>three</li></ul>')
  await expect(facts).toHaveValue('First: one\ntwo at 10⁸ km\nthree\nLast')
  await expect(page.getByText('One struck-out text was left out').first()).toBeVisible()
  const title = field(page, 'title').locator('input')
  await title.click()
  await title.press('ControlOrMeta+a')
  await paste(title, '<p>CO<sub>2</sub> and<br>10<sup>n</sup> trees</p>')
  await expect(title).toHaveValue('CO₂ and 10ⁿ trees')

  type Draft = { title: string; keyFacts: string[] }
  const draft = () => world.editor.getDocument<Draft>(draftId)
  await until(async () => (await draft())?.title === 'CO₂ and 10ⁿ trees', 15_000)
  expect((await draft())?.keyFacts).toEqual(['First: one', 'two at 10⁸ km', 'three', 'Last'])
})
