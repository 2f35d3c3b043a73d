import { expect, test } from 'vitest'
import { getLatestNews } from './news'
import { documents, others } from '../testing/documents'
import { article } from './sample'
import { serveContent } from '../testing/query-server'

const DAY = 86_400_000
const now = Date.now()
const articleWith = (slug: string, age: number, more: object = {}) => ({
  ...article,
  _id: `article-${slug}`,
  slug: { _type: 'slug', current: slug },
  publishedAt: new Date(now - age).toISOString(),
  updates: undefined,
  supersededBy: undefined,
  seo: undefined,
  ...more,
})
const dataset = [
  ...Object.values(documents),
  ...others,
  articleWith('yesterday', DAY),
  articleWith('now', 1000),
  articleWith('old', 2 * DAY + 1000),
  articleWith('scheduled', -DAY),
  articleWith('hidden', DAY, { seo: { noindex: true } }),
]

serveContent(() => dataset)

test('news are the indexable articles of the last two days', async () => {
  expect((await getLatestNews('en', now)).map(({ slug }) => slug)).toEqual(['now', 'yesterday'])
})
