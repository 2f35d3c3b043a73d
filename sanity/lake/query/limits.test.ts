import fc from 'fast-check'
import { evaluateSync, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'
import { matchesPath } from '../groq/path-pattern.ts'
import { wordTest } from '../groq/words.ts'

const query = (text: string) => `/v2025-02-19/data/query/production?${new URLSearchParams({ query: text })}`

/** Takes far longer than any limit, in one regular expression. */
const endless = `"${'a'.repeat(60)}" match ("${'*a'.repeat(12)}" + "*b")`

describe('a query that does not end', () => {
  test('is stopped with an error, and others are answered meanwhile', async () => {
    const lake = await startTestLake({ limits: { atOnce: 50, inThread: 300 } })
    await lake.client.create({ _id: 'a', _type: 't' })
    let ended = false
    const slow = lake.request(query(endless)).finally(() => (ended = true))
    await lake.request(query('1'))
    const meanwhile = await lake.request(query('*[_type == "t"]._id'))
    expect(ended).toBe(false)
    expect(await meanwhile.json()).toMatchObject({ result: ['a'] })
    const response = await slow
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({ error: { type: 'queryTimeoutError' } })
  })

  test('ends with its client', async () => {
    const lake = await startTestLake({ limits: { atOnce: 50 } })
    const abort = new AbortController()
    const slow = lake.request(query(endless), { signal: abort.signal })
    await lake.request(query('1'))
    abort.abort()
    await expect(slow).rejects.toThrow()
    // One slow query runs at a time, so this one is answered only when the first has ended.
    const next = await lake.request(query('diff::changedAny({"a": 1}, {"a": 2}, a)'))
    expect(await next.json()).toMatchObject({ result: true })
  })

  test('of a listener ends the listener only', async () => {
    const lake = await startTestLake({ limits: { listening: 50 } })
    const failed = new Promise<unknown>((resolve) => {
      lake.client.listen(`*[${endless}]`).subscribe({ error: resolve })
    })
    await lake.client.create({ _id: 'a', _type: 't' })
    await expect(failed).resolves.toMatchObject({ message: expect.stringContaining('did not end') })
    expect(await lake.client.fetch('count(*)')).toBe(1)
  })
})

test('an inner query that does not depend on the outer one is evaluated once, at whatever depth', async () => {
  const lake = await startTestLake()
  await lake.client.mutate([1, 2, 3, 4, 5, 6].map((n) => ({ create: { _id: `d${n}`, _type: 't' } })))
  let text = '*[_type == "t"][]._id'
  for (let depth = 0; depth < 30; depth++) text = `*[_id in ${text}][]._id`
  expect(await lake.client.fetch(text)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6'])
})

test.each([
  '*[_type == "t"]{ _id, "same": *[n == ^.n]._id }',
  '*[_id in *[n > 1].ref._ref]._id',
  '*[n in [1, ...*[_type == "t"].n]] | order(n desc)._id',
  '*{ "first": *[_type == "t"] | order(n desc)[0]._id, "count": count(*[n == 2]), n }',
  '*[references(*[n == 2]._id)]._id',
  '*{ "all": *[_type == "t"]{ _id, "outer": ^._id } }',
  '*[count(*[_type == "t" && references(^._id)]) > 0]._id',
])('%s is answered as groq-js answers it', async (text) => {
  const lake = await startTestLake()
  const refs = [3, 1, 2].map((n, at) => ({
    _id: `d${at}`,
    _type: 't',
    n,
    ref: { _type: 'r', _ref: 'd2', _weak: true },
  }))
  await lake.client.mutate(refs.map((document) => ({ create: document })))
  const documents = lake.dataset.documents
  expect(await lake.client.fetch(text)).toEqual(
    JSON.parse(JSON.stringify(evaluateSync(parse(text), { dataset: documents }).data)),
  )
})

const pathParts = fc.array(fc.constantFrom('*', '**', 'a', 'ab', '', 'a*'), { minLength: 1, maxLength: 6 })
const texts = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\n'), maxLength: 9 })

test('paths match as a regular expression would say', () => {
  const regExp = (parts: string[]) =>
    parts
      .map((part) => (part === '*' ? '[^.]+' : part === '**' ? '.*' : part.replaceAll('*', '\\*')))
      .join('\\.')
  fc.assert(
    fc.property(pathParts, texts, (parts, text) => {
      expect(matchesPath(parts.join('.'), text)).toBe(new RegExp(`^${regExp(parts)}$`).test(text))
    }),
    { numRuns: 2000 },
  )
})

test('a path with many wildcards is answered', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _id: 'a'.repeat(100), _type: 't' })
  const pattern = Array.from({ length: 20 }, () => '**').join('.')
  expect(await lake.client.fetch(`count(*[_id in path("${pattern}")])`)).toBe(0)
  expect(await lake.client.fetch(`count(*["${'a.'.repeat(60)}!" in path("${'**.'.repeat(40)}b")])`)).toBe(0)
})

test('words match as a regular expression would say', () => {
  const patterns = fc.string({ unit: fc.constantFrom('*', '*', 'a', 'B', '.', "'"), maxLength: 8 })
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '.', "'"), maxLength: 9 })
  fc.assert(
    fc.property(patterns, words, (pattern, word) => {
      expect(wordTest(pattern).test(word)).toBe(
        new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(word),
      )
    }),
    { numRuns: 3000 },
  )
})

test('a parameter that is missing is an error that names it', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _id: 'a', _type: 't' })
  const text = '*[_type == "t" && slug.current == $slug][0]._id'
  const response = await lake.request(query(text))
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    error: {
      type: 'queryParseError',
      description: expect.stringContaining('$slug'),
      start: text.indexOf('$slug'),
    },
  })
  expect((await lake.request(query('$toString'))).status).toBe(400)
  expect((await lake.request(query('*[0...$n]'))).status).toBe(400)
})

test('a comment may end a query', async () => {
  const lake = await startTestLake()
  expect(await lake.client.fetch('1//x')).toBe(1)
})
