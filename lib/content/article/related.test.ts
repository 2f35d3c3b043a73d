import { expect, test } from 'vitest'
import type { Language } from '@/lib/languages'
import { getArticle } from './index'
import { getRelatedArticles } from './related'
import { documents, others } from '../testing/documents'
import { serveContent } from '../testing/query-server'
import { getTranslations } from './translations'

// The topics are nested: `topic-polity` > `topic-ir` > `topic-below`.
const articleWith = (name: string, topic: string, day: number, more: object = {}) => ({
  ...documents.article,
  _id: `article-${name}`,
  slug: { _type: 'slug', current: name },
  publishedAt: new Date(Date.UTC(2024, 6, day)).toISOString(),
  updates: undefined,
  supersededBy: undefined,
  topics: [{ _type: 'reference', _key: 't', _ref: `topic-${topic}` }],
  related: [],
  legacyPaths: [],
  ...more,
})
const chosen = [{ _type: 'reference', _key: 'r', _ref: 'article-chosen' }]
const translates = (name: string) => ({ translationOf: { _type: 'reference', _ref: `article-${name}` } })

const dataset = [
  ...Object.values(documents).filter(({ _id }) => _id !== 'article-pact'),
  ...others.filter(({ _id }) => _id !== 'article-other'),
  { ...documents.topic, _id: 'topic-apart', slug: { _type: 'slug', current: 'apart' }, parent: undefined },
  articleWith('start', 'below', 1, { related: chosen }),
  articleWith('chosen', 'apart', 2),
  articleWith('wide', 'polity', 9),
  articleWith('middle', 'ir', 8),
  articleWith('narrow-old', 'below', 3),
  articleWith('narrow-new', 'below', 4),
  articleWith('unrelated', 'apart', 10),
  articleWith('tomorrow', 'below', 5, { publishedAt: new Date(Date.now() + 60_000).toISOString() }),
  articleWith('start-hi', 'below', 1, { language: 'hi', ...translates('start') }),
  articleWith('start-gu', 'below', 1, { language: 'gu', ...translates('start') }),
  articleWith('start-gu-again', 'below', 1, { language: 'gu', ...translates('start') }),
]

serveContent(() => dataset)

async function articleAt(slug: string, language: Language = 'en') {
  const article = await getArticle(slug, language)
  if (!article) throw new Error(`There is no article ${slug}`)
  return article
}
const slugs = (articles: { slug: string }[]) => articles.map(({ slug }) => slug)

test('related articles are the chosen ones, then those on the most specific topic, newest first, four in all', async () => {
  expect(slugs(await getRelatedArticles(await articleAt('start')))).toEqual([
    'chosen',
    'narrow-new',
    'narrow-old',
    'middle',
  ])
})

test('a parent topic fills the remaining places; other top-level topics do not', async () => {
  expect(slugs(await getRelatedArticles(await articleAt('middle')))).toEqual([
    'narrow-new',
    'narrow-old',
    'start',
    'wide',
  ])
  expect(slugs(await getRelatedArticles(await articleAt('unrelated')))).toEqual(['chosen'])
})

test('related articles are in the language of the article', async () => {
  expect(await getRelatedArticles(await articleAt('start-hi', 'hi'))).toEqual([])
})

test('an article and its translations link each other, one for each language', async () => {
  expect(slugs(await getTranslations(await articleAt('start')))).toEqual(['start-gu', 'start-hi'])
  expect(slugs(await getTranslations(await articleAt('start-hi', 'hi')))).toEqual(['start', 'start-gu'])
  expect(await getTranslations(await articleAt('wide'))).toEqual([])
})
