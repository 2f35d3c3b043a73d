import { expect, test } from 'vitest'
import { article } from '../article/sample'
import { contentOf, isSameContent } from './content'

const same = (change: object) => isSameContent(contentOf(article), contentOf({ ...article, ...change }))
const span = (_key: string, text: string, marks: string[] = []) => ({ _type: 'span', _key, text, marks })
const block = (_key: string, children: object[], markDefs: object[] = []) => ({
  _type: 'block',
  _key,
  style: 'normal',
  children,
  markDefs,
})
const sameBody = (one: object, other: object) =>
  isSameContent(contentOf({ body: [one] }), contentOf({ body: [other] }))

test.each<[what: string, change: object]>([
  ['revision and times of the document', { _rev: 'r2', _updatedAt: '2030-01-01T00:00:00Z' }],
  ['the draft’s id', { _id: 'drafts.article-pact' }],
  ['the time of publishing', { publishedAt: '2030-01-01T00:00:00Z' }],
  ['the day to read it again', { reviewBy: '2030-01-01' }],
  ['an empty list', { something: [] }],
  ['an empty text', { something: '' }],
  ['an object with nothing but its type', { something: { _type: 'object' } }],
  ['the keys of a list', { sources: article.sources.map((source) => ({ ...source, _key: 'other' })) }],
  ['the order of fields', Object.fromEntries(Object.entries(article).reverse())],
])('%s is no content', (_, change) => {
  expect(same(change)).toBe(true)
})

test.each<[what: string, change: object]>([
  ['the title', { title: 'Another title' }],
  ['a letter of a fact', { keyFacts: ['Article 51: the right to self-defense'] }],
  ['the right option', { quiz: [{ ...article.quiz[0], answer: 1 }] }],
  ['the order of a list', { body: article.body.toReversed() }],
  ['a list that is emptied', { sources: [] }],
  ['the author', { author: { _type: 'reference', _ref: 'author-other' } }],
])('%s is content', (_, change) => {
  expect(same(change)).toBe(false)
})

test('a text divided into other spans is the same; other marks are not', () => {
  const whole = block('a', [span('s', 'The right to self-defence')])
  expect(sameBody(whole, block('b', [span('s', 'The right '), span('t', 'to self-defence')]))).toBe(true)
  expect(sameBody(whole, block('b', [span('s', 'The right to self-defence', ['em'])]))).toBe(false)
})

test('a link is compared by its URL, not by its key', () => {
  const linked = (key: string, href: string) =>
    block('a', [span('s', 'Charter', [key])], [{ _type: 'link', _key: key, href }])
  const charter = 'https://www.un.org/'
  expect(sameBody(linked('l1', charter), linked('l2', charter))).toBe(true)
  expect(sameBody(linked('l1', charter), linked('l1', 'https://www.mea.gov.in/'))).toBe(false)
})

test('a missing document has no content', () => {
  expect(contentOf(null)).toBe('{}')
})
