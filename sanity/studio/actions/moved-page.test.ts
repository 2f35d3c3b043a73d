import type { SanityDocument } from 'sanity'
import { expect, test } from 'vitest'
import { unpublishMutations, moveOf, publicAddress, redirectMutations } from './moved-page'

const article = (slug: string, publishedAt = '2024-06-20T06:30:00Z', _type = 'article'): SanityDocument => ({
  _id: 'article-pact',
  _type,
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  slug: { _type: 'slug', current: slug },
  publishedAt,
})
const target = { _type: 'reference', _ref: 'article-pact', _weak: true }
const move = { from: '/current-affairs/old', to: '/current-affairs/new' }

test('a changed slug moves the page', () => {
  expect(moveOf(article('old'), article('new'))).toEqual(move)
})

test('a changed language moves the page', () => {
  expect(moveOf({ ...article('pact'), language: 'en' }, { ...article('pact'), language: 'gu' })).toEqual({
    from: '/current-affairs/pact',
    to: '/gu/current-affairs/pact',
  })
})

test.each([
  ['the same slug', article('old'), article('old')],
  ['a first publish', null, article('new')],
  ['nothing to publish', article('old'), null],
  ['a scheduled article', article('old', '2999-01-01T00:00:00Z'), article('new')],
  ['a type without a page', article('old', undefined, 'settings'), article('new', undefined, 'settings')],
])('%s moves nothing', (_, published, draft) => {
  expect(moveOf(published, draft)).toBeNull()
})

test('the old path redirects to the document, whatever its slug will be', () => {
  expect(redirectMutations('article-pact', move, [])).toEqual([
    {
      createOrReplace: {
        _id: 'redirect-current-affairs-old',
        _type: 'redirect',
        from: '/current-affairs/old',
        statusCode: 308,
        toReference: target,
      },
    },
  ])
})

test('moving back to the first path deletes the redirect from it', () => {
  const [first, draft, written] = redirectMutations('article-pact', move, [
    { _id: 'redirect-a', from: '/Current-Affairs/New', to: '/current-affairs/old', document: null },
  ])
  expect([first, draft]).toEqual([{ delete: { id: 'redirect-a' } }, { delete: { id: 'drafts.redirect-a' } }])
  expect(written).toHaveProperty('createOrReplace.from', '/current-affairs/old')
})

test('a redirect to the old path is updated to point to the page itself', () => {
  const [patched] = redirectMutations('article-pact', move, [
    { _id: 'redirect-b', from: '/very-old', to: '/current-affairs/old', document: null },
  ])
  expect(patched).toEqual({ patch: { id: 'redirect-b', set: { toReference: target }, unset: ['to'] } })
})

test('an earlier redirect from the old path is replaced', () => {
  const mutations = redirectMutations('article-pact', move, [
    { _id: 'redirect-c', from: '/current-affairs/old', to: '/branches', document: null },
  ])
  expect(mutations).toHaveLength(1)
  expect(mutations[0]).toHaveProperty('createOrReplace._id', 'redirect-c')
})

test('an unpublished page: its path and earlier paths that redirected to it are gone', () => {
  const known = [
    { _id: 'redirect-d', from: '/oldest', to: null, document: 'article-pact' },
    { _id: 'redirect-e', from: '/older', to: '/current-affairs/old', document: null },
    { _id: 'redirect-f', from: '/other', to: '/branches', document: null },
  ]
  const gone = { statusCode: 410 } as const
  const unset = ['toReference', 'to']
  expect(unpublishMutations('article-pact', move.from, gone, known)).toEqual([
    { patch: { id: 'redirect-d', set: gone, unset } },
    { patch: { id: 'redirect-e', set: gone, unset } },
    {
      createOrReplace: {
        _id: 'redirect-current-affairs-old',
        _type: 'redirect',
        from: move.from,
        statusCode: 410,
      },
    },
  ])
})

test('an unpublished page with a replacement: all its paths redirect to that', () => {
  const known = [{ _id: 'redirect-d', from: '/oldest', to: null, document: 'article-pact' }]
  const afterwards = { statusCode: 308, to: '/topics' } as const
  expect(unpublishMutations('article-pact', move.from, afterwards, known)).toEqual([
    { patch: { id: 'redirect-d', set: afterwards, unset: ['toReference'] } },
    { createOrReplace: expect.objectContaining({ from: move.from, statusCode: 308, to: '/topics' }) },
  ])
})

test('only a published page has a public path', () => {
  expect(publicAddress(article('pact'))).toBe('/current-affairs/pact')
  expect(publicAddress(article('pact', '2999-01-01T00:00:00Z'))).toBeUndefined()
  expect(publicAddress(null)).toBeUndefined()
})
