import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { startTestLake, type TestLake } from '../testing/test-lake.ts'

const picture = (width: number, height: number, background = '#2288aa') =>
  sharp({ create: { width, height, channels: 3, background } })

/** A PNG with only a header: `width` x `height`, and no pixels. */
function hollowPng(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(content.length)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync('')),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const upload = (lake: TestLake, kind: string, body: Uint8Array | string, query = '') =>
  lake.request(`/v1/assets/${kind}/production${query}`, {
    method: 'POST',
    token: lake.tokens.editor,
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })

test('an image becomes an asset document that describes it', async () => {
  const { client, url } = await startTestLake()
  const bytes = await picture(400, 300).png().toBuffer()
  const asset = await client.assets.upload('image', bytes, {
    filename: 'map.png',
    title: 'Map',
    creditLine: 'ISRO',
  })
  const path = `images/local/production/${asset.sha1hash}-400x300.png`
  expect(asset).toMatchObject({
    _id: `image-${asset.sha1hash}-400x300-png`,
    _type: 'sanity.imageAsset',
    assetId: asset.sha1hash,
    extension: 'png',
    mimeType: 'image/png',
    size: bytes.length,
    originalFilename: 'map.png',
    title: 'Map',
    creditLine: 'ISRO',
    path,
    url: `${url}/${path}`,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width: 400, height: 300, aspectRatio: 4 / 3 },
      hasAlpha: false,
      isOpaque: true,
      lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
      palette: {
        _type: 'sanity.imagePalette',
        dominant: { background: expect.stringMatching(/^#[12].[89].[ab].$/), foreground: '#fff' },
      },
    },
  })
  expect(await client.getDocument(asset._id)).toEqual(asset)
  expect(Buffer.from(await (await fetch(asset.url)).arrayBuffer())).toEqual(bytes)
})

test('the same bytes give the same document, even when uploaded at the same time', async () => {
  const lake = await startTestLake()
  const bytes = await picture(20, 20).png().toBuffer()
  const assets = await Promise.all(
    [1, 2, 3].map((n) => lake.client.assets.upload('image', bytes, { title: `${n}` })),
  )
  expect(new Set(assets.map(({ _id, _rev }) => _id + _rev)).size).toBe(1)
  expect(await lake.client.fetch('count(*)')).toBe(1)
  expect(await readdir(join(lake.dataDir, 'assets/production/images'))).toHaveLength(1)
})

test('width and height are those of the upright image', async () => {
  const { client } = await startTestLake()
  const bytes = await picture(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const asset = await client.assets.upload('image', bytes)
  expect(asset._id).toMatch(/-300x400-jpg$/)
  expect(asset.metadata.dimensions).toMatchObject({ width: 300, height: 400 })
})

test('transparency is detected, and metadata that was not requested is omitted', async () => {
  const { client } = await startTestLake()
  const clear = await picture(8, 8).ensureAlpha(0.5).png().toBuffer()
  expect((await client.assets.upload('image', clear)).metadata).toMatchObject({
    hasAlpha: true,
    isOpaque: false,
  })
  const opaque = await picture(9, 9).ensureAlpha(1).png().toBuffer()
  const bare = await client.assets.upload('image', opaque, { extract: [] })
  expect(bare.metadata).toMatchObject({ hasAlpha: true, isOpaque: true })
  expect(bare.metadata).not.toHaveProperty('lqip')
  expect(bare.metadata).not.toHaveProperty('palette')
})

test('the type of an image is determined by its bytes, not by its name', async () => {
  const { client } = await startTestLake()
  const webp = await picture(10, 10).webp().toBuffer()
  const asset = await client.assets.upload('image', webp, { filename: 'photo.png', contentType: 'image/png' })
  expect(asset).toMatchObject({ extension: 'webp', mimeType: 'image/webp' })
})

test('a file that is not an image, or a damaged one, is refused and leaves nothing', async () => {
  const lake = await startTestLake()
  const jpeg = await picture(300, 300).jpeg().toBuffer()
  for (const bytes of [
    '',
    'not an image',
    '<html></html>',
    jpeg.subarray(0, jpeg.length / 2),
    hollowPng(10, 10),
  ]) {
    const answer = await upload(lake, 'images', bytes)
    expect(answer.status).toBe(400)
  }
  expect(await lake.client.fetch('count(*)')).toBe(0)
  await expect(readdir(join(lake.dataDir, 'assets'))).rejects.toThrow('ENOENT')
})

test('an image above 64 megapixels is refused by its header', async () => {
  const lake = await startTestLake()
  const answer = await upload(lake, 'images', hollowPng(10_000, 6_500))
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining('64 million') })
})

