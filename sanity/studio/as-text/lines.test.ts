import { expect, test } from 'vitest'
import { linesOf, markedOptions } from './lines'

test('blank lines and spaces are no entries', () => {
  expect(linesOf(' one \n\n two\n')).toEqual(['one', 'two'])
  expect(linesOf('')).toEqual([])
})

test.each([
  [
    '(a) 1 only (b) 2 only (c) Both 1 and 2 (d) Neither 1 nor 2',
    ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
  ],
  ['A. 1961\nB. 2000\nC. 2023\nD. 2024', ['1961', '2000', '2023', '2024']],
  ['(ક) ૧૯૬૧\n(ખ) ૨૦૦૦\n(ગ) ૨૦૨૩\n(ઘ) ૨૦૨૪', ['૧૯૬૧', '૨૦૦૦', '૨૦૨૩', '૨૦૨૪']],
])('the marks of “%s” are no part of the options', (text, options) => {
  expect(markedOptions(text)).toEqual(options)
})

test.each(['Article 2\nArticle 24\nArticle 51\nArticle 99', '(a) 1 only (b) 2 only', ''])(
  '“%s” stays as it is',
  (text) => {
    expect(markedOptions(text)).toBeUndefined()
  },
)
