import { afterAll, beforeEach, expect, test, vi } from 'vitest'

// The build of the client that Next’s server uses (“react-server”), which calls the global `fetch`.
vi.mock('@sanity/client', () => import('../../node_modules/@sanity/client/dist/index.js'))

// Requests to hosted Sanity are recorded instead of sent.
const asked: { url: string; authorization: string | null }[] = []
vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
  const request = new Request(input, init)
  asked.push({ url: request.url, authorization: request.headers.get('authorization') })
  return Promise.resolve(Response.json({ result: null, ms: 1 }))
})

beforeEach(() => {
  vi.resetModules()
  asked.length = 0
  vi.stubEnv('SANITY_API_HOST', undefined)
  vi.stubEnv('SANITY_PROJECT_ID', 'abc12345')
  vi.stubEnv('SANITY_DATASET', 'production')
  vi.stubEnv('SANITY_API_READ_TOKEN', 'a-viewer-token-of-the-project')
  vi.stubEnv('SITE_URL', 'https://www.example.org/')
})
afterAll(() => vi.unstubAllGlobals())

test('with hosted Sanity, the site requests the project’s API, not its CDN, without a token', async () => {
  const { getBranch } = await import('./branch')
  expect(await getBranch('surat')).toBeNull()
  expect(asked).toHaveLength(1)
  const url = new URL(asked[0]!.url)
  expect(url.origin + url.pathname).toBe('https://abc12345.api.sanity.io/v2026-05-04/data/query/production')
  expect(url.searchParams.get('perspective')).toBe('published')
  expect(url.searchParams.get('$slug')).toBe('"surat"')
  expect(asked[0]!.authorization).toBeNull()
})

test('with hosted Sanity, images come from its CDN', async () => {
  const { imageUrl } = await import('./image-url')
  const asset = {
    _id: 'image-0123456789abcdef0123456789abcdef01234567-800x600-png',
    width: 800,
    height: 600,
    lqip: null,
  }
  const image = { asset, alt: 'A drawing', hotspot: null, crop: null, caption: null, credit: null }
  const url = new URL(imageUrl(image, { width: 400 }))
  expect(url.origin + url.pathname).toBe(
    'https://cdn.sanity.io/images/abc12345/production/0123456789abcdef0123456789abcdef01234567-800x600.png',
  )
})
