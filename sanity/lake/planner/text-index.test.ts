import { afterAll, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import { runQuery } from '../query/run.ts'

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

test('a search finds what was committed while its index was built', async () => {
  const titled = (number: number, title: string) => ({ _id: `p${number}`, _type: 'post', title })
  lake.dataset.commit(
    Array.from({ length: 900 }, (_, number) => ({ create: titled(number, number < 3 ? 'First' : 'Other') })),
    { author },
  )
  const found = Promise.all([ask(matching), ask(others)])
  await new Promise((resolve) => setImmediate(resolve))
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
  expect(await ask(matching)).toEqual(['p2', 'p900'])
})

test('an index of documents that changed often answers as before', async () => {
  const rewrite = (round: number) =>
    lake.dataset.commit(
      Array.from({ length: 200 }, (_, number) => ({
        createOrReplace: {
          _id: `p${number + 200}`,
          _type: 'post',
          title: number === round ? 'Third' : 'Other',
        },
      })),
      { author },
    )
  const thirds = `*[_type == "post" && title match "third*"]._id`
  // More changes than it takes for empty slots to be cleared twice.
  for (let round = 0; round < 30; round += 1) {
    rewrite(round)
    expect(await ask(thirds)).toEqual([`p${round + 200}`])
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await ask(matching)).toEqual(['p2', 'p900'])
})
