import { expect, test } from 'vitest'
import { jsonErrorPosition } from './error-answer.ts'

test.each([
  ['{"a": [}]}', 7],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1, 2] x', 7],
  ['{"a": tru}', 9],
  ['{"a": -}', 7],
  ['"a\nb"', 2],
  ["{'a': 1}", 1],
  ['[1, 2', 5],
  ['"abc', 4],
  ['', 0],
])('%j stops being JSON at %i', (text, position) => {
  expect(jsonErrorPosition(text)).toBe(position)
})
