import { evaluate, parse, type ExprNode } from 'groq-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import { conjuncts } from './candidates.ts'
import { inRange } from './ranges.ts'
import { runQuery } from './run.ts'

const lake = temporaryLake()
const dataset = lake.store.createDataset('dated')
const now = new Date('2026-01-02T00:00:00Z')
const params = { from: '2025-03-01T00:00:00.000Z', to: '2025-04-01T00:00:00.000Z', five: 5 }

beforeAll(() => {
  const odd = [null, 7, true, 'no date', ['2025-03-02'], { date: '2025-03-02' }]
  const documents = Array.from({ length: 1000 }, (_, number) => ({
    _id: `note-${(number * 7919) % 1000}`,
    _type: number % 3 ? 'note' : 'page',
    at: number < odd.length ? odd[number] : new Date(Date.UTC(2024, 0, number)).toISOString(),
    number,
  }))
  dataset.commit(
    documents.map((document) => ({ create: document })),
    { author: 'test' },
  )
})
afterAll(lake.close)

const lookedAt = (filter: string) => {
  const tree = parse(`*[${filter}]`) as Extract<ExprNode, { type: 'Filter' }> // `*[…]` is a filter
  const view = dataset.view('published')
  const scope = { documents: view.documents, dereference: () => undefined, params, now, identity: '' }
  return inRange(conjuncts(tree.expr), { view, params, scope }, view.documents.length)?.length
}

describe.each([
  ['at >= $from && at < $to', 31],
  ['_type == "note" && at >= $from && at < $to', 20],
  ['$from <= at && $to > at', 31],
  ['at > now() && at < "2026-01-05"', 2],
  ['number < $five', 5],
  ['number >= 990 && number <= 994', 5],
  ['number > 5 && number < 3', 0],
  ['number > 100 && number > 995 && number < 2000', 4],
  ['number < 3 || (number == 7 && at > "2024")', 8],
])('%s', (filter, documents) => {
  test('looks at the documents of the range', () => {
    expect(lookedAt(filter)).toBe(documents)
  })

  test.each(['', ' | order(number desc)', ' | order(at desc)[0...5]', '[3..7]._id'])(
    'and answers as groq-js does, with “%s”',
    async (rest) => {
      const query = `*[${filter}]${rest}`
      const all = dataset.view('published').documents
      const expected = await (await evaluate(parse(query), { dataset: all, params, timestamp: now })).get()
      const request = { query, params, perspective: 'published', identity: '', projectId: 'p', now } as const
      expect((await runQuery(dataset, request)).result).toEqual(expected)
    },
  )
})

test.each([
  'at < "2025-03-01T00:00:00.000Z" || (at == "2025-03-01T00:00:00.000Z" && _id < "note-9")',
  'at > $from',
  'at >= $from && at <= now() && defined(number)',
  'number > 400 && number <= "x"',
])('the first rows of %s, in whichever order, are those that groq-js gives', async (filter) => {
  const all = dataset.view('published').documents
  for (const order of ['at desc, _id desc', 'at, _id', 'number desc', 'number']) {
    const query = `*[${filter}] | order(${order}) [0...3] { _id, at, number }`
    const expected = await (
      await evaluate(parse(query, { params }), { dataset: all, params, timestamp: now })
    ).get()
    const request = { query, params, perspective: 'published', identity: '', projectId: 'p', now } as const
    expect((await runQuery(dataset, request)).result, order).toEqual(expected)
  }
})

test.each(['number > 5', 'at < $to', 'at >= other', 'number == 5', 'defined(at)', 'number > 5 || at < $to'])(
  '%s leaves too many, or an unknown number',
  (filter) => {
    expect(lookedAt(filter)).toBeUndefined()
  },
)
