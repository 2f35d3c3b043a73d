import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { articleQuery, articleSchema } from './article'
import { branchQuery, branchSchema } from './branch'
import { nullableList, whole } from './parts'
import { prune } from './prune'
import { documents, others } from './testing/documents'
import { ask } from './testing/lake'

const schema = z.object({
  _id: z.string(),
  title: z.string('A title').max(5, 'At most 5'),
  image: z.object({ url: z.string('An address'), alt: z.string().nullable() }).nullable(),
  facts: z.array(z.string('A fact')).max(2, 'At most 2 facts'),
  parts: nullableList(
    z.object({
      _key: z.string(),
      text: z.string('A text'),
      pair: whole(z.array(z.string('A word')).length(2)),
    }),
  ),
})
const good = { _id: 'a', title: 'Title', image: null, facts: [], parts: [] }

describe('prune', () => {
  test('passes on what is right', () => {
    expect(prune(schema, good)).toEqual({ value: good, refusals: [] })
  })

  test('leaves out the property that is wrong, not what is around it', () => {
    const { value, refusals } = prune(schema, { ...good, image: { url: 'u', alt: 7 } })
    expect(value?.image).toEqual({ url: 'u', alt: null })
    expect(refusals).toMatchObject([{ document: 'a', path: 'image.alt' }])
  })

  test('leaves out an optional object that lacks what it needs, and tells it once', () => {
    const { value, refusals } = prune(schema, { ...good, image: { url: 4, alt: 'x' } })
    expect(value).toEqual(good)
    expect(refusals).toMatchObject([{ path: 'image.url', message: 'An address' }])
  })

  test('leaves out members of a list one by one', () => {
    const { value, refusals } = prune(schema, { ...good, facts: [1, 'b', null] })
    expect(value?.facts).toEqual(['b'])
    expect(refusals.map(({ path }) => path)).toEqual(['facts[0]', 'facts[2]'])
  })

  test('cuts a list that is too long', () => {
    expect(prune(schema, { ...good, facts: ['a', 'b', 'c'] }).value?.facts).toEqual(['a', 'b'])
  })

  test('takes a value that stands as one out as one', () => {
    const part = (_key: string, pair: unknown[]) => ({ _key, text: 'x', pair })
    const { value, refusals } = prune(schema, {
      ...good,
      parts: [part('a', ['1', '2', 3]), part('b', ['1', '2'])],
    })
    expect(value?.parts).toEqual([part('b', ['1', '2'])])
    expect(refusals).toMatchObject([{ path: 'parts[_key=="a"].pair' }])
  })

  test('refuses the whole when a required part is wrong', () => {
    expect(prune(schema, { ...good, title: 'Too long' })).toMatchObject({
      value: null,
      refusals: [{ path: 'title' }],
    })
    expect(prune(schema, 'text').value).toBeNull()
  })

  test('tries a replacement once', () => {
    const stubborn = z.object({ a: z.string().nullable() }).superRefine((value, ctx) => {
      if (value.a !== null)
        ctx.addIssue({ code: 'custom', path: ['a'], message: 'No', params: { instead: 'b' } })
    })
    expect(prune(stubborn, { a: 'a' }).value).toEqual({ a: null })
  })

  test('does not change what it was given', () => {
    const input = Object.freeze({ ...good, facts: Object.freeze([1]) })
    expect(prune(schema, input).value?.facts).toEqual([])
  })
})

/** Every place in a value. */
function places(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.keys(value).flatMap((key) => places(Reflect.get(value, key), [...path, key]))]
}

function bent(document: object, path: PropertyKey[], value: unknown): object {
  const copy: object = JSON.parse(JSON.stringify(document))
  let container = copy
  for (const key of path.slice(0, -1)) {
    const next: unknown = Reflect.get(container, key)
    if (typeof next !== 'object' || next === null) return copy
    container = next
  }
  const last = path.at(-1)
  if (last !== undefined) Reflect.set(container, last, value)
  return copy
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'javascript:alert(1)',
    ' java\tscript:x',
    'x'.repeat(100_000),
    [null],
    [[]],
    {},
    -1,
    '<script>',
  ),
  fc.constant({ _type: 'reference', _ref: 'gone' }),
)

describe.each([
  ['article', articleQuery, articleSchema, documents.article, { slug: 'pact', language: 'en' }],
  ['branch', branchQuery, branchSchema, documents.branch, { slug: 'ahmedabad' }],
] as const)('malformed %s', (_, query, parser, document, params) => {
  test('whatever stands anywhere, the parser answers with valid content or nothing', async () => {
    const everywhere = places(document).filter((path) => path.length > 0)
    const change = fc.tuple(fc.constantFrom(...everywhere), anything)
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = changes.reduce<object>((result, [path, value]) => bent(result, path, value), document)
        const dataset = [broken, ...Object.values(documents).filter((other) => other !== document), ...others]
        const answer = await ask(dataset, query, params)
        const { value, refusals } = prune<z.ZodType>(parser, answer)
        if (value === null) expect(answer === null || refusals.length > 0).toBe(true)
        expect(JSON.stringify(value)).not.toMatch(/"href":\s*"\s*j/i)
        for (const { message } of refusals) expect(message).not.toMatch(/^Invalid|^Too|expected/)
      }),
      { numRuns: 400 },
    )
  }, 60_000)
})
