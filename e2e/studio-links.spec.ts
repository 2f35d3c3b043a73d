import { fetchLinks, storeAnswers } from '../lib/content/link-check/store.ts'
import { newArticle, paragraph } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser } from './studio.ts'

test('the health tool finds dead links of articles; the page links the archived copy', async ({
  world,
  browser,
}) => {
  // All other links have a recent result, so that this test requests none of them.
  const { links } = await fetchLinks(world.editor)
  await storeAnswers(
    world.editor,
    links.map((url) => ({ url, code: '200' })),
  )
  const [dead, copy] = ['http://127.0.0.1:9/gone', 'http://127.0.0.1:9/copy']
  const article = newArticle({
    title: 'A note with a dead source',
    body: [
      { ...paragraph('A link.'), markDefs: [{ _type: 'link', _key: 'l', href: 'http://localhost:9/page' }] },
    ],
    sources: [
      { _type: 'source', _key: 's', publisher: 'PIB', title: 'Release', url: dead, archivedUrl: copy },
    ],
  })
  await world.editor.createOrReplace(article)

  const page = await editorBrowser(browser, world)
  await openInStudio(page, world.siteUrl, '/studio/health')
  const allAsked = page.getByRole('status').filter({ hasText: 'All links have been checked' })
  // The Studio may mount the tool again while it starts, which loses the click.
  await expect(async () => {
    await page.getByRole('button', { name: 'Check the links' }).click({ timeout: 5_000 })
    await expect(allAsked).toBeVisible({ timeout: 15_000 })
  }).toPass({ timeout: 90_000 })
  for (const url of [dead, copy, 'http://localhost:9/page']) {
    const link = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: `Open ${url} in a new tab`, exact: true }),
    })
    await expect(link.getByText('The address is inside a private network')).toBeVisible()
    await expect(link.getByRole('link', { name: `${article.title}: ` })).toHaveCount(1)
  }

  const shown = await (
    await page.request.get(`${world.siteUrl}/current-affairs/${article.slug.current}`)
  ).text()
  expect(shown).toContain(`<a href="${copy}">archived copy</a>`)
  await world.editor.delete(article._id)
})
