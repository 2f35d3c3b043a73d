import { expect, test } from 'vitest'
import { isOwnAddress, pathOf, routes } from './routes'

test('each document has its path', () => {
  expect(pathOf({ _type: 'article', slug: 'pact' })).toBe('/current-affairs/pact')
  expect(pathOf({ _type: 'branch', slug: 'surat' })).toBe('/branches/surat')
  expect(pathOf({ _type: 'topic', slug: 'ir' })).toBe('/topics/ir')
  expect(pathOf({ _type: 'syllabusPaper', slug: 'gs2' })).toBe('/syllabus/gs2')
})

test('the path of an article in another language starts with the language', () => {
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
  expect(routes.syllabusLineArticles('gs2', '2.17', 2)).toBe('/syllabus/gs2/2.17/page/2')
  expect(routes.topic('ir', 1)).toBe('/topics/ir')
  expect(routes.topic('ir', 2)).toBe('/topics/ir/page/2')
})

test('any slug gives a path within its own place', () => {
  expect(routes.article('half-\ud83d')).toBe('/current-affairs/half-%EF%BF%BD')
  expect(routes.topic('a/../b?c#d')).toBe('/topics/a%2F..%2Fb%3Fc%23d')
  expect(routes.syllabusLine('gs2', '2.17')).toBe('/syllabus/gs2#2.17')
})

test.each([
  '/',
  '/feed.xml',
  '/studio/desk',
  '/search',
  '/about/this-site',
  '/topics/ir/page/2',
  '/current-affairs/mains',
  '/api/x',
])('the site itself answers at %s', (path) => expect(isOwnAddress(path)).toBe(true))

test.each([
  '/old',
  '/topics/ir',
  '/current-affairs/pact',
  '/current-affairs/archive/2019-01',
  '/blog/page/2',
  '/apis',
])('an editor may redirect %s', (path) => expect(isOwnAddress(path)).toBe(false))
