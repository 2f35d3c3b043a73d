import { expect, test } from 'vitest'
import { pageMetadata, siteMetadata } from './metadata'

test('a page has one canonical URL', () => {
  expect(pageMetadata({ title: 'Branches', path: '/branches' })).toMatchObject({
    title: 'Branches',
    alternates: { canonical: '/branches' },
    openGraph: { url: '/branches' },
  })
})

test('a long description ends after a whole word, at the length that search engines show', () => {
  const description = Array.from({ length: 60 }, () => 'word').join(' ')
  const { description: shown = '' } = pageMetadata({ description, path: '/branches' })
  expect(shown).toMatch(/^(?:word )+word…$/)
  expect(shown?.length).toBeLessThanOrEqual(155)
  expect(shown?.length).toBeGreaterThan(145)
})

test('an empty dataset has complete titles', () => {
  expect(siteMetadata(null)).toMatchObject({
    metadataBase: new URL('https://www.example.org'),
    title: { default: 'Home', template: '%s' },
  })
})
