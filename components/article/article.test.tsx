import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Article } from '@/lib/content/article'
import { ArticleList } from './article-list'
import { ArticleView } from './article-view'
import { readingMinutes } from './reading-time'

const paragraph = (words: number): Article['body'][number] => ({
  _type: 'block',
  _key: 'p',
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text: 'word '.repeat(words), marks: [] }],
  markDefs: [],
})

const note: Article = {
  _id: 'article-pact',
  _rev: '1',
  title: 'Russia-North Korea pact',
  slug: 'russia-north-korea-pact',
  language: 'en',
  context: 'A landmark pact between Russia and North Korea was signed in Pyongyang.',
  publishedAt: '2024-06-20T03:30:00Z',
  updatedAt: null,
  eventDate: '2024-06-19',
  relevance: 'both',
  author: { _id: 'author', name: 'International Relations desk', slug: 'ir', role: null },
  reviewer: null,
  topics: [{ _id: 'topic', title: 'International relations', slug: 'ir' }],
  syllabus: [
    {
      _key: 'line',
      line: '2.18',
      text: 'Agreements involving India',
      paper: {
        _id: 'gs2',
        exam: 'UPSC',
        stage: 'mains',
        code: 'GS2',
        title: 'General Studies 2',
        slug: 'gs2',
      },
    },
  ],
  cover: null,
  hasBody: true,
  body: [paragraph(400)],
  keyFacts: [],
  mainsQuestions: [],
  quiz: [],
  previousQuestions: [],
  sources: [],
  related: [],
  corrections: [],
  seo: null,
  translations: [],
}

const html = (more: Partial<Article> = {}) =>
  renderToStaticMarkup(<ArticleView article={{ ...note, ...more }} />)

test('a note has its title, day, author, context and line of the syllabus', () => {
  const found = html()
  expect(found).toContain('<h1>Russia-North Korea pact</h1>')
  expect(found).toContain('<time dateTime="2024-06-20">')
  expect(found).toContain('By International Relations desk')
  expect(found).toContain('2 min read')
  expect(found).toContain('<strong>Context:</strong> A landmark pact')
  expect(found).toContain('2.18 Agreements involving India')
})

test('what a note does not have, it does not mention', () => {
  expect(html()).not.toMatch(/<h2/)
  expect(html()).not.toContain('Updated')
})

test('the answers of the quiz stay hidden until they are asked for', () => {
  const question = {
    _key: 'q',
    stem: 'Which?',
    options: ['A1', 'B2', 'C3', 'D4'],
    answer: 2,
    explanation: 'So.',
  }
  expect(html({ quiz: [question] })).toMatch(
    /<details><summary>Answer<\/summary><p><strong>\(c\) C3\.<\/strong> So\.<\/p><\/details>/,
  )
})

test('sources, with and without an address', () => {
  const sources = [
    { _key: 'a', publisher: 'UN', title: 'Charter', url: 'https://www.un.org/charter', date: null },
    { _key: 'b', publisher: 'MEA', title: 'Report', url: null, date: null },
  ]
  const found = html({ sources })
  expect(found).toContain('UN: <a href="https://www.un.org/charter">Charter</a>')
  expect(found).toContain('MEA: <cite>Report</cite>')
})

test('an update on the same day in India is no update', () => {
  expect(html({ updatedAt: '2024-06-20T18:00:00Z' })).not.toContain('Updated')
  expect(html({ updatedAt: '2024-06-20T19:00:00Z' })).toContain('Updated <time dateTime="2024-06-21">')
})

test('reading takes a minute at least', () => {
  expect(readingMinutes([paragraph(1)])).toBe(1)
  expect(readingMinutes([paragraph(1000)])).toBe(5)
})

test('a list links every note, and an empty one says so', () => {
  expect(renderToStaticMarkup(<ArticleList articles={[note]} />)).toContain(
    '<a href="/current-affairs/russia-north-korea-pact">Russia-North Korea pact</a>',
  )
  expect(renderToStaticMarkup(<ArticleList articles={[]} />)).toBe('<p>No notes have been published yet.</p>')
})

test('notes of one day in India stand below it together', () => {
  const on = (publishedAt: string) => ({ ...note, _id: publishedAt, publishedAt })
  const html = renderToStaticMarkup(
    <ArticleList
      articles={['2024-06-20T18:00:00Z', '2024-06-19T18:30:00Z', '2024-06-19T18:29:59Z'].map(on)}
    />,
  )
  expect(html.match(/<time [^>]*>|<h3/g)?.join('')).toBe(
    '<time dateTime="2024-06-20"><h3<h3<time dateTime="2024-06-19"><h3',
  )
})
