import { createSchema, type Path, type ValidationMarker } from 'sanity'
import { expect, test } from 'vitest'
import { schemaTypes } from '../../../lib/content/types.studio'
import { distinct, errorsAt, errorsByPart, withPart } from './messages'

const marker = (path: Path, message = 'Wrong', level: 'error' | 'warning' = 'error'): ValidationMarker => ({
  level,
  message,
  path,
})
const article = createSchema({ name: 'messages', types: schemaTypes }).get('article')
const quiz = [{ _key: 'a' }, { _key: 'b' }, { _key: 'c' }]

function shown(at: ValidationMarker, field: string, value: unknown) {
  const type = article?.jsonType === 'object' && article.fields.find(({ name }) => name === field)?.type
  return type && withPart(at, [field], type, value)
}

test('a message names the part of the field that it is about', () => {
  const explanation = marker(['quiz', { _key: 'c' }, 'explanation'], 'Explain it')
  expect(shown(explanation, 'quiz', quiz)).toBe('Question 3, explanation: Explain it')
  expect(shown(marker(['keyFacts', 1], 'Too long'), 'keyFacts', ['a', 'b'])).toBe('Fact 2: Too long')
  expect(shown(marker(['seo', 'title'], 'Too long'), 'seo', {})).toBe('Title: Too long')
})

test('a message about the whole list, or about a field without parts, is unchanged', () => {
  expect(shown(marker(['quiz'], 'At most 10'), 'quiz', quiz)).toBe('At most 10')
  const slug = marker(['slug', 'current'], 'Small letters')
  expect(shown(slug, 'slug', { current: 'A' })).toBe('Small letters')
})

test('an error below a slug is shown at the slug, that of another field is not', () => {
  const markers = [marker(['slug', 'current']), marker(['title']), marker(['slug'], 'Hint', 'warning')]
  expect(errorsAt(markers, ['slug'], true)).toEqual([markers[0]])
  expect(errorsAt(markers, ['slug'], false)).toEqual([])
})

test('the same message of two rules is one', () => {
  const [title, slug] = [marker(['title'], 'Give it'), marker(['slug'], 'Give it')]
  expect(
    distinct([title, slug, marker(['title'], 'Give it'), marker(['title'], 'Give it', 'warning')]),
  ).toEqual([title, slug, marker(['title'], 'Give it', 'warning')])
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
