import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from './fixtures.ts'
import { until } from './content.ts'
import { startInstance } from './instance.ts'
import { findNginx, startNginx } from './nginx.ts'
import { pageTypes, unknownPages } from './page-types.ts'
import { previewHeaders } from './preview.ts'

const article = '/current-affairs/dandi-march-1930'
const articleId = 'article-dandi-march-1930'
const feeds = ['/feed.xml', '/feed.json', '/topics/polity/feed.xml']
const files = ['/sitemap.xml', '/speculation-rules.json', '/robots.txt']

const seconds = (cacheControl: string, name: string) =>
  Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(cacheControl)?.[1])

test('shared caches keep an answer for a minute, browsers revalidate each time', async ({ request }) => {
  for (const path of [...pageTypes.map(({ path }) => path), ...unknownPages, ...feeds, ...files]) {
    for (let visit = 0; visit < 2; visit += 1) {
      const headers = (await request.get(path)).headers()
      const cacheControl = headers['cache-control'] ?? ''
      expect(seconds(cacheControl, 'max-age'), `${path}: ${cacheControl}`).toBe(0)
      expect(seconds(cacheControl, 's-maxage'), `${path}: ${cacheControl}`).toBeLessThanOrEqual(60)
      expect(seconds(cacheControl, 's-maxage'), `${path}: ${cacheControl}`).toBeGreaterThan(0)
      expect(cacheControl, path).not.toContain('stale-while-revalidate')
      expect(headers.vary?.toLowerCase(), path).toMatch(/\bcookie\b/)
    }
  }
})

test('a compressed answer declares its encoding, decodes to the same page and has its own ETag', async ({
  world,
}) => {
  for (const path of [article, '/feed.xml', '/sitemap.xml', '/no-such-page', '/branches.js']) {
    const get = (encoding: string) =>
      fetch(world.siteUrl + path, { headers: { 'accept-encoding': encoding } })
    const plain = await get('identity')
    expect(plain.headers.get('content-encoding'), path).toBeNull()
    const text = await plain.text()
    const validators = new Set([plain.headers.get('etag')])
    for (const [acceptEncoding, used] of [
      ['gzip, deflate', 'gzip'],
      ['br', 'br'],
      ['gzip, deflate, br, zstd', 'br'],
      ['br;q=0, gzip', 'gzip'],
    ] as const) {
      const compressed = await get(acceptEncoding)
      expect(compressed.headers.get('content-encoding'), `${path}, ${acceptEncoding}`).toBe(used)
      expect(compressed.headers.get('vary')?.toLowerCase(), path).toContain('accept-encoding')
      expect(await compressed.text(), `${path}, ${acceptEncoding}`).toBe(text)
      validators.add(compressed.headers.get('etag'))
    }
    // Check brotli again once the page has its final compression.
    expect([3, 4], path).toContain(validators.size)
    for (const validator of validators) expect(validator, path).toMatch(/^"[^"]+"$/)
  }
})

test('answers reveal nothing about the framework', async ({ request }) => {
  for (const path of [...pageTypes.map(({ path }) => path), ...unknownPages, ...feeds, ...files]) {
    const names = Object.keys((await request.get(path)).headers())
    expect(
      names.filter((name) => /^x-(?:nextjs|powered|middleware)/.test(name)),
      path,
    ).toEqual([])
  }
})

test('a hard reload returns the whole page', async ({ world }) => {
  const { headers } = await fetch(world.siteUrl + article)
  const again = await fetch(world.siteUrl + article, {
    headers: { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'no-cache' },
  })
  expect(again.status).toBe(200)
})

test('idle connections stay open for longer than a proxy in front keeps them', async ({ request }) => {
  expect((await request.get(article)).headers()['keep-alive']).toBe('timeout=65')
})

test('HEAD returns the headers of GET', async ({ request }) => {
  for (const path of [article, '/no-such-page', '/current-affairs/page/1']) {
    const [head, whole] = [
      await request.head(path, { maxRedirects: 0 }),
      await request.get(path, { maxRedirects: 0 }),
    ]
    expect(head.status(), path).toBe(whole.status())
    const { date: _, ...headers } = head.headers()
    expect(whole.headers(), path).toMatchObject(headers)
    expect(await head.body(), path).toHaveLength(0)
  }
})

test('files with a content hash in their name are immutable', async ({ request }) => {
  const html = await (await request.get('/studio')).text()
  const scripts = [...html.matchAll(/src="(\/_next\/static\/[^"]+\.js)"/g)].map(([, path]) => path!)
  expect(scripts.length).toBeGreaterThan(0)
  for (const path of scripts) {
    const { 'cache-control': cacheControl } = (await request.get(path)).headers()
    expect(cacheControl, path).toBe('public, max-age=31536000, immutable')
  }
})

test('a matching ETag is answered with 304 and the required headers', async ({ request, world }) => {
  const image = await world.editor.fetch<string>('*[_type == "sanity.imageAsset"][0].url')
  for (const path of [...pageTypes.map(({ path }) => path), ...feeds, ...files, `${image}?w=320`]) {
    const first = await request.get(path)
    const { etag } = first.headers()
    expect(etag, path).toBeTruthy()
    const again = await request.get(path, { headers: { 'if-none-match': etag! } })
    expect(again.headers().vary, path).toBe(first.headers().vary)
    expect(again.status(), path).toBe(304)
    expect(await again.body(), path).toHaveLength(0)
    expect(again.headers().etag, path).toBe(etag)
    expect(again.headers()['cache-control'], path).toBe(first.headers()['cache-control'])
    const other = await request.get(path, { headers: { 'if-none-match': '"another"' } })
    expect(other.status(), path).toBe(200)
  }
})

test('behind a plain HTTP cache, a publish is visible once the page expires, and only then the site is asked', async ({
  world,
  request,
}) => {
  const program = findNginx()
  test.skip(!program, 'There is no nginx on this machine.')
  const seconds = 5
  const site = await startInstance(world, 'cached', { SHARED_CACHE_SECONDS: String(seconds) })
  const nginx = await startNginx(program!, site.url)
  const before = await world.editor.getDocument(articleId)
  try {
    const began = performance.now()
    const words = 'What stands here was published while a cache still kept the old page.'
    const shown = async (origin: string) =>
      (await (await request.get(origin + article)).text()).includes(words)
    expect(await shown(nginx.url)).toBe(false)

    // A preview bypasses the cache and is not stored in it.
    const headers = await previewHeaders(world)
    const preview = await request.get(nginx.url + article, { headers })
    expect(preview.headers()['cache-control']).toContain('no-store')
    expect(await preview.text()).toContain('aria-label="Preview"')

    await world.editor.patch(articleId).set({ context: words }).commit()
    const published = performance.now()
    await until(() => shown(site.url))
    const direct = performance.now() - published
    await until(async () => {
      await sleep(200)
      return shown(nginx.url)
    })
    const cached = performance.now() - published
    const { fromCache, fromSite } = await nginx.visits(article)
    console.log(
      `publish to page, ms: ${Math.round(direct)} with nothing in front, ${Math.round(cached)} behind nginx, which answered ${fromCache} visits itself and asked the site ${fromSite} times`,
    )
    // One request is the preview; a cached page must be too old before nginx requests it again.
    expect(fromSite - 1).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / (seconds * 1000)))
    expect(fromCache).toBeGreaterThan(2)
  } finally {
    await world.editor.patch(articleId).set({ context: before?.context }).commit()
    await nginx.stop()
    await site.stop()
  }
})
