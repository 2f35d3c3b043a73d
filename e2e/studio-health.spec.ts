import type { Page } from '@playwright/test'
import { accessibilityProblems } from './accessibility.ts'
import { newArticle, paragraph, until } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, fill, publish } from './studio.ts'
import type { World } from './world.ts'

const ref = (_ref: string, _key: string) => ({ _type: 'reference', _key, _ref, _weak: true })
const allChecked = /published documents checked in/

async function openHealth(page: Page, world: World) {
  await openInStudio(page, world.siteUrl, '/studio/health')
  await expect(page.getByRole('status').filter({ hasText: allChecked })).toBeVisible({ timeout: 90_000 })
}

/** The list item of a document under the heading of a severity. */
const found = (page: Page, severity: string, title: string) =>
  page
    .getByRole('region', { name: severity })
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: title, exact: true }),
    })

test('a problem is described in plain words, links to its document, and disappears once it is corrected', async ({
  world,
  browser,
}) => {
  const image = (await world.editor.fetch<string | null>('*[_type == "sanity.imageAsset"][0]._id')) ?? ''
  expect(image).not.toBe('')
  const refused = newArticle({ title: 'A note without its context', context: 'Too short' })
  const partial = newArticle({
    title: 'A note with parts that are wrong',
    related: [ref('article-was-deleted', 'gone')],
    cover: { _type: 'image', asset: { _type: 'reference', _ref: image } },
    quiz: [
      {
        ...{ _type: 'quizQuestion', _key: 'q', stem: 'Which?', answer: 0, explanation: 'Because.' },
        options: ['One', 'Two', 'Three'],
      },
    ],
    body: [
      {
        ...paragraph('A link to a branch that is gone.'),
        markDefs: [{ _type: 'internalLink', _key: 'l', reference: ref('branch-was-deleted', 'r') }],
      },
    ],
  })
  const twin = newArticle({ title: 'A note at an address that is taken', slug: partial.slug })
  const redirect = {
    ...{ _id: 'redirect-to-nowhere', _type: 'redirect', from: '/old-nowhere', to: '/branches/nowhere' },
    statusCode: 308,
  }
  const surat = await world.editor.getDocument('branch-surat')
  const written: { _id: string; _type: string; [field: string]: unknown }[] = [
    refused,
    partial,
    { ...twin, _id: `${partial._id}-twin` },
    redirect,
  ]
  for (const document of written) await world.editor.createOrReplace(document)
  await world.editor.patch('branch-surat').set({ lastVerified: '2020-01-01' }).commit()

  const page = await editorBrowser(browser, world)
  await openHealth(page, world)

  await expect(found(page, 'Not on the site', refused.title)).toContainText(
    'Why in the news: The context line has 40 to 400 characters',
  )
  await expect(found(page, 'Not on the site', twin.title)).toContainText('has this slug already')
  const parts = found(page, 'Shown only in part', partial.title)
  for (const words of [
    'The description of an image has 1 to 150 characters',
    'A question has four different options',
    'This leads to a document that is not published or no longer exists',
    'Name at least one source',
  ])
    await expect(parts.getByRole('link').filter({ hasText: words }).first()).toBeVisible()
  await expect(found(page, 'Shown only in part', '/old-nowhere')).toContainText(
    'There is no page at /branches/nowhere any more',
  )
  await expect(found(page, 'Worth a look', 'DICS Surat')).toContainText('more than 180 days ago')

  // Edits made through the API show up without a reload.
  await world.editor.patch('redirect-to-nowhere').set({ to: '/branches/surat' }).commit()
  await expect(found(page, 'Shown only in part', '/old-nowhere')).toHaveCount(0)
  await world.editor.delete(`${partial._id}-twin`)
  await expect(found(page, 'Not on the site', twin.title)).toHaveCount(0)

  await page.setViewportSize({ width: 320, height: 700 })
  // The Studio applies a scheme to one component after the other.
  await expect
    .poll(() => accessibilityProblems(page, { include: '#health' }), { timeout: 60_000 })
    .toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1600, height: 1000 })

  const type = page.getByLabel('Type of content')
  await type.selectOption('branch')
  await expect(found(page, 'Worth a look', 'DICS Surat')).toBeVisible()
  await expect(found(page, 'Not on the site', refused.title)).toHaveCount(0)
  await type.selectOption('all')

  // By keyboard: the link in the sentence opens the document form.
  const sentence = found(page, 'Not on the site', refused.title).getByRole('link')
  await sentence.first().focus()
  await page.keyboard.press('Enter')
  await expect(field(page, 'context')).toBeInViewport({ timeout: 60_000 })
  await fill(page, 'context', 'Now it says in a whole sentence why this note is in the news.')
  await publish(page)
  await until(async () => (await world.editor.getDocument(refused._id))?.context !== refused.context, 60_000)

  await page.getByRole('link', { name: 'Content health' }).click()
  await expect(page.getByRole('status').filter({ hasText: allChecked })).toBeVisible()
  await expect(found(page, 'Not on the site', refused.title)).toHaveCount(0)

  await world.editor.delete({ query: '*[_id in $ids]', params: { ids: written.map(({ _id }) => _id) } })
  await world.editor.patch('branch-surat').unset(['lastVerified']).commit()
  expect(surat?.lastVerified).toBeUndefined()
  await expect(found(page, 'Shown only in part', partial.title)).toHaveCount(0)
})
