import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CompiledArticle, MonthPart } from '@/lib/content/article/months'
import { samples } from '@/lib/content/testing/samples'
import { MonthAnswers } from './month-answers'
import { MonthContents } from './month-contents'
import { MonthList } from './month-list'
import { MonthLinks } from './month-links'
import { MonthArticle } from './month-article'

const heading = (style: 'h2' | 'h3', text: string): CompiledArticle['body'][number] => ({
  _type: 'block',
  _key: text,
  style,
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
  markDefs: [],
})

const [line] = samples.article.syllabus
const article: CompiledArticle = {
  ...samples.article,
  language: 'gu',
  syllabus: ['2.17', '2.18'].map((code) => ({ ...line!, _key: code, line: code })),
  body: [heading('h2', 'History'), heading('h3', 'Before 1961')],
}

const html = renderToStaticMarkup(<MonthArticle article={article} />)

test('an article in a compilation has all its questions and no answers', () => {
  for (const text of [
    'Key facts',
    'Article 51: the right to self-defence',
    '(150 words, 10 marks)',
    'Example examination Mains 2000',
  ])
    expect(html).toContain(text)
  expect(html).not.toContain('recognises')
})

test('its headings are below its title in level, and its language is marked', () => {
  expect(html.match(/<h[1-6]/g)?.join()).toBe('<h2,<h3,<h4,<h3,<h3,<h3,<h3')
  expect(html).toMatch(/<article id="article-pact" lang="gu"/)
})

test('it names each paper once', () => {
  expect(html.match(/href="\/syllabus\/[^"]*"/g)).toEqual(['href="/syllabus/gs2#2.17"'])
})

test('the answers are a separate section, linked in both directions', () => {
  const answers = renderToStaticMarkup(
    <MonthAnswers articles={[article, { ...article, _id: 'b', quiz: [] }]} />,
  )
  expect(answers).toContain('(a) Self-defence.')
  expect(answers).toContain('id="answers-pact"')
  expect(answers.match(/href="#article-pact"/g)).toHaveLength(1)
  expect(html).toContain('href="#answers-pact"')
  expect(renderToStaticMarkup(<MonthAnswers articles={[{ ...article, quiz: [] }]} />)).toBe('')
})

test('the contents list the answers if there are any', () => {
  const contents = (articles: MonthPart['articles']) =>
    renderToStaticMarkup(<MonthContents articles={articles} />)
  expect(contents([article])).toContain('href="#answers"')
  expect(contents([{ ...article, quiz: [] }])).not.toContain('#answers')
})

test('the archive groups the months by year', () => {
  const archive = renderToStaticMarkup(<MonthList months={['2024-02', '2024-01', '2023-12']} />)
  expect(archive.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe(
    '|2024|February 2024|January 2024|2023|December 2023|',
  )
  expect(renderToStaticMarkup(<MonthList months={[]} />)).toContain('No notes')
})

test('a month without neighbours has no links', () => {
  expect(renderToStaticMarkup(<MonthLinks older={null} newer={null} />)).toBe('')
  expect(renderToStaticMarkup(<MonthLinks older="2023-12" newer={null} />)).toContain('rel="prev"')
})
