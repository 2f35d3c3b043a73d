import type { SanityDocument } from 'sanity'
import { expect, test } from 'vitest'
import { moveOf, redirectMutations } from './moved-page'

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
    { _id: 'redirect-a', from: '/Current-Affairs/New', to: '/current-affairs/old' },
  ])
  expect([first, draft]).toEqual([{ delete: { id: 'redirect-a' } }, { delete: { id: 'drafts.redirect-a' } }])
  expect(written).toHaveProperty('createOrReplace.from', '/current-affairs/old')
})

test('a redirect to the old address is led straight to the page', () => {
  const [patched] = redirectMutations('article-pact', move, [
    { _id: 'redirect-b', from: '/very-old', to: '/current-affairs/old' },
  ])
  expect(patched).toEqual({ patch: { id: 'redirect-b', set: { toReference: target }, unset: ['to'] } })
})

test('what stood at the old address before is replaced', () => {
  const mutations = redirectMutations('article-pact', move, [
    { _id: 'redirect-c', from: '/current-affairs/old', to: '/branches' },
  ])
  expect(mutations).toHaveLength(1)
  expect(mutations[0]).toHaveProperty('createOrReplace._id', 'redirect-c')
})
