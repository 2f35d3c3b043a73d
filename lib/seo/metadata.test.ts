import { beforeAll, expect, test, vi } from 'vitest'
import { pageMetadata, siteMetadata } from './metadata'

beforeAll(() => {
  vi.stubEnv('SITE_URL', 'https://www.example.org')
  vi.stubEnv('SANITY_PROJECT_ID', 'local')
  vi.stubEnv('SANITY_DATASET', 'production')
  vi.stubEnv('SANITY_API_READ_TOKEN', 'a-token-that-is-long-enough')
  vi.stubEnv('SANITY_REVALIDATE_SECRET', 'a-secret-that-is-long-enough')
})

test('a page has one address', () => {
  expect(pageMetadata({ title: 'Branches', path: '/branches' })).toMatchObject({
    title: 'Branches',
    alternates: { canonical: '/branches' },
    openGraph: { url: '/branches' },
  })
})

test('an empty dataset still has whole titles', () => {
  expect(siteMetadata(null)).toMatchObject({
    metadataBase: new URL('https://www.example.org'),
    title: { default: 'Home', template: '%s' },
  })
})
