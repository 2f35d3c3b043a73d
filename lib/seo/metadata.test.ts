import { expect, test } from 'vitest'
import { pageMetadata, siteMetadata } from './metadata'

test('a page has one canonical URL', () => {
  expect(pageMetadata({ title: 'Branches', path: '/branches' })).toMatchObject({
    title: 'Branches',
    alternates: { canonical: '/branches' },
    openGraph: { url: '/branches' },
  })
})

test('an empty dataset has complete titles', () => {
  expect(siteMetadata(null)).toMatchObject({
    metadataBase: new URL('https://www.example.org'),
    title: { default: 'Home', template: '%s' },
  })
})
