import { expect, test } from 'vitest'
import { versionsOf } from '../versions'
import { pageMetadata, siteMetadata } from './metadata'

const place = { language: 'en', versions: versionsOf('/branches') } as const

test('a page has one canonical URL, and the URLs of its other languages', () => {
  const languages = { en: '/branches', hi: '/hi/branches', gu: '/gu/branches', 'x-default': '/branches' }
  expect(pageMetadata({ title: 'Branches', ...place })).toMatchObject({
    title: 'Branches',
    alternates: { canonical: '/branches', languages },
    openGraph: { url: '/branches' },
  })
})

test('a page that only one language has names no other', () => {
  const versions = versionsOf('/current-affairs/pact', { hi: '/topics/polity', gu: '/topics/polity' })
  const { alternates } = pageMetadata({ language: 'en', versions })
  expect(alternates).toMatchObject({ canonical: '/current-affairs/pact' })
  expect(alternates).not.toHaveProperty('languages')
})

test('a long description ends after a whole word, at the length that search engines show', () => {
  const description = Array.from({ length: 60 }, () => 'word').join(' ')
  const { description: shown = '' } = pageMetadata({ description, ...place })
  expect(shown).toMatch(/^(?:word )+word…$/)
  expect(shown?.length).toBeLessThanOrEqual(155)
  expect(shown?.length).toBeGreaterThan(145)
})

test('an empty dataset has complete titles', () => {
  expect(siteMetadata(null, 'en')).toMatchObject({
    metadataBase: new URL('https://www.example.org'),
    title: { default: 'Home', template: '%s' },
  })
})
