import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CompiledArticle, PeriodPart } from '@/lib/content/article/periods'
import { samples } from '@/lib/content/testing/samples'
import { parsePeriod, periodOf } from '@/lib/period'
import { periodMetadata } from '@/lib/seo/period-metadata'
import { routes } from '@/lib/routes'
import { listVersions, versionsOf } from '@/lib/versions'
import { htmlProblems } from '@/lib/testing/html-problems'
import { MonthList } from './month-list'
import { PeriodArticle } from './period-article'
import { PeriodLinks } from './period-links'
import { periodTrail } from './period-trail'
import { PeriodView } from './period-view'
import { dayPart } from './period.fixtures'

const heading = (style: 'h2' | 'h3', text: string) => ({
  ...{ _type: 'block' as const, _key: text, style, markDefs: [] },
  children: [{ _type: 'span' as const, _key: 's', text, marks: [] }],
})

const { body: _, ...withoutText } = samples.article
const [line] = samples.article.syllabus
const on = (code: string, exam: 'UPSC' | 'GPSC' = 'UPSC', stage: 'prelims' | 'mains' = 'mains') => [
  {
    ...line!,
    paper: { ...line!.paper, _id: `${exam} ${code}`, slug: code.toLowerCase(), exam, stage, code },
  },
]
const note = (name: string, syllabus: CompiledArticle['syllabus'], rest: Partial<CompiledArticle> = {}) => ({
  ...withoutText,
  ...{ _id: name, slug: name, title: `Note ${name}`, syllabus },
  quiz: withoutText.quiz.map((question) => ({ ...question, _id: `${name}/${question._key}` })),
  ...rest,
})

const shown = (part: PeriodPart) =>
  renderToStaticMarkup(
    <PeriodView language="en" versions={versionsOf('/')} part={part} address="https://www.example.org/" />,
  )
