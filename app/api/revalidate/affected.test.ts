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
      '/current-affairs/prelims',
      '/current-affairs/mains',
      '/current-affairs/archive',
      '/sitemap.xml',
      '/feed.xml',
      '/feed.json',
      '/news-sitemap.xml',
    ],
  })
})

test('a translation renews its page in its language, and those in the other languages', () => {
  const { paths } = affectedBy({
    _type: 'article',
    slugs: ['pact'],
    languages: ['gu'],
    translations: [
      { slug: 'pact', language: 'en' },
      { slug: 'pact', language: 'gu' },
    ],
  })
  expect(paths.slice(0, 3)).toEqual(['/gu/current-affairs/pact', '/current-affairs/pact', '/current-affairs'])
})

test('an article renews the pages and the feeds of its topics', () => {
  const { paths } = affectedBy({ _type: 'article', slugs: ['pact'], topicSlugs: ['ir'] })
  expect(paths).toContain('/topics/ir')
  expect(paths).toContain('/topics/ir/feed.xml')
})

test('an article renews its papers, its lines, and the months it was moved between', () => {
  const { paths } = affectedBy({
    _type: 'article',
    slugs: ['pact'],
    syllabusLines: [
      { paper: 'gs2', line: '2.17' },
      { paper: 'gs2', line: '2.18' },
    ],
    months: ['2024-05', '2024-06'],
  })
  expect(paths.filter((path) => path.startsWith('/syllabus'))).toEqual([
    '/syllabus/gs2',
    '/syllabus/gs2/2.17',
    '/syllabus/gs2/2.18',
  ])
  expect(paths).toContain('/current-affairs/archive/2024-05')
  expect(paths).toContain('/current-affairs/archive/2024-06')
})

test('a paper renews its page at the old address and the new one, and the syllabus', () => {
  const { paths } = affectedBy({ _type: 'syllabusPaper', slugs: ['old', 'new'] })
  expect(paths.slice(0, 3)).toEqual(['/syllabus/old', '/syllabus/new', '/syllabus'])
})

test('a topic renews its page, the list, and the topics above it', () => {
  const { paths } = affectedBy({ _type: 'topic', slugs: ['rights'], topicSlugs: ['polity'] })
  expect(paths.slice(0, 3)).toEqual(['/topics/rights', '/topics', '/topics/polity'])
})

test('a branch renews its own page, the list and the home page', () => {
  expect(affectedBy({ _type: 'branch', slugs: ['surat'] })).toEqual({
    tags: ['branch:surat', 'branches'],
    paths: ['/branches/surat', '/branches', '/', '/branches/surat/contact.vcf', '/sitemap.xml'],
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
