import type { Path, ValidationMarker } from 'sanity'
import { expect, test } from 'vitest'
import { errorsAt, errorsByPart, numbered } from './messages'

const marker = (path: Path, message = 'Wrong', level: 'error' | 'warning' = 'error'): ValidationMarker => ({
  level,
  message,
  path,
})
const quiz = [{ _key: 'a' }, { _key: 'b' }, { _key: 'c' }]

test('a message names the question that it is about', () => {
  expect(numbered(marker(['quiz', { _key: 'c' }, 'stem'], 'Ask'), ['quiz'], quiz)).toBe('Question 3: Ask')
  expect(numbered(marker(['keyFacts', 1], 'Too long'), ['keyFacts'], ['a', 'b'])).toBe('Fact 2: Too long')
})

test('one about the whole list, or a field that is none, names nothing', () => {
  expect(numbered(marker(['quiz'], 'At most 10'), ['quiz'], quiz)).toBe('At most 10')
  expect(numbered(marker(['slug', 'current'], 'Small letters'), ['slug'], { current: 'A' })).toBe(
    'Small letters',
  )
})

test('an error below a slug is found at the slug, one of another field is not', () => {
  const markers = [marker(['slug', 'current']), marker(['title']), marker(['slug'], 'Hint', 'warning')]
  expect(errorsAt(markers, ['slug'], true)).toEqual([markers[0]])
  expect(errorsAt(markers, ['slug'], false)).toEqual([])
})

test('parts of a form count what is wrong in them', () => {
  const parts = [
    { name: 'practice', fields: ['quiz', 'mainsQuestions'] },
    { name: 'more', fields: ['seo'] },
  ]
  const counts = errorsByPart(parts, [marker(['quiz', { _key: 'a' }, 'stem']), marker(['mainsQuestions'])])
  expect([...counts]).toEqual([
    ['practice', 2],
    ['more', 0],
  ])
})
