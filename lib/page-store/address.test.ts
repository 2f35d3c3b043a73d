import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf } from './address'

test.each([
  ['/', '/', 'page'],
  ['/branches?utm_source=x', '/branches', 'page'],
  ['/%62ranches', '/branches', 'page'],
  ['/branches/near/surat', '/branches/near/surat', 'place'],
  ['/_next/static/chunks/a.js', '/_next/static/chunks/a.js', 'file'],
  ['/search', '/search', 'page'],
  ['/search?topic=polity', '/search', 'page'],
  ['/search?q=+two++words&utm=x', '/search?q=two+words', 'search'],
  ['/search?page=1&q=two%20words', '/search?q=two+words', 'search'],
  ['/branches/find?q=Surat%20&x=y', '/branches/find?q=Surat+', 'search'],
  ['/practice?utm=x', '/practice', 'page'],
  ['/practice?questions=5&of=topic/polity&x=y', '/practice?of=topic%2Fpolity&questions=5', 'test'],
  ['/practice/topic/polity', '/practice/topic/polity', 'page'],
  ['/practice/topic/polity/50/2?x=y', '/practice/topic/polity/50/2', 'test'],
  ['http://evil.example/branches', '/branches', 'page'],
  ['/%', '/404', 'page'],
  ['/%ff', '/404', 'page'],
  ['/a/%2e%2e/b', '/404', 'page'],
  ['/_next/image?url=x', '/404', 'page'],
  ['/_global-error', '/404', 'page'],
])('%s is answered by %s, a %s', (target, path, kind) => {
  expect(addressOf(target)).toEqual({ path, kind })
})

test.each([
  ['/branches/', '/branches'],
  ['//evil.example', '/evil.example'],
  ['/a//b/?x=y', '/a/b?x=y'],
  ['/\\evil.example/', '/%5Cevil.example'],
])('%s leads to %s', (target, location) => {
  expect(addressOf(target)).toEqual({ location })
})

test('every target resolves to an address that resolves to itself, or redirects within this site', () => {
  const parts = [
    '/',
    '//',
    '.',
    '..',
    '%2e',
    '%2F',
    '%',
    '%ff',
    '%00',
    '?',
    '&q=',
    '#',
    '\\',
    'search',
    'é',
    'a',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (pieces) => {
      const address = addressOf(`/${pieces.join('')}`)
      const path = 'location' in address ? address.location : address.path
      expect(new URL(path, 'https://www.example.org').origin).toBe('https://www.example.org')
      expect(path).not.toMatch(/^\/[/\\]/)
      if ('path' in address && address.path !== '/404') expect(addressOf(address.path)).toEqual(address)
    }),
  )
})
