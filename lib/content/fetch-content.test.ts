import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { getAdjacentArticles, getArticlePage, getLatestArticles } from './article/lists'
import { PAGE_SIZE } from './article/pages'
import { getArticle } from './article'
import { getAuthors } from './author'
import { getBranch, getBranches } from './branch'
import { getListedArticles } from './article/listed'
import { Rendering, renderings } from '../page-store/rendering'
import { ContentUnavailableError } from './fetch-content'
import { getRedirect } from './redirect'
import { nextDue } from './article/scheduled'
import { getSettings } from './settings'
import { getSyllabusPaper } from './syllabus-paper'
import { getTopic, getTopics } from './topic'
import { documents, others } from './testing/documents'
import { startQueryServer } from './testing/query-server'

const { article, branch } = documents
const everything = [...Object.values(documents), ...others]
const at = (slug: string, publishedAt: string, rest: object = {}) => ({
  ...article,
  _id: `article-${slug}`,
  slug: { _type: 'slug', current: slug },
  publishedAt,
  updates: undefined,
  supersededBy: undefined,
  legacyPaths: [],
  related: [],
  ...rest,
})
const inAnHour = () => new Date(Date.now() + 30 * 60_000).toISOString()

let dataset: unknown[]
let status: number
let server: Awaited<ReturnType<typeof startQueryServer>>
beforeAll(async () => {
  server = await startQueryServer(
    () => dataset,
    () => status,
  )
  vi.stubEnv('SANITY_API_HOST', server.url)
})
afterAll(() => server.close())

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => {
  dataset = everything
  status = 200
})
afterEach(() => warn.mockClear())
const logged = () => warn.mock.calls.map(([line]) => String(line))

describe('documents', () => {
  test('an article has all fields, with its references resolved', async () => {
    const found = await getArticle('pact', 'en')
    expect(found).toMatchObject({
      title: 'Russia-North Korea pact',
      author: { name: 'Polity desk' },
      syllabus: [{ line: '2.18', text: 'Bilateral and regional groupings', paper: { code: 'GS2' } }],
      topics: [{ slug: 'ir' }],
      related: [{ slug: 'other' }],
    })
    expect(found?.body.map((block) => block._type)).toEqual([
      'block',
      'block',
      'block',
      'block',
      'figure',
      'table',
      'callout',
      'quote',
    ])
    expect(found?.body[3]).toMatchObject({
      markDefs: [{ href: 'https://www.mea.gov.in/' }, { href: '/branches/surat' }],
    })
    expect(logged()).toEqual([])
  })

  test('the head office is the first branch', async () => {
    expect((await getBranches()).map((found) => found.slug)).toEqual(['ahmedabad', 'surat'])
    expect(await getBranch('surat')).toMatchObject({
      headOffice: false,
      phones: [{ primary: true }, { primary: false }],
    })
  })

  test('topics, papers and settings', async () => {
    expect((await getTopics('en')).map(({ slug }) => slug)).toContain('polity')
    expect(await getTopic('ir')).toMatchObject({ parent: { slug: 'polity' } })
    expect(await getSyllabusPaper('gs2')).toMatchObject({ lines: [{ code: '2.17' }, { code: '2.18' }] })
    expect(await getAuthors('en')).toHaveLength(2)
    expect(await getSettings()).toMatchObject({ shortName: 'DICS' })
  })

  test('a missing document is null or an empty list, not an error', async () => {
    dataset = []
    expect(await getArticle('pact', 'en')).toBeNull()
    expect(await getBranch('surat')).toBeNull()
    expect(await getSettings()).toBeNull()
    expect(await getRedirect('/x')).toBeNull()
    expect(await getBranches()).toEqual([])
    expect(await getArticlePage(1, 'en')).toEqual({ articles: [], page: 1, pages: 1, total: 0 })
    expect(await getArticlePage(2, 'en')).toBeNull()
  })
})

