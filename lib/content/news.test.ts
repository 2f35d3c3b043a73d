import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getLatestNews } from './news'
import { article, documents, others } from './testing/documents'
import { startQueryServer } from './testing/lake'

const DAY = 86_400_000
const now = Date.now()
const note = (slug: string, age: number, more: object = {}) => ({
  ...article,
  _id: `article-${slug}`,
  slug: { _type: 'slug', current: slug },
  publishedAt: new Date(now - age).toISOString(),
  updatedAt: undefined,
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

let lake: Awaited<ReturnType<typeof startQueryServer>>

beforeAll(async () => {
  lake = await startQueryServer(() => dataset)
  vi.stubEnv('SANITY_API_HOST', lake.url)
  vi.stubEnv('SANITY_PROJECT_ID', 'local')
  vi.stubEnv('SANITY_DATASET', 'production')
  vi.stubEnv('SANITY_API_READ_TOKEN', 'a-token-that-is-long-enough')
  vi.stubEnv('SANITY_REVALIDATE_SECRET', 'a-secret-that-is-long-enough')
  vi.stubEnv('SITE_URL', 'https://www.example.org')
})
afterAll(() => lake.close())

test('news is what came out in the last two days and may be listed', async () => {
  expect((await getLatestNews(now)).map(({ slug }) => slug)).toEqual(['now', 'yesterday'])
})
