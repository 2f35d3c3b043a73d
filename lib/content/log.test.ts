import { expect, test, vi } from 'vitest'
import { logRefusals } from './log'

test('of 200,000 refusals of one result a hundred are logged, with the number of the others, once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const refusals = Array.from({ length: 200_000 }, (_, index) => ({
    ...{ document: 'article-a', revision: 'r', path: `keyFacts[${index}]` },
    message: 'A key fact has 1 to 160 characters',
  }))
  logRefusals(refusals, false)
  logRefusals(refusals, false)
  expect(warn).toHaveBeenCalledTimes(101)
  expect(warn).toHaveBeenNthCalledWith(
    1,
    'content: article-a, keyFacts[0]: A key fact has 1 to 160 characters. This part is left out.',
  )
  expect(warn).toHaveBeenLastCalledWith(
    'content: article-a and others: 199900 more mistakes, which are not listed.',
  )
})