describe('lists', () => {
  const days = Array.from({ length: PAGE_SIZE + 1 }, (_, index) =>
    at(`n${index}`, `2024-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`),
  )

  test('newest first, twenty on a page', async () => {
    dataset = [...everything.filter((document) => document._type !== 'article'), ...days]
    const first = await getArticlePage(1, 'en')
    expect(first).toMatchObject({ pages: 2, total: PAGE_SIZE + 1 })
    expect(first?.articles.map(({ slug }) => slug).slice(0, 2)).toEqual(['n20', 'n19'])
    expect((await getArticlePage(2, 'en'))?.articles.map(({ slug }) => slug)).toEqual(['n0'])
    for (const page of [3, 0, 1.5, NaN]) expect(await getArticlePage(page, 'en')).toBeNull()
    expect((await getLatestArticles(3, 'en')).map(({ slug }) => slug)).toEqual(['n20', 'n19', 'n18'])
  })

  test('the previous and next article, also among those published at the same time', async () => {
    const moment = '2024-01-05T00:00:00Z'
    dataset = [
      ...everything.filter((document) => document._type !== 'article'),
      ...['a', 'b', 'c'].map((slug) => at(slug, moment)),
    ]
    const slugs = async (_id: string) => {
      const { older, newer } = await getAdjacentArticles({ _id, publishedAt: moment, language: 'en' })
      return [older?.slug, newer?.slug]
    }
    expect(await slugs('article-a')).toEqual([undefined, 'b'])
    expect(await slugs('article-b')).toEqual(['a', 'c'])
    expect(await slugs('article-c')).toEqual(['b', undefined])
  })

  test('an invalid article is left out of a list, and the others stay', async () => {
    dataset = [...everything, at('bad', '2024-01-01T00:00:00Z', { title: 'x'.repeat(100_000), _rev: 'list' })]
    expect((await getLatestArticles(10, 'en')).map(({ slug }) => slug)).toEqual(
      ['pact', 'other'].sort().reverse(),
    )
    expect(logged()).toEqual([expect.stringMatching(/^content: article-bad, title: The title has 10 to 110/)])
  })

  test('articles with noindex are not listed for search engines', async () => {
    dataset = [...everything, at('hidden', '2024-01-01T00:00:00Z', { seo: { noindex: true } })]
    expect((await getListedArticles('2024-06')).map(({ slug }) => slug).sort()).toEqual(['other', 'pact'])
  })
})

describe('scheduled articles', () => {
  test('appear nowhere before they are due, and pages with articles expire then', async () => {
    const due = inAnHour()
    dataset = [...everything, at('soon', due), at('later', new Date(Date.now() + 7_200_000).toISOString())]
    expect(await getArticle('soon', 'en')).toBeNull()
    expect((await getLatestArticles(10, 'en')).map(({ slug }) => slug)).not.toContain('soon')
    const list = new Rendering()
    await renderings.run(list, () => getArticlePage(1, 'en'))
    expect(list.until).toBe(Date.parse(due))
    const settings = new Rendering()
    await renderings.run(settings, () => getSettings())
    expect(settings.until).toBe(Infinity)
  })

  test('an article that is due by our clock but not by the lake’s is queried again soon', () => {
    const now = Date.now()
    expect(nextDue([new Date(now - 10).toISOString()], now)).toBe(now + 250)
    expect(nextDue([], now)).toBe(Infinity)
    expect(nextDue(['no moment'], now)).toBe(Infinity)
  })

  test('neither links nor related articles lead to one', async () => {
    const internal = {
      _type: 'internalLink',
      _key: 'l',
      reference: { _type: 'reference', _ref: 'article-soon' },
    }
    const body = [
      {
        _type: 'block',
        _key: 'b',
        style: 'normal',
        markDefs: [internal],
        children: [{ _type: 'span', _key: 's', text: 'Text', marks: ['l'] }],
      },
    ]
    const soon = [{ _type: 'reference', _key: 'r', _ref: 'article-soon' }]
    dataset = [
      ...everything,
      at('soon', inAnHour()),
      at('now', '2024-01-01T00:00:00Z', { body, related: soon }),
    ]
    const found = await getArticle('now', 'en')
    expect(found?.body).toMatchObject([{ markDefs: [], children: [{ text: 'Text', marks: [] }] }])
    expect(found?.related).toEqual([])
  })
})