test('an upload above the limit is refused', async () => {
  const lake = await startTestLake()
  const answer = await upload(lake, 'files', new Uint8Array(65 * 1024 * 1024))
  expect(answer.status).toBe(413)
})

test('the content type determines the extension of a file without a name', async () => {
  const { client } = await startTestLake()
  const asset = await client.assets.upload('file', Buffer.from('a,b'), { contentType: 'text/csv' })
  expect(asset).toMatchObject({ _id: `file-${asset.sha1hash}-csv`, mimeType: 'text/csv' })
})

test('files keep their bytes, and ranges are supported', async () => {
  const { client, request } = await startTestLake()
  const bytes = Buffer.from('0123456789')
  const asset = await client.assets.upload('file', bytes, { filename: 'Notes.PDF' })
  expect(asset).toMatchObject({
    _id: `file-${asset.sha1hash}-pdf`,
    _type: 'sanity.fileAsset',
    mimeType: 'application/pdf',
  })
  const get = (headers: Record<string, string>, method = 'GET') =>
    request(`/${asset.path}`, { method, headers })
  const whole = await get({})
  expect(whole.headers.get('cache-control')).toContain('immutable')
  expect(await whole.text()).toBe('0123456789')
  for (const [range, part, contentRange] of [
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=5-99', '56789', 'bytes 5-9/10'],
  ] as const) {
    const answer = await get({ range })
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      206,
      part,
      contentRange,
    ])
  }
  expect((await get({ range: 'bytes=10-' })).status).toBe(416)
  expect((await get({ 'if-none-match': whole.headers.get('etag') ?? '' })).status).toBe(304)
  const head = await get({}, 'HEAD')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
})

test('no path escapes the folder', async () => {
  const lake = await startTestLake()
  const accounts = await readFile(join(lake.dataDir, 'accounts.json'), 'utf8')
  for (const path of [
    '/files/local/production/..%2f..%2f..%2faccounts.json',
    '/files/local/..%2f..%2f/accounts.json',
    '/files/local/%2e%2e/%2e%2e/accounts.json',
    '/files/local/production/accounts.json',
    '/images/local/production/..%5c..%5caccounts.json',
    `/images/local/production/${'a'.repeat(40)}-1x1.png%00.json`,
    '/files/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const answer = await lake.request(path)
    expect(answer.status, path).toBe(404)
    expect(await answer.text()).not.toContain(accounts.slice(20, 60))
  }
  for (const filename of ['../../evil.png', 'a.sh/../../x', 'x.p/ng']) {
    const asset = await lake.client.assets.upload('file', Buffer.from(filename), { filename })
    expect(asset.path).toMatch(/^files\/local\/production\/[0-9a-f]{40}\.[a-z0-9]+$/)
  }
})

test('SVG, HTML, XML and scripts cannot run', async () => {
  const lake = await startTestLake()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const image = await lake.client.assets.upload('image', Buffer.from(svg), { filename: 'x.svg' })
  const shown = await fetch(`${image.url}?w=100`)
  expect(shown.headers.get('content-type')).toBe('image/svg+xml')
  const files = await Promise.all(
    ['x.html', 'x.xhtml', 'x.xml', 'x.js', 'x.mjs', 'x.svg', 'x'].map(async (filename) => {
      const { url } = await lake.client.assets.upload('file', Buffer.from(`<x>${filename}</x>`), { filename })
      return fetch(url)
    }),
  )
  for (const answer of [shown, ...files]) {
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-type')).not.toContain('javascript')
  }
  for (const answer of files.filter((answer) => !answer.url.endsWith('.svg'))) {
    expect(answer.headers.get('content-disposition'), answer.url).toMatch(/^attachment/)
  }
})

test('a download has the requested file name', async () => {
  const { client } = await startTestLake()
  const { url } = await client.assets.upload('file', Buffer.from('x'), { filename: 'a.txt' })
  const answer = await fetch(`${url}?dl=${encodeURIComponent('ભારત "1".txt\r\nx: y')}`)
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('ભારત _1_.txt__x_ y')}`,
  )
})

test('asset URLs follow the lake to another port', async () => {
  const lake = await startTestLake()
  const { _id, path } = await lake.client.assets.upload('file', Buffer.from('x'), { filename: 'a.txt' })
  await lake.close()
  const moved = await startTestLake({ dataDir: lake.dataDir, port: lake.port === 65_000 ? 65_001 : 65_000 })
  expect(await moved.client.getDocument(_id)).toMatchObject({ url: `${moved.url}/${path}` })
})
