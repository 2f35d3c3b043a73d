import { afterEach, expect, test } from 'vitest'
import { getStageArticles } from './lists'
import { getMonths } from './months'
import { countArticles, getNewestDay, getPeriodPart, PART_SIZE, type PeriodPart } from './periods'
import { getLineArticles, getPaperArticles } from './by-line'
import { getSyllabusPaper } from '../syllabus-paper'
import { documents, others } from '../testing/documents'
import { serveContent } from '../testing/query-server'
import { parsePeriod } from '../../period'

const paper = { _type: 'reference', _ref: 'syllabus-gs2' }
const on = (line: string, _key = 'y1') => ({ _type: 'syllabusReference', _key, paper, line })
const note = (name: string, publishedAt: unknown, rest: object = {}) => ({
  ...documents.article,
  _id: `article-${name}`,
  slug: { _type: 'slug', current: name },
  publishedAt,
  updates: undefined,
  supersededBy: undefined,
  related: [],
  legacyPaths: [],
  ...rest,
})

const { article: _, ...rest } = documents
const dataset = [
  ...Object.values(rest),
  ...others.filter(({ _id }) => _id !== 'article-other'),
  { ...documents.syllabusPaper, _id: 'syllabus-gs3', slug: { _type: 'slug', current: 'gs3' }, code: 'GS3' },
  // The last moment of May in India, the first and the last of June, the first of July.
  note('may', '2024-05-31T18:29:59.999Z', { relevance: 'prelims' }),
  note('first', '2024-05-31T18:30:00Z', { relevance: 'mains' }),
  note('last', '2024-06-30T18:29:59Z'),
  note('july', '2024-06-30T18:30:00.000Z'),
  note('unreadable', '1 June 2024'),
  note('scheduled', new Date(Date.now() + 60_000).toISOString()),
  // A line of another paper has the same code.
  note('elsewhere', '2024-06-02T00:00:00Z', {
    relevance: 'prelims',
    syllabus: [{ ...on('2.18'), paper: { _type: 'reference', _ref: 'syllabus-gs3' } }, on('2.17', 'y2')],
  }),
  ...Array.from({ length: PART_SIZE + 1 }, (_, index) =>
    note(`many-${index}`, new Date(Date.UTC(2023, 11, 1, index)).toISOString(), { relevance: null }),
  ),
]

let served: object[] = dataset
serveContent(() => served)
afterEach(() => {
  served = dataset
})

const partOf = (name: string, part = 1) => getPeriodPart(parsePeriod(name)!, part, 'en')

const neighbours = (part: PeriodPart | null) => [part?.older?.name, part?.newer?.name]

const slugsOf = (articles: { slug: string }[] | undefined) => articles?.map(({ slug }) => slug)

test('months are those of India, newest first; an invalid date belongs to none', async () => {
  expect(await getMonths('en')).toEqual(['2024-07', '2024-06', '2024-05', '2023-12'])
})

test('a month contains its articles from first to last moment, and names its neighbours', async () => {
  const june = await partOf('2024-06')
  expect(slugsOf(june?.articles)).toEqual(['first', 'elsewhere', 'last'])
  expect(june).toMatchObject({ part: 1, parts: 1, total: 3 })
  expect(neighbours(june)).toEqual(['2024-05', '2024-07'])
  expect(june?.days).toEqual(['2024-06-01', '2024-06-02', '2024-06-30'])
  expect(june?.articles[0]?.body).toHaveLength(documents.article.body.length)
  expect(june?.articles[0]).toMatchObject({ keyFacts: documents.article.keyFacts, quiz: [{ answer: 0 }, {}] })
  expect(neighbours(await partOf('2023-12'))).toEqual([undefined, '2024-05'])
  expect(neighbours(await partOf('2024-07'))).toEqual(['2024-06', undefined])
})

test('a month with many articles has parts, with each article in one of them', async () => {
  const parts = await Promise.all([1, 2].map((part) => partOf('2023-12', part)))
  expect(parts.map((part) => part?.articles.length)).toEqual([PART_SIZE, 1])
  expect(parts[1]).toMatchObject({ part: 2, parts: 2, total: PART_SIZE + 1 })
  expect(await partOf('2023-12', 3)).toBeNull()
})

