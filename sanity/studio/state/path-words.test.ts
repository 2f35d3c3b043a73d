import { createSchema } from 'sanity'
import { expect, test } from 'vitest'
import { schemaTypes } from '../../../lib/content/types.studio'
import { pathWords } from './path-words'

const article = createSchema({ name: 'path-words', types: schemaTypes }).get('article')
const value = {
  keyFacts: ['one', 'two'],
  quiz: [{ _key: 'a' }, { _key: 'b', options: ['x', 'y'] }],
  topics: [{ _key: 't', _type: 'reference' }],
  body: [{ _key: 'p', _type: 'block', markDefs: [{ _key: 'l', _type: 'link' }] }],
}

test.each([
  [['title'], 'Title'],
  [['slug', 'current'], 'Slug'],
  [['keyFacts', 1], 'Key facts, fact 2'],
  [['quiz', { _key: 'b' }, 'explanation'], 'Quiz, question 2, explanation'],
  [['quiz', { _key: 'b' }, 'options', 1], 'Quiz, question 2, options, option 2'],
  [['topics', { _key: 't' }], 'Topics, topic 1'],
  [['body', { _key: 'p' }, 'markDefs', { _key: 'l' }, 'href'], 'Text, block 1'],
  [[], ''],
])('%j is called “%s”', (path, words) => {
  expect(article && pathWords(article, value, path)).toBe(words)
})

test('positions need no value', () => {
  const path = ['quiz', 1, 'explanation']
  expect(article && pathWords(article, undefined, path)).toBe('Quiz, question 2, explanation')
  expect(article && pathWords(article, undefined, ['body', 3, 'markDefs', 0, 'href'])).toBe('Text, block 4')
})
