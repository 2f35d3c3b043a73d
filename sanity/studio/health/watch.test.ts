import { createClient } from '@sanity/client'
import { expect, onTestFinished, test } from 'vitest'
import { documents, others } from '../../../lib/content/testing/documents'
import { startTestLake } from '../../lake/testing/test-lake'
import { watchHealth, type Health } from './watch'

const ARTICLES = 10_000

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

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => Math.round((user + system) / 1000)

// Measure the processor time of lake and check together, which does not depend on other processes as the clock does.
test(`all of ${ARTICLES} articles are checked within seconds, and later changes at once`, async () => {
  const lake = await startTestLake()
  const mutations = library().map((document) => ({ create: document }))
  lake.dataset.commit(mutations, { author: 'test' })

  let health: Health | undefined
  const client = createClient({ ...lake.client.config(), perspective: 'published' })
  const began = process.cpuUsage()
  const stop = watchHealth(client, (next) => (health = next))
  onTestFinished(stop)
  await expect.poll(() => health?.complete, { timeout: 150_000, interval: 20 }).toBeDefined()
  const took = milliseconds(process.cpuUsage(began))
  expect(health?.findings.map(({ id }) => id)).toEqual([`article-${ARTICLES / 2}`])

  const changed = process.cpuUsage()
  await lake.client.patch('article-7').set({ title: 'Short' }).commit()
  await expect
    .poll(() => health?.findings.map(({ id }) => id), { timeout: 30_000, interval: 20 })
    .toContain('article-7')
  const followed = milliseconds(process.cpuUsage(changed))
  console.log(`${ARTICLES} articles checked in ${took} ms of processor time; a change in ${followed} ms`)
  expect(took).toBeLessThan(30_000)
  expect(followed).toBeLessThan(3_000)
}, 240_000)
