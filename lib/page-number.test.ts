import { expect, test } from 'vitest'
import { pageNumber } from './page-number'

test('a page has one canonical number', () => {
  expect(pageNumber('1')).toBe(1)
  expect(pageNumber('120')).toBe(120)
  for (const segment of ['0', '02', '2.0', '+2', '-1', '1e3', '', 'two', '9999999', '2\n'])
    expect(pageNumber(segment)).toBeUndefined()
})
