import { renderToStaticMarkup } from 'react-dom/server'
import { versionsOf } from '@/lib/versions'
import { expect, test } from 'vitest'
import type { TestQuestion } from '@/lib/content/question/test-questions'
import { samples } from '@/lib/content/testing/samples'
import { htmlProblems } from '@/lib/testing/html-problems'
import { TestProblem } from './test-problem'
import { TestView } from './test-view'

const { article, question, settings } = samples
const questions: TestQuestion[] = [
  ...article.quiz.map((asked) => ({ question: asked, topic: 'Polity', note: article })),
  { question: { ...question, _id: 'alone', _key: 'alone' }, topic: 'International relations', note: null },
]

const html = (available: number, selection = 1) =>
  renderToStaticMarkup(
    <TestView
      versions={versionsOf('/practice')}
      language="en"
      address={{ scope: { kind: 'topic', slug: 'polity' }, questions: undefined, selection }}
      url="https://www.example.org/practice/topic/polity"
      title="Polity"
      href="/topics/polity"
      questions={questions}
      available={available}
      schemes={settings.markingSchemes}
    />,
  )
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a test has each question in a fieldset of its own, its note, and the key at the end', async () => {
  const page = html(12)
  expect(await htmlProblems(page)).toEqual([])
  expect(page.match(/<fieldset/g)).toHaveLength(3)
  expect(new Set(page.match(/type="radio" name="[^"]*"/g))).toHaveLength(3)
  expect(page.match(/Read: <a href="\/current-affairs\/pact">/g)).toHaveLength(2)
  expect(textOf(page)).toContain('3 of 12 questions. Read the notes')
  expect(page.indexOf('Answers to the quiz')).toBeGreaterThan(page.lastIndexOf('<fieldset'))
})

test('statements are set apart from the question as papers print them', () => {
  const legend = /<legend>Consider.*?<\/legend>/s.exec(html(3))?.[0] ?? ''
  const lines = [...legend.matchAll(/<span class="[^"]*statement[^"]*">(.*?)<\/span>/gs)]
  expect(lines.map(([, text]) => text?.slice(0, 7))).toEqual(['1. The ', '2. The '])
  expect(legend).toMatch(/<\/span>Which of the statements[^<]*<\/legend>$/)
})

test('only a test that leaves questions out has another selection; after the last comes the first', () => {
  expect(html(3)).not.toContain('Another selection')
  expect(html(12)).toContain('href="/practice/topic/polity/20/2"')
  expect(html(12, 99)).toMatch(/href="\/practice\/topic\/polity">Another selection/)
})

test('the marks of a scheme are read by the script and by people', () => {
  expect(html(3)).toContain('<option value="2 -0.66 0 72">')
  expect(textOf(html(3))).toContain('Example examination, 2000: +2 right, −0.66 wrong, 0 unanswered')
})

test('a test that has too many or too few questions leads to the nearest', () => {
  const problem = (available: number, nearest: number) =>
    renderToStaticMarkup(
      <TestProblem
        versions={versionsOf('/practice')}
        language="en"
        title="Polity"
        scope={{ kind: 'topic', slug: 'polity' }}
        available={available}
        nearest={nearest}
      />,
    )
  expect(textOf(problem(12, 12))).toContain('5 to 100 questions, and on this there are 12.')
  expect(problem(12, 12)).toContain('href="/practice/topic/polity/12"')
  expect(problem(1, 1)).toMatch(/href="\/practice\/topic\/polity">Start the test with 1 question</)
})
