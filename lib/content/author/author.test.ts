import { expect, test } from 'vitest'
import { getAuthorArticles } from '../article/lists'
import { PAGE_SIZE } from '../article/pages'
import { documents, others } from '../testing/documents'
import { serveContent } from '../testing/query-server'
import { getAuthor, getAuthors } from './index'

const by = (author: string, number: number) => ({
  ...documents.article,
  _id: `article-${author}-${number}`,
  slug: { _type: 'slug', current: `${author}-${number}` },
  publishedAt: new Date(Date.UTC(2024, 6, number)).toISOString(),
  updates: undefined,
  supersededBy: undefined,
  author: { _type: 'reference', _ref: `author-${author}` },
  related: [],
  legacyPaths: [],
})

const { article: _, ...rest } = documents
const other = {
  ...documents.author,
  _id: 'author-guest',
  name: 'Asha Patel',
  slug: { _type: 'slug', current: 'guest' },
}
const dataset = [
  ...Object.values(rest),
  ...others.filter(({ _id }) => _id !== 'article-other'),
  other,
  ...Array.from({ length: PAGE_SIZE + 1 }, (_, index) => by('desk', index + 1)),
  { ...by('guest', 25), reviewer: { _type: 'reference', _ref: 'author-desk' } },
]

serveContent(() => dataset)

test('authors are listed by name and found by their slug', async () => {
  expect((await getAuthors('en')).slice(0, 2).map(({ slug }) => slug)).toEqual(['guest', 'desk'])
  expect(await getAuthor('desk')).toMatchObject({ name: 'Polity desk', qualifications: 'MA' })
  expect(await getAuthor('none')).toBeNull()
})

test('the articles of an author are listed newest first, a page at a time', async () => {
  const first = await getAuthorArticles('author-desk', 1, 'en')
  expect(first).toMatchObject({ page: 1, pages: 2, total: PAGE_SIZE + 1 })
  expect(first?.articles[0]?.slug).toBe('desk-21')
  expect((await getAuthorArticles('author-desk', 2, 'en'))?.articles.map(({ slug }) => slug)).toEqual([
    'desk-1',
  ])
  expect(await getAuthorArticles('author-desk', 3, 'en')).toBeNull()
})
