import { expect, test, vi } from 'vitest'
import { memoize } from './memoize'

test('a text is processed once, until many others have followed', () => {
  const work = vi.fn((text: string) => ({ text }))
  const result = memoize(work)
  expect(result('a')).toBe(result('a'))
  expect(work).toHaveBeenCalledTimes(1)
  for (let number = 0; number < 1_000; number += 1) result(String(number))
  result('a')
  expect(work.mock.calls.filter(([text]) => text === 'a')).toHaveLength(2)
})

test('a long text is not kept', () => {
  const result = memoize((text) => ({ text }))
  const long = 'a'.repeat(10_000)
  expect(result(long)).toEqual({ text: long })
  expect(result(long)).not.toBe(result(long))
})
