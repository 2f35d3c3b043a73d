import type { IncomingHttpHeaders } from 'node:http'
import { expect, test, vi } from 'vitest'
import { acceptedEncodings, answerWith, cacheControl, tagHeader } from './answer'
import { Body, type StoredPage } from './stored-page'
import { pageAt } from './testing/pages'

test.each([
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['identity', 'gzip', 'br']],
  ['GZIP;q=0.5 , br ; q=1', ['identity', 'gzip', 'br']],
  ['br;q=0, gzip;q=0.0', ['identity']],
  ['brotli, xgzip', ['identity']],
])('Accept-Encoding %s accepts %j', (header, encodings) => {
  expect([...acceptedEncodings(header)]).toEqual(encodings)
})

const text = 'An article has many words, and many of the words are the same words. '.repeat(200)

test('each encoding has the same text, a smaller size and an ETag of its own', async () => {
  const body = await Body.of(Buffer.from(text), 'text/html; charset=utf-8')
  expect(String(await body.make('identity'))).toBe(text)
  expect((await body.make('br')).length).toBeLessThan((await body.make('gzip')).length)
  expect(new Set(['br', 'gzip', 'identity'].map((each) => body.etag(each as 'br')))).toHaveLength(3)
  const before = body.etag('br')
  expect(body.canRecompress).toBe(true)
  await body.recompress()
  expect(body.canRecompress).toBe(false)
  expect(body.etag('br')).not.toBe(before)
  const again = await Body.of(Buffer.from(text), 'text/html')
  expect(again.etag('gzip')).toBe(body.etag('gzip'))
})

test('a body that is already compressed is not compressed again', async () => {
  const body = await Body.of(Buffer.alloc(5_000), 'image/png')
  expect(body.choose(new Set(['br', 'gzip', 'identity']))).toBe('identity')
  expect(body.canRecompress).toBe(false)
})

test('a body takes no more memory than its bytes', async () => {
  const body = await Body.of(Buffer.from(text), 'text/html')
  for (const encoding of ['br', 'gzip', 'identity'] as const) {
    const { buffer, length } = await body.make(encoding)
    expect(buffer.byteLength, encoding).toBe(length)
  }
})

const chunksOfTwo = (head: string[]) =>
  head.flatMap((name, at) => (at % 2 === 0 ? [[name, head[at + 1] ?? ''] as const] : []))

/** Answers a request that has these headers. */
async function answered(page: StoredPage, headers: IncomingHttpHeaders) {
  let status = 0
  let sent: Record<string, string> = {}
  let body: Buffer | undefined
  const response = {
    writeHead(code: number, head: string[]) {
      status = code
      sent = Object.fromEntries(chunksOfTwo(head))
      return response
    },
    end(bytes?: Buffer) {
      body = bytes
      return response
    },
  }
  await answerWith({ method: 'GET', headers }, response, page)
  return { status, headers: sent, text: body && String(body) }
}

test('an answer waits only for an encoding that has not been computed', async () => {
  const page = await pageAt('/a', { text: 'a page '.repeat(100) })
  const response = { writeHead: () => response, end: () => response }
  const answerIn = (encoding: string) =>
    answerWith({ method: 'GET', headers: { 'accept-encoding': encoding } }, response, page)
  expect(answerIn('br')).toBeUndefined()
  await expect(answerIn('gzip')).resolves.toBeUndefined()
  expect(answerIn('gzip')).toBeUndefined()
})

test('a browser that has the style sheet cached gets the page that links it', async () => {
  const later = { sheet: 'v1', body: await Body.of(Buffer.from('a page that links the sheet'), 'text/html') }
  const page = await pageAt('/a', { text: 'a page that is whole in itself', later })
  for (const [cookie, text] of [
    [undefined, 'a page that is whole in itself'],
    ['styles=v0', 'a page that is whole in itself'],
    ['a=b; styles=v1', 'a page that links the sheet'],
  ] as const)
    expect(await answered(page, { cookie })).toMatchObject({ status: 200, text })

  // Either variant in the browser's cache is current.
  for (const body of [page.body, later.body]) {
    const known = { cookie: 'styles=v1', 'if-none-match': body.etag('identity') }
    expect(await answered(page, known)).toMatchObject({
      status: 304,
      headers: { etag: body.etag('identity'), vary: expect.stringContaining('Cookie') },
    })
  }
})

test('each answer has its own headers, without speculation rules for Save-Data', async () => {
  const page = await pageAt('/a', { headers: { 'speculation-rules': '"/rules.json"' } })
  const first = await answered(page, {})
  expect(first.headers).toMatchObject({ 'speculation-rules': '"/rules.json"', 'content-length': '2' })
  const saving = await answered(page, { 'save-data': 'on' })
  expect(saving.headers).not.toHaveProperty('speculation-rules')
  await answered(page, { 'if-none-match': page.body.etag('identity') })
  expect(await answered(page, {})).toEqual(first)
})

test('an immutable file does not vary by cookie', async () => {
  const immutable = { 'content-type': 'text/css', 'cache-control': 'private, max-age=9, immutable' }
  const { headers } = await answered(await pageAt('/a.css', { headers: immutable }), {})
  expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': immutable['cache-control'] })
})

const immutable = { 'cache-control': 'public, max-age=31536000, immutable' }

test.each([
  ['a page, for a minute', {}, false, 'public, max-age=0, s-maxage=60, stale-if-error=86400'],
  ['a stale page, for a second', {}, true, 'public, max-age=0, s-maxage=1, stale-if-error=86400'],
  ['a search, not', { kind: 'search' as const }, false, 'private, no-cache'],
  ['an error, not', { status: 500 }, false, 'no-store'],
  [
    'a file whose name contains its hash, for ever',
    { headers: immutable },
    false,
    immutable['cache-control'],
  ],
  [
    'a missing file, for a minute',
    { headers: immutable, status: 404 },
    false,
    'public, max-age=0, s-maxage=60, stale-if-error=86400',
  ],
])('other caches keep %s', async (_, page, isStale, header) => {
  expect(cacheControl(await pageAt('/a', page), isStale)).toBe(header)
})

test.each([
  ['86400', 60],
  ['5', 5],
])(
  'with SHARED_CACHE_SECONDS=%s, a cache keeps the redirect to the newest day for %d s',
  async (configured, kept) => {
    vi.resetModules()
    vi.stubEnv('SHARED_CACHE_SECONDS', configured)
    const fresh = await import('./answer')
    const today = await pageAt('/today', { status: 307 })
    expect(fresh.cacheControl(await pageAt('/a'), false)).toContain(`s-maxage=${configured},`)
    expect(fresh.cacheControl(today, false)).toBe(`public, max-age=0, s-maxage=${kept}`)
    expect(fresh.cacheControl(today, true)).toBe('public, max-age=0, s-maxage=1')
    vi.unstubAllEnvs()
  },
)

const tags = ['s1:article', 's1:branch']

test.each([
  [undefined, {}],
  ['xkey', { xkey: 's1:article s1:branch' }],
  ['Surrogate-Key', { 'surrogate-key': 's1:article s1:branch' }],
  ['Cache-Tag', { 'cache-tag': 's1:article,s1:branch' }],
] as const)('a cache that purges by tag gets the tags in %s', async (name, header) => {
  expect(tagHeader(await pageAt('/a', { tags }), name)).toEqual(header)
})

test('an answer without dependencies has no such header', async () => {
  expect(tagHeader(await pageAt('/a', { tags: [] }), 'xkey')).toEqual({})
})
