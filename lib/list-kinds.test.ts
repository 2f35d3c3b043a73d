import { expect, test } from 'vitest'
import { listMark, numeral } from './list-kinds'

test.each([
  ['a', 1, 'a'],
  ['a', 26, 'z'],
  ['A', 27, 'AA'],
  ['a', 703, 'aaa'],
  ['i', 4, 'iv'],
  ['I', 1949, 'MCMXLIX'],
  ['i', 4000, '4000'],
  ['1', 19, '19'],
] as const)('in a list of type %s the number %i is %s', (type, value, shown) => {
  expect(numeral(type, value)).toBe(shown)
})

test('the kind of a list determines its brackets', () => {
  expect([listMark('lower-alpha', 3), listMark('lower-alpha-brackets', 3)]).toEqual(['c.', '(c)'])
})
