import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Block } from '../sanity/studio/paste/blocks.ts'
import { toMarkdown } from '../sanity/studio/paste/to-markdown.ts'
import { root } from '../scripts/processes.ts'
import { newArticle, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, openDocument } from './studio.ts'

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
  test.setTimeout(180_000)
  const page = await editorBrowser(browser, world)

  for (const program of ['word', 'google-docs', 'web-page']) {
    const { _id, ...article } = newArticle({ title: `Pasted from ${program}`, body: [] })
    await world.editor.create({ ...article, _id: `drafts.${_id}` })
    await openDocument(page, world, _id, 'article')
    await paste(await editableText(page), await fixture(`${program}.html`))
    await expect(page.getByText('One picture was left out').first()).toBeVisible({ timeout: 20_000 })

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
