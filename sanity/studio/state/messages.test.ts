import type { Path, ValidationMarker } from 'sanity'
import { expect, test } from 'vitest'
import { errorsAt, errorsByPart, withItemNumber } from './messages'

const marker = (path: Path, message = 'Wrong', level: 'error' | 'warning' = 'error'): ValidationMarker => ({
  level,
  message,
  path,
})
const quiz = [{ _key: 'a' }, { _key: 'b' }, { _key: 'c' }]

test('a message names the question that it is about', () => {
  expect(withItemNumber(marker(['quiz', { _key: 'c' }, 'stem'], 'Ask'), ['quiz'], quiz)).toBe(
    'Question 3: Ask',
  )
  expect(withItemNumber(marker(['keyFacts', 1], 'Too long'), ['keyFacts'], ['a', 'b'])).toBe(
    'Fact 2: Too long',
  )
})

test('a message about the whole list, or about a field that is no list, is unchanged', () => {
  expect(withItemNumber(marker(['quiz'], 'At most 10'), ['quiz'], quiz)).toBe('At most 10')
  expect(withItemNumber(marker(['slug', 'current'], 'Small letters'), ['slug'], { current: 'A' })).toBe(
    'Small letters',
  )
})

test('an error below a slug is shown at the slug, that of another field is not', () => {
  const markers = [marker(['slug', 'current']), marker(['title']), marker(['slug'], 'Hint', 'warning')]
  expect(errorsAt(markers, ['slug'], true)).toEqual([markers[0]])
  expect(errorsAt(markers, ['slug'], false)).toEqual([])
})

test('errors are counted by fieldset', () => {
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
