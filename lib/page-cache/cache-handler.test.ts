import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import PageCache from './cache-handler.mjs'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'page-cache-'))
  await mkdir(path.join(folder, 'app'), { recursive: true })
  await writeFile(path.join(folder, 'app', '_not-found.html'), '<h1>Not here</h1><script>flight()</script>')
})
afterAll(() => rm(folder, { recursive: true }))

type Get = Parameters<PageCache['get']>[1]
type Value = NonNullable<Parameters<PageCache['set']>[1]>
type Page = Extract<Value, { kind: 'APP_PAGE' }>

// Next writes these kinds as an enumeration that exists in its types only.
const asked = { kind: 'APP_PAGE', isFallback: false } as Get
const page = (html: string, more: Partial<Page> = {}) =>
  ({
    kind: 'APP_PAGE',
    html,
    rscData: Buffer.from(''),
    headers: {},
    postponed: undefined,
    status: undefined,
    segmentData: undefined,
    ...more,
  }) as Page

let number = 0
const newKey = (name = 'page') => `/route-cache/APP_PAGE/hash/$/${name}-${++number}`

/** Next makes a handler for each request. */
const request = () =>
  new PageCache({
    fs: nodeFs,
    serverDistDir: folder,
    flushToDisk: true,
    maxMemoryCacheSize: 10_000_000,
    revalidatedTags: [],
    _requestHeaders: {},
  })

/** What a request for a page does that is missing or stale. */
async function render(key: string, answer: Page) {
  const cache = request()
  await cache.get(key, asked)
  await cache.set(key, answer, { cacheControl: { revalidate: 3600, expire: undefined }, isFallback: false })
  return answer
}

const pageAt = async (key: string) => (await request().get(key, asked))?.value as Page | undefined
const onDisk = (key: string) => existsSync(path.join(folder, `${key}.html`))

describe('a page', () => {
  test('has no framework script, for the visitor who waits and for those who follow', async () => {
    const key = newKey()
    const answer = await render(key, page('<h1>Note</h1><script>flight()</script>'))
    expect(answer.html).toBe('<h1>Note</h1>')
    expect((await pageAt(key))?.html).toBe('<h1>Note</h1>')
    expect(onDisk(key)).toBe(true)
  })

  test('is as old as the moment at which its rendering began', async () => {
    const key = newKey()
    const cache = request()
    const before = Date.now()
    await cache.get(key, asked)
    await new Promise((resolve) => setTimeout(resolve, 30))
    const published = Date.now()
    await cache.set(key, page('<h1>Old</h1>'), { cacheControl: undefined, isFallback: false })
    const kept = await request().get(key, asked)
    expect(kept?.lastModified).toBeGreaterThanOrEqual(before)
    expect(kept?.lastModified).toBeLessThan(published)
  })
})

describe('a page of the branch finder', () => {
  const tagged = (html: string) => page(html, { headers: { 'x-next-cache-tags': 'branches' } })
  const publish = () => request().revalidateTag('branches', { expire: 31_536_000 })

  test('is rendered again before it is shown when a branch has changed', async () => {
    const [place, list] = [newKey('branches/near/364001'), newKey('branches')]
    await render(place, tagged('<h1>Old</h1>'))
    await render(list, tagged('<h1>Old</h1>'))
    expect((await pageAt(place))?.html).toBe('<h1>Old</h1>')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await publish()
    expect(await pageAt(place)).toBeUndefined()
    expect((await pageAt(list))?.html).toBe('<h1>Old</h1>')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await render(place, tagged('<h1>New</h1>'))
    expect((await pageAt(place))?.html).toBe('<h1>New</h1>')
  })

  test('stays as it was while the content cannot be reached', async () => {
    const key = newKey('branches/near/surat')
    await render(key, tagged('<h1>Old</h1>'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await publish()
    expect(await render(key, page('', { status: 401 }))).toMatchObject({ html: '<h1>Old</h1>' })
  })

  test('stays off the disk: there are as many as there are places', async () => {
    const key = newKey('branches/near/380009')
    await render(key, tagged('<h1>Near</h1>'))
    expect(onDisk(key)).toBe(false)
  })
})

describe('a page that is not found', () => {
  const shell = '<html id="__next_error__"><body></body></html>'

  test('says so in HTML and stays off the disk', async () => {
    const key = newKey('nobody')
    const answer = await render(key, page(shell, { status: 404 }))
    expect(answer.html).toBe('<h1>Not here</h1>')
    expect((await pageAt(key))?.status).toBe(404)
    expect(onDisk(key)).toBe(false)
  })

  test('replaces on disk the page that was there', async () => {
    const key = newKey('unpublished')
    await render(key, page('<h1>Note</h1>'))
    await render(key, page(shell, { status: 404 }))
    expect((await pageAt(key))?.status).toBe(404)
    expect(onDisk(key)).toBe(true)
  })

  test('for good answers 410', async () => {
    expect((await render(newKey(), page(shell, { status: 403 }))).status).toBe(410)
  })
})

describe('without content', () => {
  test('an older page stays', async () => {
    const key = newKey()
    await render(key, page('<h1>Note</h1>'))
    const answer = await render(key, page('', { status: 401 }))
    expect(answer).toMatchObject({ html: '<h1>Note</h1>', status: 200 })
    const kept = await request().get(key, asked)
    expect(kept?.value).toMatchObject({ html: '<h1>Note</h1>' })
    expect(kept?.cacheControl?.revalidate).toBe(30)
  })

  test('a page never rendered answers 503, which nothing keeps', async () => {
    const key = newKey()
    const answer = await render(key, page('', { status: 401 }))
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'cache-control': 'no-store', 'retry-after': '30' },
    })
    expect(answer.html).toContain('<h1>')
    expect(await pageAt(key)).toBeUndefined()
  })
})

