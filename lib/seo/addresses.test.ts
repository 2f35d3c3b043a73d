import { expect, test } from 'vitest'
import { article } from '@/lib/content/article/sample'
import { serveContent } from '@/lib/content/testing/query-server'
import { articleAddresses } from './addresses'

const note = (name: string, publishedAt: string, rest: object = {}) => ({
  ...article,
  ...{ _id: `article-${name}`, slug: { _type: 'slug', current: name }, publishedAt, updates: undefined },
  ...{ seo: undefined, ...rest },
})

serveContent(() => [
  note('first', '2026-11-18T04:00:00Z', {
    updates: [{ _type: 'update', _key: 'u', date: '2026-11-25', text: 'The court has decided.' }],
  }),
  note('second', '2026-11-18T06:00:00Z'),
  note('third', '2026-11-22T04:00:00Z'),
  note('gujarati', '2026-11-24T04:00:00Z', { language: 'gu' }),
  note('hidden', '2026-11-26T04:00:00Z', { seo: { noindex: true } }),
])

test('a file of the sitemap has the articles of a month and the days and weeks of those in each language', async () => {
  expect(await articleAddresses('2026-11')).toEqual([
    { path: '/current-affairs/first', lastModified: '2026-11-24T18:30:00.000Z' },
    { path: '/current-affairs/second', lastModified: '2026-11-18T06:00:00Z' },
    { path: '/current-affairs/third', lastModified: '2026-11-22T04:00:00Z' },
    { path: '/gu/current-affairs/gujarati', lastModified: '2026-11-24T04:00:00Z' },
    { path: '/current-affairs/2026-11-18', lastModified: '2026-11-24T18:30:00.000Z' },
    { path: '/current-affairs/2026-W47', lastModified: '2026-11-24T18:30:00.000Z' },
    { path: '/current-affairs/2026-11-22', lastModified: '2026-11-22T04:00:00Z' },
    { path: '/gu/current-affairs/2026-11-24', lastModified: '2026-11-24T04:00:00Z' },
    { path: '/gu/current-affairs/2026-W48', lastModified: '2026-11-24T04:00:00Z' },
  ])
})
