import path from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../scripts/processes.ts'
import { until } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, openDocument, openImport, publication, publish } from './studio.ts'
import type { World } from './world.ts'

const fixtures = path.join(root, 'sanity/studio/import/fixtures')

/** Deletes the articles with a title, drafts included: other tests import the same file, or list the drafts. */
const deleteArticles = (world: World, title: string) =>
  world.editor.delete({ query: '*[_type == "article" && title == $title]', params: { title } })

/** Opens the import tool and gives it files. */
async function importFiles(page: Page, world: World, ...names: string[]) {
  await openImport(page, world)
  await page.getByLabel('Files to import').setInputFiles(names.map((name) => path.join(fixtures, name)))
  await expect(page.getByRole('heading', { name: 'In the file' })).toBeVisible({ timeout: 90_000 })
}

test('a Word file becomes a draft that can be published without typing, and an update finds it again', async ({
  browser,
  page: visitor,
  world,
}) => {
  const title = 'Ken-Betwa river link approved'
  await deleteArticles(world, title)
  const page = await editorBrowser(browser, world)
  await importFiles(page, world, 'library/plain-note.docx')
  await expect(page.getByText('No word is missing')).toBeVisible()
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await page.getByRole('link', { name: title }).click()

  const published = publication(page)
  await publish(page)
  await published
  const address = '/current-affairs/ken-betwa-river-link-approved'
  await until(async () => (await visitor.request.get(address)).status() === 200, 60_000)
  await visitor.goto(address)
  await expect(visitor.getByRole('heading', { name: 'Background' })).toBeVisible()
  await expect(visitor.getByText('The Ken is a tributary of which river?')).toBeVisible()
  await expect(visitor.getByRole('link', { name: /Cabinet approves Ken-Betwa link/ })).toHaveAttribute(
    'href',
    'https://pib.gov.in/release?id=7',
  )

  await importFiles(page, world, 'library/plain-note.docx')
  await expect(page.getByText('its note holds the same words')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose other files' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Update the draft' })).toBeHidden()
  await deleteArticles(world, title)
})

test('pictures are uploaded with the alt text that the check page requires', async ({ browser, world }) => {
  const page = await editorBrowser(browser, world)
  await importFiles(page, world, 'library/pictures-footnotes-links.docx', 'library/legacy-hindi.docx')
  await expect(page.getByText('The Hindi text is set in the font “Kruti Dev 010”')).toBeVisible()
  await page.getByRole('button', { name: /^Text, image 2, description:/ }).press('Enter')
  await expect(page.getByLabel('Image 2, description')).toBeFocused()
  await page.keyboard.type('Flamingos at Nal Sarovar')

  // Another tool and back: the files and what was written are still there.
  await page.getByRole('link', { name: 'Content', exact: true }).click()
  await expect(page.getByLabel('Image 2, description')).toBeHidden()
  await page.getByRole('link', { name: 'Import notes' }).first().click()
  await expect(page.getByLabel('Image 2, description')).toHaveValue('Flamingos at Nal Sarovar')
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page.getByRole('link', { name: 'Wetlands on the Ramsar list' })).toBeVisible()

  type Draft = { _id: string; body: { _type: string; alt?: string; asset?: { _ref: string } }[] }
  const drafts = await world.editor.fetch<Draft[]>(
    '*[_type == "article" && title == "Wetlands on the Ramsar list"]',
    {},
    { perspective: 'raw' },
  )
  expect(drafts).toHaveLength(1)
  expect(drafts[0]?.body.filter(({ _type }) => _type === 'figure')).toMatchObject([
    { alt: 'Map of the wetlands of Gujarat', asset: { _ref: expect.stringMatching(/^image-/) } },
    { alt: 'Flamingos at Nal Sarovar', asset: { _ref: expect.stringMatching(/^image-/) } },
  ])
  const id = drafts[0]?._id ?? ''
  await openDocument(page, world, id.replace('drafts.', ''), 'article')
  await expect(field(page, 'title').locator('input')).toHaveValue('Wetlands on the Ramsar list')

  await world.editor.patch(id).set({ title: 'Wetlands of Gujarat' }).commit()
  await importFiles(page, world, 'library/pictures-footnotes-links.docx')
  await expect(page.getByText('Edited in the Studio since the last import')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'The draft’s words' })).toBeChecked()
  await page.getByText('The file’s words').click()
  await page.getByRole('button', { name: 'Update the draft' }).click()
  await expect(page.getByRole('link', { name: 'Wetlands on the Ramsar list' })).toBeVisible()
  expect(await world.editor.getDocument(id)).toMatchObject({
    title: 'Wetlands on the Ramsar list',
    body: expect.arrayContaining([expect.objectContaining({ alt: 'Flamingos at Nal Sarovar' })]),
  })
  await deleteArticles(world, 'Wetlands on the Ramsar list')
})

test('a list of notes opens the import, which fits a phone', async ({ browser, world }) => {
  const page = await editorBrowser(browser, world)
  await openInStudio(page, world.siteUrl, '/studio/structure/notes;all')
  await page.getByRole('link', { name: 'Import notes' }).last().click()
  await expect(page.getByRole('heading', { name: 'Import notes' })).toBeVisible({ timeout: 90_000 })
  await page.setViewportSize({ width: 390, height: 844 })
  await importFiles(page, world, 'library/many-notes-by-heading.docx')
  await expect(page.getByText('The file holds 3 notes.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await importFiles(page, world, 'library/quiz-three-options.docx')
  const remark = page.getByRole('listitem').filter({ hasText: 'This question has 3 options' })
  const isShown = (place: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe(place)
  await remark.getByRole('button', { name: /has 3 options/ }).click()
  await isShown('body.2')
  await expect(page.locator('[data-place="body.2"]')).toBeInViewport()
  await remark.getByRole('button', { name: 'In the file' }).press('Enter')
  await isShown('line.4')
  await expect(page.locator('[data-place="line.4"]')).toBeInViewport()
})
