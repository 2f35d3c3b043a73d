import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Block } from '../sanity/studio/paste/blocks.ts'
import { toMarkdown } from '../sanity/studio/paste/to-markdown.ts'
import { root } from '../scripts/processes.ts'
import { newArticle, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, openDocument, publication, publish, unheardOf } from './studio.ts'

const fixture = (name: string) => readFile(path.join(root, 'sanity/studio/paste/fixtures', name), 'utf8')

/** Opens the text of the note for writing. */
async function editableText(page: Page): Promise<Locator> {
  const text = field(page, 'body').locator('[contenteditable="true"]').first()
  await text.click()
  return text
}

/** Pastes HTML untouched, as another program has put it: what a page puts into the clipboard, Chromium cleans. */
async function paste(text: Locator, html: string) {
  await text.evaluate((element, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    clipboardData.setData('text/plain', 'The same without looks')
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
  }, html)
}

test('what is copied from Word, Google Docs and a web page arrives in the draft', async ({
  browser,
  world,
}) => {
  const page = await editorBrowser(browser, world)

  for (const program of ['word', 'google-docs', 'web-page']) {
    const { _id, ...article } = newArticle({ title: `Pasted from ${program}`, body: [] })
    await world.editor.create({ ...article, _id: `drafts.${_id}` })
    await openDocument(page, world, _id, 'article')
    await paste(await editableText(page), await fixture(`${program}.html`))
    await expect(page.getByText('One picture was left out').first()).toBeVisible({ timeout: 90_000 })

    const expected = await fixture(`${program}.md`)
    const arrived = async () => {
      const draft = await world.editor.getDocument<{ body: Block[] }>(`drafts.${_id}`)
      return toMarkdown({ blocks: draft?.body ?? [], pictures: 1 })
    }
    await until(async () => (await arrived()) === expected, 15_000).catch(() => undefined)
    expect(await arrived()).toBe(expected)
  }
  await page.context().close()
})

test('a list that begins at 19 and skips keeps its numbers from the clipboard to the page', async ({
  browser,
  page: visitor,
  world,
}) => {
  const page = await editorBrowser(browser, world)
  const { _id, ...article } = newArticle({ title: unheardOf('Articles by number'), body: [] })
  await world.editor.create({ ...article, _id: `drafts.${_id}` })
  await openDocument(page, world, _id, 'article')
  await paste(
    await editableText(page),
    '<ol start="19"><li>Speech</li><li>Convictions</li><li value="32">Remedies</li></ol>' +
      '<p>Then:</p><ol type="a" start="3"><li>Third</li></ol>',
  )
  const text = field(page, 'body')
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
  await page.context().close()
})
