import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Article } from '@/lib/content/article'
import { samples, smallest } from '@/lib/content/testing/samples'
import { ArticleList } from './article-list'
import { ArticleView } from './article-view'
import { QuizAnswers } from './quiz'
import { readingMinutes } from './reading-time'

const paragraph = (words: number): Article['body'][number] => ({
  _type: 'block',
  _key: 'p',
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text: 'word '.repeat(words), marks: [] }],
  markDefs: [],
})

const { title, slug, context, publishedAt, eventDate, relevance, author, syllabus } = samples.article
const article: Article = {
  ...smallest.article,
  ...{ title, slug, context, publishedAt, eventDate, relevance, author, syllabus },
  body: [paragraph(400)],
}

const plain = (markup: string) => markup.replace(/ class="[^"]*"/g, '')

const html = (more: Partial<Article> = {}) =>
  renderToStaticMarkup(<ArticleView article={{ ...article, ...more }} />)

test('an article has its title, day, author, context and line of the syllabus', () => {
  const found = html()
  expect(found).toContain('<h1>Russia-North Korea pact</h1>')
  expect(found).toContain('<time dateTime="2024-06-20">')
  expect(found).toContain('By <a href="/authors/desk">Polity desk</a>')
  expect(found).toContain('2 min read')
  expect(found).toContain('<strong>Context:</strong> Russia and North Korea')
  expect(found).toContain('2.18 Bilateral and regional groupings')
})

test('parts that an article does not have are omitted', () => {
  expect(html()).not.toMatch(/<h2/)
  expect(html()).not.toContain('Updated')
})

test('a quiz is answered by choosing an option, and the answer opens below; in print all answers are at the end', () => {
  const question = {
    _key: 'q',
    _id: 'a/q',
    stem: 'Which?',
    options: ['A1', 'B2', 'C3', 'D4'],
    answer: 2,
    explanation: 'So.',
  }
  const found = plain(html({ quiz: [question, { ...question, _key: 'r', _id: 'a/r' }] }))
  expect(found).toContain('<legend>Which?</legend>')
  const radios = [...found.matchAll(/<input type="radio"( data-right="")? name="([^"]+)"/g)]
  expect(radios.map(([, right]) => right !== undefined)).toEqual([0, 0, 1, 0, 0, 0, 1, 0].map(Boolean))
  expect(new Set(radios.map(([, , name]) => name)).size).toBe(2)
  expect(found).toMatch(
    /<details><summary>Check your answer<\/summary>.*<strong>\(c\) C3<\/strong> – So\.<\/p><\/details>/,
  )
  const answers = renderToStaticMarkup(<QuizAnswers language="en" questions={[question]} />)
  expect(plain(answers)).toBe(
    '<section lang="en"><h2>Answers to the quiz</h2><ol><li><p><strong>(c) C3</strong> – So.</p></li></ol></section>',
  )
})

test('the syllabus line links to its paper', () => {
  expect(plain(html())).toContain(
    '<a href="/syllabus/gs2#2.18"><span>2.18 Bilateral and regional groupings</span></a>',
  )
  expect(html()).toContain('Prelims and mains')
})

test('contents link to the headings, subsections nested in sections; a single heading needs no contents', () => {
  const heading = (text: string, style: 'h2' | 'h3'): Article['body'][number] => ({
    _type: 'block',
    _key: text + style,
    style,
    children: [{ _type: 'span', _key: 's', text, marks: [] }],
    markDefs: [],
  })
  const found = plain(
    html({ body: [heading('The pact', 'h2'), heading('Article 4', 'h3'), heading('The pact', 'h2')] }),
  )
  expect(found).toContain(
    '<ol role="list"><li><a href="#section-the-pact">The pact</a><ol role="list"><li><a href="#section-article-4">Article 4</a></li></ol></li><li><a href="#section-the-pact-2">The pact</a></li></ol>',
  )
  for (const id of ['section-the-pact', 'section-article-4', 'section-the-pact-2'])
    expect(found).toContain(` id="${id}">`)
  expect(html({ body: [heading('The pact', 'h2')] })).not.toContain('<nav')
})

