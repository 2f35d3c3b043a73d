import { createClient } from '@sanity/client'
import { expect, onTestFinished, test } from 'vitest'
import { documents, others } from '../../../lib/content/testing/documents'
import { startTestLake } from '../../lake/testing/test-lake'
import { watchHealth, type Health } from './watch'

const NOTES = 10_000

/** Valid content with many notes in it, each with an address of its own, and one that is wrong. */
function library() {
  const notes = Array.from({ length: NOTES }, (_, index) => ({
    ...documents.article,
    _id: `note-${index}`,
    slug: { _type: 'slug', current: `note-${index}` },
    legacyPaths: [],
    related: [],
    ...(index === NOTES / 2 && { context: 'Too short' }),
  }))
  return [...Object.values(documents), ...others, ...notes]
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => Math.round((user + system) / 1000)

// Counted is the processor's time, of the lake and the check together: the clock's depends on what else runs.
test(`all of ${NOTES} notes are checked within seconds, and what changes then is judged at once`, async () => {
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
  expect(health?.findings.map(({ id }) => id)).toEqual([`note-${NOTES / 2}`])

  const changed = process.cpuUsage()
  await lake.client.patch('note-7').set({ title: 'Short' }).commit()
  await expect
    .poll(() => health?.findings.map(({ id }) => id), { timeout: 30_000, interval: 20 })
    .toContain('note-7')
  const followed = milliseconds(process.cpuUsage(changed))
  console.log(`${NOTES} notes checked in ${took} ms of work; a change is judged after ${followed} ms of it`)
  expect(took).toBeLessThan(30_000)
  expect(followed).toBeLessThan(3_000)
}, 240_000)
