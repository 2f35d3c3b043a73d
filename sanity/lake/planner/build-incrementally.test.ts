import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import type { LakeDocument } from '../types.ts'
import { buildIncrementally } from './build-incrementally.ts'

const { dataset, close } = temporaryLake()
afterAll(close)

const author = 'test'
const id = (number: number) => `p${String(number).padStart(3, '0')}`
const post = (number: number, title: string) => ({ _id: id(number), _type: 'post', title })

test('an index is built in pieces, and holds what was committed between them', async () => {
  dataset.commit(
    Array.from({ length: 100 }, (_, number) => ({ create: post(number, 'First') })),
    { author },
  )
  const view = dataset.view('published')
  const index = new Map<string, LakeDocument>()
  const added: number[] = []
  const building = buildIncrementally(
    view,
    {
      add: (documents) => {
        added.push(documents.length)
        for (const document of documents) {
          expect(index.has(document._id)).toBe(false)
          index.set(document._id, document)
        }
      },
      update: (before, after) => {
        expect(before && index.get(before._id)).toBe(before)
        if (before) index.delete(before._id)
        if (after) index.set(after._id, after)
      },
    },
    0,
  )
  const built = () => expect([...index.values()].sort((a, b) => (a._id < b._id ? -1 : 1)))

  await nextTurn()
  await nextTurn()
  expect(added.length).toBeGreaterThan(0)
  expect(added.length).toBeLessThan(4)
  // Changes documents that were added, documents that were not, and the last added one; adds one at each end.
  dataset.commit(
    [
      { createOrReplace: post(0, 'Second') },
      { delete: { id: id(1) } },
      { delete: { id: id(added.length * 20 - 1) } },
      { createOrReplace: post(99, 'Second') },
      { delete: { id: id(98) } },
      { create: { _id: 'a', _type: 'post' } },
      { create: { _id: 'z', _type: 'post' } },
    ],
    { author },
  )
  const end = await building
  expect(added.length).toBeGreaterThan(4)
  built().toEqual(view.documents)

  dataset.commit([{ delete: { id: 'z' } }, { create: post(101, 'Third') }], { author })
  built().toEqual(view.documents)
  end()
  dataset.commit([{ create: post(102, 'Fourth') }], { author })
  expect(index.size).toBe(view.documents.length - 1)
})

test('an index is built from its source, which may change between the pieces', async () => {
  const view = dataset.view('published')
  const source = () => view.documents.filter(({ title }) => title === 'Source')
  const index = new Map<string, LakeDocument>()
  const titled = (from: number, to: number, title: string) =>
    Array.from({ length: to - from }, (_, number) => ({ createOrReplace: post(from + number, title) }))
  dataset.commit(titled(200, 260, 'Source'), { author })
  const building = buildIncrementally(
    view,
    {
      source,
      add: (documents) => documents.forEach((document) => index.set(document._id, document)),
      update: (before, after) => {
        if (before) index.delete(before._id)
        if (after?.title === 'Source') index.set(after._id, after)
      },
    },
    0,
  )
  await nextTurn()
  await nextTurn()
  expect(index.size).toBeGreaterThan(0)
  expect(index.size).toBeLessThan(60)
  dataset.commit(
    [...titled(200, 202, 'Other'), ...titled(258, 260, 'Other'), ...titled(260, 262, 'Source')],
    {
      author,
    },
  )
  const end = await building
  expect([...index.values()]).toEqual(source())
  end()
})
