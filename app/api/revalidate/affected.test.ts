import { expect, test } from 'vitest'
import { affectedBy } from './affected'

test('a new slug renews the page at the old address and at the new one', () => {
  expect(affectedBy({ _type: 'article', slugs: ['old', 'new'] })).toEqual({
    tags: ['article:old', 'article:new', 'articles'],
    paths: [
      '/current-affairs/old',
      '/current-affairs/new',
      '/current-affairs',
      '/',
      '/sitemap.xml',
      '/feed.xml',
      '/feed.json',
      '/news-sitemap.xml',
    ],
  })
})

test('an article renews the pages and the feeds of its topics', () => {
  const { paths } = affectedBy({ _type: 'article', slugs: ['pact'], topicSlugs: ['ir'] })
  expect(paths).toContain('/topics/ir')
  expect(paths).toContain('/topics/ir/feed.xml')
})

test('a topic renews its page, the list, and the topics above it', () => {
  const { paths } = affectedBy({ _type: 'topic', slugs: ['rights'], topicSlugs: ['polity'] })
  expect(paths.slice(0, 3)).toEqual(['/topics/rights', '/topics', '/topics/polity'])
})

test('a branch renews its own page, the list and the home page', () => {
  expect(affectedBy({ _type: 'branch', slugs: ['surat'] })).toEqual({
    tags: ['branch:surat', 'branches'],
    paths: ['/branches/surat', '/branches', '/', '/sitemap.xml'],
  })
})

test.each([
  ['topic', 'topics'],
  ['author', 'authors'],
  ['syllabusPaper', 'syllabus'],
] as const)('a %s makes every page that names it stale', (_type, tag) => {
  const { tags, paths } = affectedBy({ _type, slugs: ['x'] })
  expect(tags).toEqual([tag])
  expect(paths).toContain('/current-affairs')
})

test('the settings stand on every page', () => {
  expect(affectedBy({ _type: 'settings', slugs: [] })).toMatchObject({ tags: ['settings'] })
})

test('a document without a slug concerns the lists only', () => {
  expect(affectedBy({ _type: 'article', slugs: [] }).paths).not.toContain('/current-affairs/undefined')
})
