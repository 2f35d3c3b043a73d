import { expect, test } from 'vitest'
import { pathOf, routes } from './routes'

test('each document has its path', () => {
  expect(pathOf({ _type: 'article', slug: 'pact' })).toBe('/current-affairs/pact')
  expect(pathOf({ _type: 'branch', slug: 'surat' })).toBe('/branches/surat')
  expect(pathOf({ _type: 'topic', slug: 'ir' })).toBe('/topics/ir')
  expect(pathOf({ _type: 'syllabusPaper', slug: 'gs2' })).toBe('/syllabus/gs2')
})

test('a note in another language than the site’s has its language in front', () => {
  expect(routes.article('pact', 'en')).toBe('/current-affairs/pact')
  expect(routes.article('pact', 'gu')).toBe('/gu/current-affairs/pact')
  expect(pathOf({ _type: 'article', slug: 'pact', language: 'hi' })).toBe('/hi/current-affairs/pact')
  expect(pathOf({ _type: 'article', slug: 'pact', language: null })).toBe('/current-affairs/pact')
})

test('the first page of a list has no number', () => {
  expect(routes.articles()).toBe('/current-affairs')
  expect(routes.articles(1)).toBe('/current-affairs')
  expect(routes.articles(2)).toBe('/current-affairs/page/2')
  expect(routes.articlesFor('mains')).toBe('/current-affairs/mains')
  expect(routes.articlesFor('mains', 2)).toBe('/current-affairs/mains/page/2')
  expect(routes.month('2024-06', 2)).toBe('/current-affairs/archive/2024-06/page/2')
  expect(routes.syllabusLineNotes('gs2', '2.17', 2)).toBe('/syllabus/gs2/2.17/page/2')
  expect(routes.topic('ir', 1)).toBe('/topics/ir')
  expect(routes.topic('ir', 2)).toBe('/topics/ir/page/2')
})
