import { afterAll, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import { runQuery } from './run.ts'

const lake = temporaryLake()
afterAll(lake.close)

const author = 'test'
const ask = async (query: string) => {
  const { result } = await runQuery(lake.dataset, {
    query,
    perspective: 'published',
    identity: 'me',
    projectId: 'p',
  })
  return result
}
const matching = `*[_type == "post" && title match "first*"]._id`
const others = `*[_type == "post" && title match "second*"]._id`

test('a text index is built in pieces, and holds what was committed between them', async () => {
  const titled = (number: number, title: string) => ({ _id: `p${number}`, _type: 'post', title })
  lake.dataset.commit(
    Array.from({ length: 900 }, (_, number) => ({ create: titled(number, number < 3 ? 'First' : 'Other') })),
    { author },
  )
  let turns = 0
  let isBuilt = false
  const count = () => {
    turns += 1
    if (!isBuilt) setImmediate(count)
  }
  setImmediate(count)
  const found = Promise.all([ask(matching), ask(others)])
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  // One that was added already, one that was not yet, and a new one.
  lake.dataset.commit(
    [
      { createOrReplace: titled(0, 'Second') },
      { delete: { id: 'p1' } },
      { createOrReplace: titled(899, 'Second') },
      { create: titled(900, 'First') },
    ],
    { author },
  )
  expect(await found).toEqual([
    ['p2', 'p900'],
    ['p0', 'p899'],
  ])
  isBuilt = true
  expect(turns).toBeGreaterThan(2)
  expect(await ask(matching)).toEqual(['p2', 'p900'])
})