test('a period without articles does not exist, whether past or future', async () => {
  for (const name of ['2024-01', '1999-01', '2999-12', '2024-06-03', '2024-W20', '2999-12-31']) {
    expect(await partOf(name), name).toBeNull()
    expect(await countArticles(parsePeriod(name)!, 'en'), name).toBe(0)
  }
})

test('a day lasts from midnight to midnight in India; its neighbours are the nearest days with articles', async () => {
  const last = await partOf('2024-06-30')
  expect(slugsOf(last?.articles)).toEqual(['last'])
  expect(neighbours(last)).toEqual(['2024-06-02', '2024-07-01'])
  expect(slugsOf((await partOf('2024-05-31'))?.articles)).toEqual(['may'])
  expect(neighbours(await partOf('2023-12-01'))).toEqual([undefined, '2023-12-02'])
})

test('a week lasts from Monday to Sunday, across months', async () => {
  const week = await partOf('2024-W22')
  expect(slugsOf(week?.articles)).toEqual(['may', 'first', 'elsewhere'])
  expect(week?.days).toEqual(['2024-05-31', '2024-06-01', '2024-06-02'])
  expect(neighbours(week)).toEqual(['2023-W48', '2024-W26'])
  expect(await countArticles(parsePeriod('2024-W22')!, 'en')).toBe(3)
})

test('a day and a week have facts and questions, without the texts', async () => {
  const article = (await partOf('2024-06-30'))?.articles[0]
  expect(article).toMatchObject({
    keyFacts: documents.article.keyFacts,
    quiz: [{ answer: 0 }, { _id: 'question-treaties', answer: 0 }],
    mainsQuestions: [{ words: 150 }],
    pastQuestions: [{ year: 2000 }],
  })
  expect(article).not.toHaveProperty('body')
})

test('a period of which nothing can be shown does not exist', async () => {
  served = [...Object.values(rest), ...others, note('untitled', '2024-03-05T06:00:00Z', { title: '' })]
  expect(await partOf('2024-03-05')).toBeNull()
})

test('the newest day is one with a published article that can be shown', async () => {
  expect((await getNewestDay('en'))?.name).toBe('2024-07-01')
  served = [...dataset, note('untitled', '2025-01-01T06:00:00Z', { title: '' })]
  expect((await getNewestDay('en'))?.name).toBe('2024-07-01')
  served = Object.values(rest)
  expect(await getNewestDay('en')).toBeNull()
})

test('a stage lists its own articles and those for both stages', async () => {
  expect(slugsOf((await getStageArticles('prelims', 1, 'en'))?.articles)).toEqual([
    'july',
    'last',
    'elsewhere',
    'may',
  ])
  expect(slugsOf((await getStageArticles('mains', 1, 'en'))?.articles)).toEqual(['july', 'last', 'first'])
  expect(await getStageArticles('mains', 2, 'en')).toBeNull()
})

test('each line of a paper has its newest articles, and a flag if there are more', async () => {
  const gs2 = await getSyllabusPaper('gs2')
  const lines = gs2 && (await getPaperArticles(gs2, 'en'))
  expect(lines?.map(({ code, hasMore }) => [code, hasMore])).toEqual([
    ['2.17', false],
    ['2.18', true],
  ])
  expect(lines?.map(({ articles }) => slugsOf(articles)?.slice(0, 4))).toEqual([
    ['elsewhere'],
    ['july', 'last', 'first', 'may'],
  ])
  expect(lines?.[1]?.articles).toHaveLength(5)
})

test('all articles on a line are on its pages', async () => {
  const place = { paper: 'syllabus-gs2', line: '2.18' }
  const pages = await Promise.all([1, 2, 3, 4].map((page) => getLineArticles(place, page, 'en')))
  const slugs = pages.flatMap((page) => slugsOf(page?.articles))
  expect(new Set(slugs)).toHaveLength(PART_SIZE + 5)
  expect(slugs).toHaveLength(PART_SIZE + 5)
  expect(await getLineArticles(place, 5, 'en')).toBeNull()
  expect(await getLineArticles({ ...place, line: '9.9' }, 1, 'en')).toMatchObject({ total: 0, articles: [] })
})
