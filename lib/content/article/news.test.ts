import { expect, test } from 'vitest'
import { getLatestNews } from './news'
import { documents, others } from '../testing/documents'
import { article } from './sample'
import { serveContent } from '../testing/query-server'

const DAY = 86_400_000
const now = Date.now()
const note = (slug: string, age: number, more: object = {}) => ({
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
  note('yesterday', DAY),
  note('now', 1000),
  note('old', 2 * DAY + 1000),
  note('scheduled', -DAY),
  note('hidden', DAY, { seo: { noindex: true } }),
]

serveContent(() => dataset)

test('news are the indexable articles of the last two days', async () => {
  expect((await getLatestNews(now)).map(({ slug }) => slug)).toEqual(['now', 'yesterday'])
})
