import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runs } from '@/lib/testing/runs'
import { branchFields } from './branch/rules'
import { nullableList, allOrNothing } from './parts'
import { parseLeniently } from './parse-leniently'
import { documents, others } from './testing/documents'
import { typeNames, type TypeName } from './types'
import { bent, hostileValues, methodNames, placesIn, textsIn } from './testing/hostile'
import { ask } from './testing/lake'
import { parametersFor, readers } from './testing/readers'

const schema = z.object({
  _id: z.string(),
  title: z.string('A title').max(5, 'At most 5'),
  image: z.object({ url: z.string('An address'), alt: z.string().nullable() }).nullable(),
  facts: z.array(z.string('A fact')).max(2, 'At most 2 facts'),
  parts: nullableList(
    z.object({
      _key: z.string(),
      text: z.string('A text'),
      pair: allOrNothing(z.array(z.string('A word')).length(2)),
    }),
  ),
})
const phoneSchema = z.object({ _key: z.string(), number: z.string(), primary: z.boolean() })
const good = { _id: 'a', title: 'Title', image: null, facts: [], parts: [] }

describe('parseLeniently', () => {
  test('returns valid input unchanged', () => {
    expect(parseLeniently(schema, good)).toEqual({ value: good, refusals: [] })
  })

  test('leaves out an invalid property, not the object around it', () => {
    const { value, refusals } = parseLeniently(schema, { ...good, image: { url: 'u', alt: 7 } })
    expect(value?.image).toEqual({ url: 'u', alt: null })
    expect(refusals).toMatchObject([{ document: 'a', path: 'image.alt' }])
  })

  test('leaves out an optional object that lacks a required property, and reports it once', () => {
    const { value, refusals } = parseLeniently(schema, { ...good, image: { url: 4, alt: 'x' } })
    expect(value).toEqual(good)
    expect(refusals).toMatchObject([{ path: 'image.url', message: 'An address' }])
  })

  test('leaves out single members of a list', () => {
    const { value, refusals } = parseLeniently(schema, { ...good, facts: [1, 'b', null] })
    expect(value?.facts).toEqual(['b'])
    expect(refusals.map(({ path }) => path)).toEqual(['facts[0]', 'facts[2]'])
  })

  test('truncates a list that is too long', () => {
    expect(parseLeniently(schema, { ...good, facts: ['a', 'b', 'c'] }).value?.facts).toEqual(['a', 'b'])
  })

  test('leaves out an all-or-nothing value as a whole', () => {
    const part = (_key: string, pair: unknown[]) => ({ _key, text: 'x', pair })
    const { value, refusals } = parseLeniently(schema, {
      ...good,
      parts: [part('a', ['1', '2', 3]), part('b', ['1', '2'])],
    })
    expect(value?.parts).toEqual([part('b', ['1', '2'])])
    expect(refusals).toMatchObject([{ path: 'parts[_key=="a"].pair' }])
  })

  test('refuses the value if a required part is invalid', () => {
    expect(parseLeniently(schema, { ...good, title: 'Too long' })).toMatchObject({
      value: null,
      refusals: [{ path: 'title' }],
    })
    expect(parseLeniently(schema, 'text').value).toBeNull()
  })

  test('tries a replacement once', () => {
    const stubborn = z.object({ a: z.string().nullable() }).superRefine((value, ctx) => {
      if (value.a !== null)
        ctx.addIssue({ code: 'custom', path: ['a'], message: 'No', params: { instead: 'b' } })
    })
    expect(parseLeniently(stubborn, { a: 'a' }).value).toEqual({ a: null })
  })

  test('two issues at one path leave out only that path', () => {
    const twice = z.object({
      list: z.array(z.string(), 'A list').max(2, 'At most 2').nullable(),
      other: z.string(),
    })
    expect(parseLeniently(twice, { list: 'text', other: 'stays' }).value).toEqual({
      list: null,
      other: 'stays',
    })
  })

  test('does not change its input', () => {
    const input = Object.freeze({ ...good, facts: Object.freeze([1]) })
    expect(parseLeniently(schema, input).value?.facts).toEqual([])
  })
})

test('all text is well-formed: a lone surrogate becomes U+FFFD, also in keys', () => {
  const record = z.record(z.string(), z.array(z.string()))
  expect(parseLeniently(record, { ['k\ud83d']: ['a\udc4dz', '🤝'] }).value).toEqual({
    ['k\ufffd']: ['a\ufffdz', '🤝'],
  })
})

