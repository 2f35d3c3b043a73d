import { expect, test } from 'vitest'
import { cacheControl, tagHeader } from './headers'
import { pageAt } from './testing/pages'

const immutable = { 'cache-control': 'public, max-age=31536000, immutable' }

test.each([
  ['a page, for a minute', {}, false, 'public, max-age=0, s-maxage=60, stale-if-error=86400'],
  [
    'one that is being renewed, for a second',
    {},
    true,
    'public, max-age=0, s-maxage=1, stale-if-error=86400',
  ],
  ['what was typed, not', { kind: 'search' as const }, false, 'private, no-cache'],
  ['a failure, not', { status: 500 }, false, 'no-store'],
  [
    'a file whose name tells its content, for good',
    { headers: immutable },
    false,
    immutable['cache-control'],
  ],
  [
    'one that is not there, for a minute',
    { headers: immutable, status: 404 },
    false,
    'public, max-age=0, s-maxage=60, stale-if-error=86400',
  ],
])('other caches keep %s', async (_, page, isStale, header) => {
  expect(cacheControl(await pageAt('/a', page), isStale)).toBe(header)
})

const tags = ['s1:article', 's1:branch']

test.each([
  [undefined, {}],
  ['xkey', { xkey: 's1:article s1:branch' }],
  ['Surrogate-Key', { 'surrogate-key': 's1:article s1:branch' }],
  ['Cache-Tag', { 'cache-tag': 's1:article,s1:branch' }],
] as const)('a cache that knows tags is told them in %s', async (name, header) => {
  expect(tagHeader(await pageAt('/a', { tags }), name)).toEqual(header)
})

test('an answer that depends on nothing has no such header', async () => {
  expect(tagHeader(await pageAt('/a', { tags: [] }), 'xkey')).toEqual({})
})