describe('a redirect', () => {
  const moved = { status: 308, rscData: Buffer.from('E{"digest":"NEXT_REDIRECT;replace;/branches;308;"}') }

  test('that is renewed in the background still knows where it leads', async () => {
    const key = newKey()
    await render(key, page('', moved))
    expect((await pageAt(key))?.headers).toMatchObject({ location: '/branches' })
  })

  test('that is renewed does not lead where it led before', async () => {
    const key = newKey()
    await render(key, page('', { ...moved, headers: { location: '/old-target' } }))
    expect((await pageAt(key))?.headers).toMatchObject({ location: '/branches' })
  })

  test('does not get a second Location while it is answered', async () => {
    const answer = await render(newKey(), page('', { ...moved, headers: { location: '/branches' } }))
    expect(answer.headers).not.toHaveProperty('location')
  })
})

describe('other caches', () => {
  const fresh = { 'cache-control': 'public, max-age=0, s-maxage=60, stale-if-error=86400', vary: 'Cookie' }
  const tagged = { 'x-next-cache-tags': 'branches,branch:surat' }

  test('may keep a page for a minute, when it is made and when it comes from here', async () => {
    const key = newKey()
    expect((await render(key, page('<h1>Note</h1>'))).headers).toEqual(fresh)
    expect((await pageAt(key))?.headers).toEqual(fresh)
  })

  test('keep one that is about to be made again for a second, and the new one for a minute', async () => {
    const key = newKey()
    await render(key, page('<h1>Old</h1>', { headers: tagged }))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await request().revalidateTag('branch:surat', { expire: 31_536_000 })
    expect((await pageAt(key))?.headers).toMatchObject({
      'cache-control': expect.stringContaining('s-maxage=1,'),
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await render(key, page('<h1>New</h1>', { headers: tagged }))
    expect((await pageAt(key))?.headers).toEqual({ ...tagged, ...fresh })
  })

  test('keep one whose time is over for a second', async () => {
    const key = newKey()
    const cache = request()
    await cache.get(key, asked)
    const context = { cacheControl: { revalidate: 0.01, expire: undefined }, isFallback: false }
    await cache.set(key, page('<h1>Note</h1>'), context)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await pageAt(key))?.headers).toMatchObject({
      'cache-control': expect.stringContaining('s-maxage=1,'),
    })
  })
})

test('what a route handler made has a fingerprint that changes with it', async () => {
  const etagOf = async (body: string) => {
    const cache = request()
    const key = `/route-cache/APP_ROUTE/hash/$/feed-${++number}.xml`
    const get = { ...asked, kind: 'APP_ROUTE' } as Get
    await cache.get(key, get)
    const answer = { kind: 'APP_ROUTE', body: Buffer.from(body), status: 200, headers: {} } as Value
    await cache.set(key, answer, { cacheControl: undefined, isFallback: false })
    const kept = (await request().get(key, get))?.value as Page | undefined
    return kept?.headers?.etag
  }
  expect(await etagOf('a')).toMatch(/^W\/"[\w-]{43}"$/)
  expect(await etagOf('a')).toBe(await etagOf('a'))
  expect(await etagOf('a')).not.toBe(await etagOf('b'))
})

test('answers of the Content Lake are not kept', async () => {
  const cache = request()
  const set = vi.spyOn(Object.getPrototypeOf(PageCache.prototype), 'set')
  const answer = { kind: 'FETCH', data: { headers: {}, body: '', url: '' }, revalidate: 1 } as Value
  await cache.set('key', answer, { fetchCache: true })
  expect(set).not.toHaveBeenCalled()
  expect(await cache.get('key', { kind: 'FETCH' } as Get)).toBeNull()
  set.mockRestore()
})