test('the article is shared on WhatsApp with title and URL; the copy button needs its script', () => {
  const found = html({ title: 'Reforms & the Court’s view' })
  const [, href = ''] = /href="(https:\/\/wa\.me\/[^"]*)"/.exec(found) ?? []
  expect(new URL(href).searchParams.get('text')).toBe(
    'Reforms & the Court’s view\nhttps://www.example.org/current-affairs/pact',
  )
  expect(found).toContain('hidden="" data-copy-link="https://www.example.org/current-affairs/pact"')
})

test('labels and names are in the language of the article', () => {
  const translation = {
    ...article,
    ...{ language: 'gu' as const, keyFacts: ['તથ્ય'], original: 'article-pact' },
    reviewer: { ...article.author, _id: 'reviewer', name: 'Law desk', translations: null },
  }
  const found = plain(renderToStaticMarkup(<ArticleView article={translation} />))
  expect(found).toContain('<article lang="gu">')
  for (const words of ['સંદર્ભ:', 'પ્રકાશિત: <time dateTime="2024-06-20">20 જૂન, 2024</time>', 'મુખ્ય તથ્યો'])
    expect(found).toContain(words)
  for (const name of ['>રાજ્યવ્યવસ્થા ડેસ્ક</a>', '<span lang="en">UPSC</span> સામાન્ય અભ્યાસ'])
    expect(found).toContain(name)
  // Text in another language is marked.
  expect(found).toContain('<span lang="en">Law desk</span>')
})

test('sources, with and without a URL and an archived copy', () => {
  const none = { archivedUrl: null, date: null }
  const sources = [
    { _key: 'a', publisher: 'UN', title: 'Charter', url: 'https://www.un.org/charter', ...none },
    { _key: 'b', publisher: 'MEA', title: 'Report', url: null, ...none },
    {
      _key: 'c',
      publisher: 'PIB',
      title: 'Release',
      url: null,
      date: null,
      archivedUrl: 'https://web.archive.org/1',
    },
  ]
  const found = html({ sources })
  expect(found).toContain('UN: <a href="https://www.un.org/charter">Charter</a>')
  expect(found).toContain('MEA: <cite>Report</cite></li>')
  expect(found).toContain('<cite>Release</cite> (<a href="https://web.archive.org/1">archived copy</a>)')
})

test('an update on the day of publication in India is not shown', () => {
  const dateline = (updatedOn: string) => html({ updatedOn, updates: [] })
  expect(dateline('2024-06-20')).not.toContain('Updated')
  expect(dateline('2024-06-21')).toContain('Updated <time dateTime="2024-06-21">')
})

test('the reading time is at least a minute', () => {
  expect(readingMinutes([paragraph(1)])).toBe(1)
  expect(readingMinutes([paragraph(1000)])).toBe(5)
})

test('a list links every article, and an empty one says so', () => {
  expect(renderToStaticMarkup(<ArticleList language="en" articles={[article]} />)).toContain(
    '<a href="/current-affairs/pact">Russia-North Korea pact</a>',
  )
  expect(renderToStaticMarkup(<ArticleList language="en" articles={[]} />)).toBe(
    '<p>No notes have been published yet.</p>',
  )
})

test('articles of the same day in India are grouped', () => {
  const on = (publishedAt: string) => ({ ...article, _id: publishedAt, publishedAt })
  const html = renderToStaticMarkup(
    <ArticleList
      language="en"
      articles={['2024-06-20T18:00:00Z', '2024-06-19T18:30:00Z', '2024-06-19T18:29:59Z'].map(on)}
    />,
  )
  expect(html.match(/<time [^>]*>|<h3/g)?.join('')).toBe(
    '<time dateTime="2024-06-20"><h3<h3<time dateTime="2024-06-19"><h3',
  )
})
