import { routes } from '../lib/routes.ts'
import { locationsIn, newArticle, paragraph, statusOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'

test('the glossary lists its terms and is linked from the topics', async ({ page }) => {
  await page.goto(routes.topics)
  await page.getByRole('link', { name: 'Glossary', exact: true }).click()
  await expect(page).toHaveURL(routes.glossary)
  await page.getByRole('link', { name: 'Money Bill', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Money Bill')
  // Each language is marked, for screen readers.
  await expect(page.locator('[lang="gu"]', { hasText: 'નાણાં વિધેયક' })).toHaveCount(1)
  await expect(page.locator('[lang="hi"]', { hasText: 'धन विधेयक' })).toHaveCount(1)
  await expect(page.getByRole('link', { name: /^Notes on/ })).toHaveAttribute(
    'href',
    routes.topic('parliament-and-executive'),
  )
  expect(await page.locator('script').count()).toBe(0)
})

test('the sitemap lists each term; an unknown term answers 404', async ({ request }) => {
  const pages = await locationsIn(request, routes.sitemapPart('pages'))
  expect(pages).toEqual(expect.arrayContaining([routes.glossary, routes.glossaryTerm('repo-rate')]))
  expect(await statusOf(request, routes.glossaryTerm('no-such-term'))).toBe(404)
})

test('a word in an article links to its term', async ({ world, page, request }) => {
  const block = paragraph('The Speaker decides what is a Money Bill.')
  const article = newArticle({
    title: 'Leads to a term of the glossary',
    body: [
      {
        ...block,
        markDefs: [
          {
            _type: 'internalLink',
            _key: 'term',
            reference: { _type: 'reference', _ref: 'glossary-money-bill' },
          },
        ],
        children: block.children.map((child) => ({ ...child, marks: ['term'] })),
      },
    ],
  })
  await world.editor.create(article)
  const path = routes.article(article.slug.current)
  await until(async () => (await statusOf(request, path)) === 200)
  await page.goto(path)
  await expect(page.getByRole('link', { name: /Money Bill/ })).toHaveAttribute(
    'href',
    routes.glossaryTerm('money-bill'),
  )
  await world.editor.delete(article._id)
})
