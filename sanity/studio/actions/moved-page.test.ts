import type { SanityDocument } from 'sanity'
import { expect, test } from 'vitest'
import { afterwardsMutations, moveOf, publicAddress, redirectMutations } from './moved-page'

const note = (slug: string, publishedAt = '2024-06-20T06:30:00Z', _type = 'article'): SanityDocument => ({
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

test('a slug that changes moves the page', () => {
  expect(moveOf(note('old'), note('new'))).toEqual(move)
})

test('so does a language that changes', () => {
  expect(moveOf({ ...note('pact'), language: 'en' }, { ...note('pact'), language: 'gu' })).toEqual({
    from: '/current-affairs/pact',
    to: '/gu/current-affairs/pact',
  })
})

test.each([
  ['the same slug', note('old'), note('old')],
  ['a first publishing', null, note('new')],
  ['nothing to publish', note('old'), null],
  ['a note that is still to appear', note('old', '2999-01-01T00:00:00Z'), note('new')],
  ['a type without a page', note('old', undefined, 'author'), note('new', undefined, 'author')],
])('%s moves nothing', (_, published, draft) => {
  expect(moveOf(published, draft)).toBeNull()
})

test('the old address leads to the document, whatever its slug will be', () => {
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

test('back to the first address: the redirect away from it goes', () => {
  const [first, draft, written] = redirectMutations('article-pact', move, [
    { _id: 'redirect-a', from: '/Current-Affairs/New', to: '/current-affairs/old', document: null },
  ])
  expect([first, draft]).toEqual([{ delete: { id: 'redirect-a' } }, { delete: { id: 'drafts.redirect-a' } }])
  expect(written).toHaveProperty('createOrReplace.from', '/current-affairs/old')
})

test('a redirect to the old address is led straight to the page', () => {
  const [patched] = redirectMutations('article-pact', move, [
    { _id: 'redirect-b', from: '/very-old', to: '/current-affairs/old', document: null },
  ])
  expect(patched).toEqual({ patch: { id: 'redirect-b', set: { toReference: target }, unset: ['to'] } })
})

test('what stood at the old address before is replaced', () => {
  const mutations = redirectMutations('article-pact', move, [
    { _id: 'redirect-c', from: '/current-affairs/old', to: '/branches', document: null },
  ])
  expect(mutations).toHaveLength(1)
  expect(mutations[0]).toHaveProperty('createOrReplace._id', 'redirect-c')
})

test('a page that is taken off: its address is gone, and so are the older ones that led to it', () => {
  const known = [
    { _id: 'redirect-d', from: '/oldest', to: null, document: 'article-pact' },
    { _id: 'redirect-e', from: '/older', to: '/current-affairs/old', document: null },
    { _id: 'redirect-f', from: '/other', to: '/branches', document: null },
  ]
  const gone = { statusCode: 410 } as const
  const unset = ['toReference', 'to']
  expect(afterwardsMutations('article-pact', move.from, gone, known)).toEqual([
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

test('a page that is taken off for another: all its addresses lead to that one', () => {
  const known = [{ _id: 'redirect-d', from: '/oldest', to: null, document: 'article-pact' }]
  const afterwards = { statusCode: 308, to: '/topics' } as const
  expect(afterwardsMutations('article-pact', move.from, afterwards, known)).toEqual([
    { patch: { id: 'redirect-d', set: afterwards, unset: ['toReference'] } },
    { createOrReplace: expect.objectContaining({ from: move.from, statusCode: 308, to: '/topics' }) },
  ])
})

test('only a page that visitors have has an address to think of', () => {
  expect(publicAddress(note('pact'))).toBe('/current-affairs/pact')
  expect(publicAddress(note('pact', '2999-01-01T00:00:00Z'))).toBeUndefined()
  expect(publicAddress(null)).toBeUndefined()
})
