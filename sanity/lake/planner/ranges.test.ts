import fc from 'fast-check'
import { evaluate, evaluateSync, parse, type ExprNode } from 'groq-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { limits, temporaryLake } from '../testing/temporary-lake.ts'
import { conjuncts } from '../groq/ast.ts'
import { inRange } from './ranges.ts'
import { runQuery } from '../query/run.ts'

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
      expect((await runQuery(dataset, request, { limits })).result).toEqual(expected)
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
    expect((await runQuery(dataset, request, { limits })).result, order).toEqual(expected)
  }
})

test.each(['number > 5', 'at < $to', 'at >= other', 'number == 5', 'defined(at)', 'number > 5 || at < $to'])(
  '%s leaves too many, or an unknown number',
  (filter) => {
    expect(lookedAt(filter)).toBeUndefined()
  },
)

describe('rows that an index knows exactly', () => {
  const lasting = fc.constantFrom(
    '_type == "note"',
    '_type in ["note", "page"]',
    'defined(at)',
    '"odd" in tags[].name',
    'count((tags[].name)[@ in ["odd", "even"]]) > 0',
    'count((number[].name)[@ in ["odd"]]) > 0',
    'references("t1")',
    'references("t1", "t2")',
    'isCheap == true',
  )
  const operator = fc.constantFrom('<', '<=', '>', '>=')
  const comparison = fc.oneof(
    fc.tuple(operator, fc.integer({ min: -5, max: 1005 })).map(([sign, value]) => `number ${sign} ${value}`),
    fc
      .tuple(
        operator,
        fc.constantFrom('$from', '$to', 'now()', '"no date"', '5', '"2024-02-10T00:00:00.000Z"'),
      )
      .map(([sign, value]) => `at ${sign} ${value}`),
    fc.constantFrom('$from <= at', '5 > number', 'number < 9 || at > "2026"', 'number > 3 || number < "x"'),
  )
  const filter = fc.tuple(fc.array(lasting, { maxLength: 3 }), fc.array(comparison, { maxLength: 3 })).map(
    (parts) =>
      parts
        .flat()
        .map((condition) => `(${condition})`)
        .join(' && ') || 'true',
  )
  const order = fc.constantFrom('at desc, _id desc', 'at', 'number desc', 'number, at', 'lower(at)')
  const slice = fc.constantFrom('[0]', '[3]', '[700]', '[0...5]', '[4..9]', '[390...400]', '[2000...2010]')
  const query = fc.oneof(
    filter.map((conditions) => `count(*[${conditions}])`),
    fc
      .tuple(filter, order, slice)
      .map(([conditions, keys, rows]) => `*[${conditions}] | order(${keys}) ${rows}`),
    fc
      .tuple(filter, order, slice)
      .map(([conditions, keys, rows]) => `*[${conditions}] | order(${keys}) { at, number } ${rows}`),
  )
  const change = fc.record({
    _id: fc.integer({ min: 0, max: 1010 }).map((number) => `note-${number}`),
    _type: fc.constantFrom('note', 'note', 'page'),
    at: fc.constantFrom('2025-03-01T00:00:00.000Z', '2024-02-10T00:00:00.000Z', 'no date', null, 5),
    number: fc.integer({ min: -2, max: 1005 }),
    isCheap: fc.boolean(),
    tags: fc.constantFrom([], [{ _key: 'a', name: 'odd' }], [{ _key: 'a', name: 'even' }]),
    topic: fc.constantFrom(null, { _ref: 't1', _weak: true }, { _ref: 't2', _weak: true }),
  })

  test('are those of groq-js, after any changes', async () => {
    const step = fc.tuple(
      fc.array(change, { maxLength: 40 }),
      fc.array(query, { minLength: 1, maxLength: 6 }),
    )
    await fc.assert(
      fc.asyncProperty(step, async ([changes, queries]) => {
        if (changes.length > 0)
          dataset.commit(
            changes.map((document) => ({ createOrReplace: document })),
            { author: 'test' },
          )
        for (const text of queries) {
          const documents = dataset.view('published').documents
          const expected: unknown = evaluateSync(parse(text, { params }), {
            dataset: documents,
            params,
            timestamp: now,
          }).data
          const request = {
            query: text,
            params,
            perspective: 'published',
            identity: '',
            projectId: 'p',
            now,
          } as const
          expect((await runQuery(dataset, request, { limits })).result, text).toEqual(expected ?? null)
        }
      }),
      { numRuns: runs(50) },
    )
  }, 120_000)
})
