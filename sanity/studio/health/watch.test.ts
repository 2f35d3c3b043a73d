import { createClient } from '@sanity/client'
import { expect, onTestFinished, test, vi, type Mock } from 'vitest'
import { documents, others } from '../../../lib/content/testing/documents'
import { runs } from '../../../lib/testing/runs'
import { startTestLake } from '../../lake/testing/test-lake'
import { watchHealth, type Health } from './watch'

const ARTICLES = 2 * runs(500)

/** Valid content with many articles, each with its own slug, and one invalid article. */
function library() {
  const articles = Array.from({ length: ARTICLES }, (_, index) => ({
    ...documents.article,
    _id: `article-${index}`,
    slug: { _type: 'slug', current: `article-${index}` },
    legacyPaths: [],
    related: [],
    ...(index === ARTICLES / 2 && { context: 'Too short' }),
  }))
  return [...Object.values(documents), ...others, ...articles]
}

/** The number of documents in all answers, for as many as are checked. */
async function documentsIn(fetch: Mock<(...request: never[]) => Promise<unknown>>): Promise<number> {
  const answers = await Promise.all(fetch.mock.results.map(({ value }): unknown => value))
  return answers.flat().filter((one) => typeof one === 'object' && one !== null && 'stored' in one).length
}

test(`all of ${ARTICLES} articles are checked once, and later what has changed`, async () => {
  const lake = await startTestLake()
  const mutations = library().map((document) => ({ create: document }))
  lake.dataset.commit(mutations, { author: 'test' })

  let health: Health | undefined
  const client = createClient({ ...lake.client.config(), perspective: 'published' })
  const fetch = vi.spyOn(client, 'fetch')
  const stop = watchHealth(client, (next) => (health = next))
  onTestFinished(stop)
  await expect.poll(() => health?.complete, { timeout: 150_000, interval: 20 }).toBeDefined()
  expect(health?.findings.map(({ id }) => id)).toEqual([`article-${ARTICLES / 2}`])
  expect(await documentsIn(fetch)).toBe(health?.checked)

  fetch.mockClear()
  await lake.client.patch('article-7').set({ title: 'Short' }).commit()
  await expect
    .poll(() => health?.findings.map(({ id }) => id), { timeout: 30_000, interval: 20 })
    .toContain('article-7')
  expect(await documentsIn(fetch)).toBe(1)
}, 240_000)