describe('old addresses', () => {
  test.each([
    '/current-affairs/Russia-North-Korea-pact',
    '/current-affairs/russia-north-korea-pact',
    '/CURRENT-AFFAIRS/RUSSIA-NORTH-KOREA-PACT',
  ])('%s leads to the article', async (path) => {
    expect(await getRedirect(path)).toEqual({ statusCode: 308, location: '/current-affairs/pact' })
  })

  test('a redirect leads to a path or a document, or answers 410', async () => {
    const redirect = { ...documents.redirect, to: undefined }
    dataset = [
      ...everything,
      {
        ...redirect,
        _id: 'redirect-3',
        from: '/Surat',
        toReference: { _type: 'reference', _ref: 'branch-surat' },
      },
      { ...redirect, _id: 'redirect-4', from: '/gone', statusCode: 410 },
      {
        ...redirect,
        _id: 'redirect-5',
        from: '/dangling',
        toReference: { _type: 'reference', _ref: 'nowhere' },
      },
    ]
    expect(await getRedirect('/old')).toEqual({ statusCode: 308, location: '/branches' })
    expect(await getRedirect('/surat')).toEqual({ statusCode: 308, location: '/branches/surat' })
    expect(await getRedirect('/gone')).toEqual({ statusCode: 410 })
    expect(await getRedirect('/dangling')).toBeNull()
  })

  test('an article with its current path among the old ones does not redirect to itself', async () => {
    dataset = [...everything, at('own', '2024-01-01T00:00:00Z', { legacyPaths: ['/current-affairs/own'] })]
    expect(await getRedirect('/current-affairs/own')).toBeNull()
  })
})

describe('invalid content', () => {
  test('invalid parts are left out, and each is logged once for a revision', async () => {
    dataset = everything.map((document) =>
      document === article
        ? { ...article, _rev: 'parts', cover: { alt: 'A map' }, keyFacts: ['Fact', 7] }
        : document,
    )
    const found = await getArticle('pact', 'en')
    expect(found).toMatchObject({ cover: null, keyFacts: ['Fact'] })
    await getArticle('pact', 'en')
    expect(logged().sort()).toEqual([
      'content: article-pact, cover.asset: Choose an image file. This part is left out.',
      'content: article-pact, keyFacts[1]: A key fact has 1 to 160 characters, for example “Article 51: the right to self-defence”. This part is left out.',
    ])
  })

  test('a document with an invalid required field is left out', async () => {
    dataset = everything.map((document) =>
      document === branch ? { ...branch, _rev: 'x', phones: null } : document,
    )
    expect(await getBranch('ahmedabad')).toBeNull()
    expect((await getBranches()).map(({ slug }) => slug)).toEqual(['surat'])
    expect(logged()[0]).toBe(
      'content: branch-ahmedabad, phones: Phone numbers: give 1 to 12. The document is not shown.',
    )
  })
})

describe('an unavailable lake is never “not found”', () => {
  test.each([400, 401, 500, 503])('status %i', async (code) => {
    status = code
    await expect(getArticle('pact', 'en')).rejects.toBeInstanceOf(ContentUnavailableError)
    await expect(getBranch('surat')).rejects.toBeInstanceOf(ContentUnavailableError)
  })

  test('the data for every page is the last known, and queried again soon', async () => {
    const before = await getBranches()
    status = 503
    const rendering = new Rendering()
    expect(await renderings.run(rendering, () => getBranches())).toEqual(before)
    expect(rendering.isUnavailable).toBe(false)
    expect(rendering.until).toBeLessThan(Date.now() + 10_000)
  })

  test('no connection, reported before the timeout of the client', { timeout: 90_000 }, async () => {
    await server.close()
    await expect(getArticle('pact', 'en')).rejects.toBeInstanceOf(ContentUnavailableError)
  })
})
