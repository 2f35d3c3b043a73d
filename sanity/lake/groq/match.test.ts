import fc from 'fast-check'
import { evaluateSync, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { evaluateNow, parseQuery } from './evaluate.ts'

const scopeOf = (params: Record<string, unknown>) => ({
  ...{ documents: [], params, now: new Date(0), identity: '' },
  dereference: () => undefined,
})
const evaluated = (query: string, params: Record<string, unknown>) =>
  evaluateNow(parseQuery(query, params), scopeOf(params))
const matches = (text: unknown, pattern: unknown) => evaluated('$text match $pattern', { text, pattern })

describe('match finds the words that a reader sees', () => {
  test.each([
    ['“Armed rebellion”', 'armed rebellion'],
    ['the Houses—both of them…then', 'both then'],
    ['The Centre–State relation', 'state'],
    ['Scheme of ₹5,000 crore', '5,000'],
    ['India’s coast', 'india'],
    ["the 'armed' forces of India's", "armed India's"],
    ['Self‑govern\u00adment·now', 'self government now'],
    ['zero\u200bwidth', 'zerowidth'],
    ['ગુજ\u200dરાતમાં', 'ગુજરાત*'],
    ['मंडी।भाव', 'भाव'],
    ['CO₂', 'co₂'],
    ['a⁠b', 'ab'],
    ['Centre', 'Centre–'],
    [['x', null, 5, '“y”'], 'y'],
  ])('%j match %j', (text, pattern) => expect(matches(text, pattern)).toBe(true))

  test.each([
    ['rebellion', 'bell'],
    ['CO₂', 'co2'],
    ['क्षेत्र', 'क'],
    ['…', '*'],
    ['x', '”'],
    ['x', ['x', null]],
    ['x', null],
    [null, 'x'],
  ])('not %j match %j', (text, pattern) => expect(matches(text, pattern)).toBe(false))
})

const piece = fc.constantFrom(
  'a',
  'B',
  'ab',
  '3',
  '.',
  '*',
  ' ',
  '-',
  '_',
  '"',
  '/',
  '\n',
  '(',
  '~',
  '&',
  "a'b",
)
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.array(fc.oneof(text, fc.constantFrom(null, 5, ['a'], { a: 'a' })), { maxLength: 3 }),
  fc.constantFrom(null, 5, true, { a: 'a' }),
)

test('match and score() are those of groq-js where signs are ASCII', () => {
  const query = `{ "is": $text match $pattern, "score": [{}] | score(boost($text match $pattern, 2), $text match $pattern) }`
  fc.assert(
    fc.property(value, value, (text, pattern) => {
      const params = { text, pattern }
      expect(evaluated(query, params)).toEqual(evaluateSync(parse(query), { dataset: [], params }).data)
    }),
    { numRuns: 2000 },
  )
})
