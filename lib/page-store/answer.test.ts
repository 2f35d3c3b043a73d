import { expect, test } from 'vitest'
import { acceptedEncodings } from './answer'
import { Body } from './body'

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['identity', 'gzip', 'br']],
  ['GZIP;q=0.5 , br ; q=1', ['identity', 'gzip', 'br']],
  ['br;q=0, gzip;q=0.0', ['identity']],
  ['brotli, xgzip', ['identity']],
])('who says %s takes %j', (header, encodings) => {
  expect([...acceptedEncodings(header)]).toEqual(encodings)
})

const text = 'An article has many words, and many of the words are the same words. '.repeat(200)

test('a text is the same in each encoding, smaller in each, and has a validator for each', async () => {
  const body = await Body.of(Buffer.from(text), 'text/html; charset=utf-8')
  expect(String(await body.in('identity'))).toBe(text)
  expect((await body.in('br')).length).toBeLessThan((await body.in('gzip')).length)
  expect(new Set(['br', 'gzip', 'identity'].map((each) => body.etag(each as 'br')))).toHaveLength(3)
  const before = body.etag('br')
  expect(await body.squeeze()).toBe(true)
  expect(await body.squeeze()).toBe(false)
  expect(body.etag('br')).not.toBe(before)
  const again = await Body.of(Buffer.from(text), 'text/html')
  expect(again.etag('gzip')).toBe(body.etag('gzip'))
})

test('what is compressed already stays as it is', async () => {
  const body = await Body.of(Buffer.alloc(5_000), 'image/png')
  expect(body.choose(new Set(['br', 'gzip', 'identity']))).toBe('identity')
  expect(await body.squeeze()).toBe(false)
})
