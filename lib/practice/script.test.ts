import { expect, test } from 'vitest'
import { marksOf, timeOf } from '@/public/practice.js'

/** For a right, a wrong and an unanswered question. */
const prelims = [2, -0.66, 0]

test.each([
  [[100, 0, 0], 200],
  [[3, 1, 2], 5.34],
  [[0, 3, 0], -1.98],
  [[0, 0, 20], 0],
])('right, wrong and unanswered questions %j give %d marks', (counts, marks) => {
  expect(marksOf(counts, prelims)).toBe(marks)
})

test('a time is written in minutes and seconds', () => {
  expect([0, 65, 7200].map(timeOf)).toEqual(['0:00', '1:05', '120:00'])
})