const place = ({ period, part }: PeriodPart) => ({
  language: 'en' as const,
  versions: listVersions((number) => routes.period(period, number), part, 'en'),
})
const headings = (html: string) =>
  [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(
    ([, level, text]) => `${level} ${text?.replace(/<[^>]*>/g, '')}`,
  )

const articles = [
  note('ethics', on('GS4')),
  note('gujarat', on('GS1', 'GPSC')),
  note('budget', on('GS3'), { quiz: [], keyFacts: [] }),
  note('values', on('GS4')),
  note('rivers', on('GS', 'UPSC', 'prelims')),
]
const day: PeriodPart = { ...dayPart, articles, total: articles.length }

test('a day has its facts on top, its notes by paper, its questions, and the answers last', () => {
  expect(headings(shown(day))).toEqual([
    '1 Current affairs, 21 November 2026',
    '2 Key facts',
    ...['rivers', 'ethics', 'values', 'gujarat'].map((name) => `3 Note ${name}`),
    ...['2 UPSC Prelims GS', '3 Note rivers', '2 UPSC Mains GS3', '3 Note budget'],
    ...['2 UPSC Mains GS4', '3 Note ethics', '3 Note values', '2 GPSC Mains GS1', '3 Note gujarat'],
    ...['2 Quiz', '2 Mains practice', '2 Past questions', '2 Answers to the quiz'],
  ])
})

test('the page of a day is valid HTML, with the questions of several notes under the same keys', async () => {
  const html = shown(day)
  expect(await htmlProblems(html)).toEqual([])
  expect(html.match(/<fieldset/g)).toHaveLength(8)
  const names = [...html.matchAll(/<input type="radio" name="([^"]*)"/g)].map(([, name]) => name)
  expect(new Set(names)).toHaveLength(8)
})

test('a day links to its week and to the nearest days with notes, not to itself', () => {
  const html = shown({ ...day, newer: periodOf('day', '2026-11-23') })
  for (const path of ['2026-W47', '2026-11-19', '2026-11-23', 'archive/2026-11'])
    expect(html).toContain(`href="/current-affairs/${path}"`)
  expect(html).not.toContain('href="/current-affairs/2026-11-21"')
})

test('a week tells its number and links to its days; a note there has its day', () => {
  const period = parsePeriod('2026-W47')!
  const html = shown({ ...day, period, days: ['2026-11-16', '2026-11-21'], older: null })
  expect(headings(html)[0]).toBe('1 Current affairs, 16–22 November 2026')
  expect(html).toContain('Week 47: 5 notes')
  for (const name of ['2026-11-16', '2026-11-21']) expect(html).toContain(`href="/current-affairs/${name}"`)
  expect(html).not.toContain('href="/current-affairs/2026-W47"')
  expect(html).toContain('<time dateTime="2024-06-20">')
})

test('a month links to its weeks and days, and has contents in the order of its notes', () => {
  const period = parsePeriod('2026-11')!
  const html = shown({ ...day, period, days: ['2026-11-16', '2026-11-21', '2026-11-30'], older: null })
  for (const name of ['2026-W47', '2026-W49', '2026-11-16', '2026-11-21', '2026-11-30'])
    expect(html).toContain(`href="/current-affairs/${name}"`)
  const linked = [...html.matchAll(/href="#article-([^"]*)"/g)].map(([, name]) => name)
  expect(linked).toEqual(['rivers', 'budget', 'ethics', 'values', 'gujarat'])
  expect([...html.matchAll(/<article id="article-([^"]*)"/g)].map(([, name]) => name)).toEqual(linked)
})

test('the headings of a text are below the title of its note', () => {
  const body = [heading('h2', 'History'), heading('h3', 'Before 1961')]
  const html = renderToStaticMarkup(
    <PeriodArticle article={{ ...withoutText, language: 'gu', body }} isDated />,
  )
  expect(html.match(/<h[1-6]/g)?.join()).toBe('<h3,<h4,<h5')
})

test('a note names each paper once', () => {
  const syllabus = ['2.17', '2.18'].map((code) => ({ ...line!, _key: code, line: code }))
  const html = renderToStaticMarkup(<PeriodArticle article={{ ...withoutText, syllabus }} isDated={false} />)
  expect(html.match(/href="\/syllabus\/[^"]*"/g)).toEqual(['href="/syllabus/gs2#2.17"'])
})

test('the archive groups the months by year', () => {
  const archive = renderToStaticMarkup(<MonthList language="en" months={['2024-02', '2024-01', '2023-12']} />)
  expect(archive.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe(
    '|2024|February 2024|January 2024|2023|December 2023|',
  )
  expect(renderToStaticMarkup(<MonthList language="en" months={[]} />)).toContain('No notes')
})

test('a period without neighbours has no links', () => {
  expect(renderToStaticMarkup(<PeriodLinks language="en" older={null} newer={null} />)).toBe('')
  const older = periodOf('month', '2023-12-01')
  expect(renderToStaticMarkup(<PeriodLinks language="en" older={older} newer={null} />)).toContain(
    'href="/current-affairs/archive/2023-12">Previous: December 2023</a>',
  )
})

test('the title and the description say what the page has', () => {
  const week = { ...day, period: parsePeriod('2026-W47')!, part: 2 }
  expect(periodMetadata(day, place(day))).toMatchObject({
    title: 'Current affairs, 21 November 2026',
    description:
      'Note ethics, Note gujarat and 3 more notes, with 4 key facts and 18 questions, to read or print.',
    alternates: { canonical: '/current-affairs/2026-11-21' },
    openGraph: {
      images: [{ url: expect.stringMatching(/^\/cards\/period-en\/2026-11-21\/[0-9a-f]{12}\.png$/) }],
    },
  })
  expect(periodMetadata(week, place(week))).toMatchObject({
    title: 'Current affairs, 16–22 November 2026 (Week 47), part 2 of 1',
    alternates: { canonical: '/current-affairs/2026-W47/page/2' },
  })
  const [, , budget] = articles
  const plain = { ...budget!, mainsQuestions: [], pastQuestions: [] }
  expect(periodMetadata({ ...day, articles: [plain] }, place(day)).description).toBe(
    'Note budget, to read or print.',
  )
})

test('the breadcrumb leads over the month; a week belongs to that of its first day with notes', () => {
  const last = (name: string, days: string[]) =>
    periodTrail({ period: parsePeriod(name)!, days }, 'en').at(-1)
  const november = { name: 'November 2026', href: '/current-affairs/archive/2026-11' }
  expect(last('2026-11-21', ['2026-11-21'])).toEqual(november)
  expect(last('2026-W49', ['2026-11-30', '2026-12-01'])).toEqual(november)
  expect(last('2026-W49', ['2026-12-01'])?.name).toBe('December 2026')
  expect(last('2026-11', ['2026-11-21'])?.name).toBe('By month')
})
