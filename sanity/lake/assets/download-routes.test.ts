import { createImageUrlBuilder } from '@sanity/image-url'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'

/** 400 x 300: the left half red, the right half blue. */
async function halves() {
  const lake = await startTestLake()
  const blue = await sharp({ create: { width: 200, height: 300, channels: 3, background: '#00f' } })
    .png()
    .toBuffer()
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#f00' } })
    .composite([{ input: blue, left: 200, top: 0 }])
    .png()
    .toBuffer()
  const asset = await lake.client.assets.upload('image', bytes)
  const get = (query: string, headers = {}) => fetch(`${asset.url}?${query}`, { headers })
  return { ...lake, asset, get, open: async (query: string) => sharp(await (await get(query)).arrayBuffer()) }
}

/** The colour of one pixel as r, g, b. */
async function colourAt(image: Sharp, left: number, top: number): Promise<number[]> {
  const pixel = await image.clone().extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return [...pixel]
}

test('every fit gives the size that Sanity documents', async () => {
  const { open } = await halves()
  for (const [query, size] of [
    ['w=100', '100x75'],
    ['h=150', '200x150'],
    ['w=100&h=100', '100x75'],
    ['w=800', '800x600'],
    ['w=800&fit=max', '400x300'],
    ['w=100&h=100&fit=crop', '100x100'],
    ['w=100&h=100&fit=scale', '100x100'],
    ['w=100&h=100&fit=fill', '100x100'],
    ['w=800&h=800&fit=fillmax', '800x800'],
    ['w=800&h=800&fit=min', '300x300'],
    ['w=50&dpr=2', '100x75'],
    ['rect=0,0,200,100&w=100', '100x50'],
    ['rect=350,250,200,200', '50x50'],
  ] as const) {
    const { width, height } = await (await open(query)).metadata()
    expect(`${width}x${height}`, query).toBe(size)
  }
})

test('crops to the requested rectangle', async () => {
  const { open } = await halves()
  const red = [255, 0, 0]
  const blue = [0, 0, 255]
  for (const [query, colour] of [
    ['w=50&h=300&fit=crop&crop=left', red],
    ['w=50&h=300&fit=crop&crop=right', blue],
    ['w=50&h=300&fit=crop&crop=focalpoint&fp-x=0.1&fp-y=0.5', red],
    ['w=50&h=300&fit=crop&crop=focalpoint&fp-x=1&fp-y=0', blue],
    ['rect=300,0,100,100', blue],
    ['rect=0,0,400,300&w=50&h=300&fit=crop&crop=top,left', red],
    ['w=50&flip=h', blue],
    ['w=100&h=200&fit=fill&bg=00ff00', [0, 255, 0]],
  ] as const) {
    expect(await colourAt(await open(query), 1, 1), query).toEqual(colour)
  }
})

test('formats and quality', async () => {
  const { get } = await halves()
  for (const [query, type] of [
    ['fm=jpg', 'image/jpeg'],
    ['fm=pjpg', 'image/jpeg'],
    ['fm=webp', 'image/webp'],
    ['fm=avif', 'image/avif'],
    ['w=10', 'image/png'],
  ] as const) {
    expect((await get(query)).headers.get('content-type'), query).toBe(type)
  }
  const auto = await get('w=10&auto=format', { accept: 'image/avif,image/webp,*/*' })
  expect(auto.headers.get('content-type')).toBe('image/webp')
  expect(auto.headers.get('vary')).toContain('Accept')
  expect((await get('w=10&auto=format', { accept: 'image/png' })).headers.get('content-type')).toBe(
    'image/png',
  )
  const size = async (q: number) => (await (await get(`fm=jpg&blur=40&q=${q}`)).arrayBuffer()).byteLength
  expect(await size(10)).toBeLessThan(await size(95))
})

test('an invalid parameter is a 400 that names it', async () => {
  const { get } = await halves()
  for (const query of [
    'w=0',
    'w=1e9',
    'w=9000',
    'w=x',
    'dpr=9',
    'rect=1,2',
    'rect=0,0,0,0',
    'rect=500,0,9,9',
    'q=101',
  ]) {
    const answer = await get(query)
    expect(answer.status, query).toBe(400)
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining(query.split('=')[0] ?? '') })
  }
  for (const query of ['fit=zoom', 'crop=nose', 'fm=exe', 'bg=red', 'nonsense=1', 'w=8000&h=8000&fit=fill']) {
    expect((await get(query)).status, query).toBe(400)
  }
})

test('a result is immutable and answers a matching ETag with 304', async () => {
  const { get, asset, request } = await halves()
  const first = await get('w=33')
  expect(first.headers.get('cache-control')).toContain('immutable')
  const again = await get('w=33', { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  expect((await get('w=34')).headers.get('etag')).not.toBe(first.headers.get('etag'))
  const head = await request(`/${asset.path}?w=33`, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'))
  const missing = asset.path.replace(asset.sha1hash, '0'.repeat(40))
  for (const query of ['', '?w=10']) expect((await request(`/${missing}${query}`)).status).toBe(404)
})

test('accepts the URLs of @sanity/image-url', async () => {
  const { asset, url } = await halves()
  const builder = createImageUrlBuilder({ projectId: 'local', dataset: 'production', baseUrl: url })
  const source = {
    asset: { _ref: asset._id },
    crop: { top: 0, bottom: 0, left: 0.5, right: 0 },
    hotspot: { x: 0.9, y: 0.5, width: 0.2, height: 0.2 },
  }
  const address = builder.image(source).width(50).height(50).auto('format').quality(60).url()
  const image = sharp(await (await fetch(address)).arrayBuffer())
  expect(await image.metadata()).toMatchObject({ width: 50, height: 50 })
  expect(await colourAt(image, 25, 25)).toEqual([0, 0, 255])
})

test('every parameter of the official URL builder gives an image', async () => {
  const { open } = await halves()
  for (const [query, size, colour] of [
    ['or=90', '300x400', [255, 0, 0]],
    ['or=180', '400x300', [0, 0, 255]],
    ['or=90&w=150', '150x200', [255, 0, 0]],
    ['invert=true', '400x300', [0, 255, 255]],
    ['pad=10&bg=0f0', '420x320', [0, 255, 0]],
    ['max-w=100', '100x75', [255, 0, 0]],
    ['w=50&min-w=200', '200x150', [255, 0, 0]],
    ['h=600&max-h=150', '200x150', [255, 0, 0]],
    ['sharp=50', '400x300', [255, 0, 0]],
    ['frame=1&auto=compress', '400x300', [255, 0, 0]],
  ] as const) {
    const image = await open(query)
    const { width, height } = await image.metadata()
    expect(`${width}x${height}`, query).toBe(size)
    expect(await colourAt(image, 0, 0), query).toEqual(colour)
  }
  const [r, g, b] = await colourAt(await open('sat=-100'), 0, 0)
  expect(r).toBe(g)
  expect(g).toBe(b)
})

test('a download without a name uses the original file name', async () => {
  const lake = await startTestLake()
  const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { url } = await lake.client.assets.upload('image', bytes, { filename: 'Map of India.png' })
  const nameAt = async (query: string) => (await fetch(`${url}?${query}`)).headers.get('content-disposition')
  expect(await nameAt('dl=')).toBe("attachment; filename*=UTF-8''Map%20of%20India.png")
  expect(await nameAt('dl=&w=2&fm=webp')).toBe("attachment; filename*=UTF-8''Map%20of%20India.webp")
  expect(await nameAt('dl=a.png')).toBe("attachment; filename*=UTF-8''a.png")
})