test('deep nesting does not overflow the stack', () => {
  let deep: unknown = 'text'
  for (let level = 0; level < 100_000; level += 1) deep = [deep]
  expect(parseLeniently(schema, { ...good, title: deep }).value).toBeNull()
  expect(parseLeniently(schema, { ...good, image: deep }).value).toEqual(good)
})

test('a list of 200,000 members with an invalid one is truncated like any other', () => {
  const facts = Array.from({ length: 200_000 }, (_, index) => (index === 1 ? 7 : `${index}`))
  const { value, refusals } = parseLeniently(schema, { ...good, facts })
  expect(value?.facts).toEqual(['0', '2'])
  expect(refusals.map(({ path }) => path)).toEqual(['facts[1]', 'facts'])
})

test('a truncated list obeys the rules for several members', () => {
  const phone = (index: number) => ({
    _key: `${index}`,
    number: `+9184692315${String(index).padStart(2, '0')}`,
    kind: 'mobile',
    whatsapp: null,
    primary: index === 12,
  })
  const phones = Array.from({ length: 13 }, (_, index) => phone(index))
  const { value, refusals } = parseLeniently(branchFields.phones.of(phoneSchema), phones)
  expect(value?.map(({ _key, primary }) => [_key, primary])).toEqual(
    phones.slice(0, 12).map(({ _key }, index) => [_key, index === 0]),
  )
  expect(refusals.map(({ message }) => message)).toEqual([
    'Phone numbers: give 1 to 12',
    'Mark exactly one phone number as the primary one',
  ])
})

const hostile = fc.oneof(fc.constantFrom(...Object.values(hostileValues)), fc.jsonValue({ maxDepth: 2 }))

describe.each(typeNames)('hostile results for a document: %s', (type) => {
  test('whatever a value contains, the parser returns valid content or null, with a reason', async () => {
    const { query, schema: parser } = readers[type]
    const answer = await ask([...Object.values(documents), ...others], query, parametersFor(documents[type]))
    const places = placesIn(answer)
    // Also additional fields, named like methods, at any depth.
    const beside = places.flatMap((place) => methodNames.map((name) => [...place.slice(0, -1), name]))
    const change = fc.tuple(fc.constantFrom(...places, ...beside), fc.option(hostile, { nil: undefined }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const broken = changes.reduce((result, [path, value]) => bent(result, path, value), answer)
        const { value, refusals } = parseLeniently(parser, broken)
        if (value === null) expect(refusals.length).toBeGreaterThan(0)
        else
          expect(parser.safeParse(parseLeniently(z.unknown(), broken).value).success).toBe(
            refusals.length === 0,
          )
        expect(textsIn(value).filter((text) => !text.isWellFormed())).toEqual([])
        expect(JSON.stringify(value)).not.toMatch(/"href":\s*"\s*j/i)
        for (const { message } of refusals) expect(message).not.toMatch(/^Invalid|^Too|expected/)
      }),
      { numRuns: runs(100) },
    )
  })
})

const optional: [TypeName, string[]][] = [
  [
    'article',
    [
      ...[
        'updates',
        'supersededBy',
        'eventDate',
        'reviewer',
        'relevance',
        'keyFacts',
        'mainsQuestions',
        'quiz',
        'cover',
        'seo',
      ],
      ...['pastQuestions', 'sources', 'related', 'corrections'],
    ],
  ],
  [
    'branch',
    [
      'partner',
      'email',
      'hours',
      'holidayHours',
      'photos',
      'metro',
      'facilities',
      'courses',
      'geo',
      'order',
      'movedTo',
    ],
  ],
  [
    'pastQuestion',
    [
      ...['paper', 'number', 'set', 'statements', 'numbering', 'closing', 'options', 'key', 'keyState'],
      ...['explanation', 'syllabus'],
    ],
  ],
  ['topic', ['description', 'parent', 'synonyms']],
  ['author', ['qualifications', 'bio', 'photo']],
  ['settings', ['tagline', 'helpline', 'socialLinks', 'notice', 'grievanceContact']],
]

test.each(optional)(
  'whatever stands in an optional field, the rest of the document stays: %s',
  async (type, fields) => {
    const { query, schema: parser } = readers[type]
    const answer = await ask([...Object.values(documents), ...others], query, parametersFor(documents[type]))
    for (const field of fields)
      for (const [what, value] of Object.entries(hostileValues))
        expect(parseLeniently(parser, bent(answer, [field], value)).value, `${field}: ${what}`).not.toBeNull()
  },
)
