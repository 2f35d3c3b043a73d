import { expect, test } from 'vitest'
import { choose, nearestSize } from './choose'

const questions = Array.from({ length: 60 }, (_, index) => ({ id: `article-${index}/q` }))

test('a seed always chooses the same questions, in whatever order they come', () => {
  const chosen = choose(questions, 20, 'topic/polity 1')
  expect(new Set(chosen).size).toBe(20)
  expect(choose(questions.toReversed(), 20, 'topic/polity 1')).toEqual(chosen)
  expect(choose(questions, 20, 'topic/polity 2')).not.toEqual(chosen)
})

test('a longer test begins with the shorter one', () => {
  expect(choose(questions, 30, 'mixed 1').slice(0, 10)).toEqual(choose(questions, 10, 'mixed 1'))
})

test('a new question moves at most one other out', () => {
  const before = choose(questions, 20, 'mixed 1')
  const after = choose([...questions, { id: 'question-new' }], 20, 'mixed 1')
  expect(before.filter((question) => !after.includes(question)).length).toBeLessThanOrEqual(1)
})

test.each([
  [20, 60, 20],
  [3, 60, 5],
  [500, 300, 100],
  [50, 43, 43],
  [20, 3, 3],
  [1, 3, 3],
])('the size nearest to %d of %d questions is %d', (asked, available, size) => {
  expect(nearestSize(asked, available)).toBe(size)
})
