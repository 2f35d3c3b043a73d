import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PastQuestion as Question } from '@/lib/content/past-question'
import { samples } from '@/lib/content/testing/samples'
import { AskedQuestions, AskedSummary } from './asked'
import { PastQuestion } from './past-question'
import { YearQuestions } from './question-set-view'

const question = samples.pastQuestion
const html = (changes: Partial<Question> = {}, isPlaced = false) =>
  renderToStaticMarkup(
    <PastQuestion language="en" question={{ ...question, ...changes }} isPlaced={isPlaced} />,
  )
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a question about statements stands as the paper prints it', () => {
  const parts = [
    'Consider the following statements about pacts:</p>',
    '<ol type="I"><li>The first pact is a treaty.</li><li>The second pact is a treaty.</li></ol>',
    '<p>How many of the above statements are correct?</p>',
    '<li>Only one</li><li>Only two</li><li>All the three</li><li>None</li></ol>',
  ]
  const places = parts.map((part) => html().indexOf(part))
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true)
  expect(html({ numbering: null })).toContain('<ol><li>The first pact')
})

test('it says where it was asked, unless headings do', () => {
  expect(textOf(html())).toContain('Example examination Mains 2000 , GS2, question 42, set A')
  expect(textOf(html({ number: null, set: null }))).toContain('Example examination Mains 2000 , GS2 Consider')
  expect(textOf(html({}, true))).toMatch(/^ Question 42, set A Consider/)
  expect(textOf(html({ number: null, set: null }, true))).toMatch(/^ Consider/)
})

test.each<[Partial<Question>, string]>([
  [{}, 'Answer (b) Only two – official key, final Both pacts are treaties. Source: Example commission,'],
  [{ keyState: 'provisional' }, 'Answer (b) Only two – official key, provisional Both'],
  [{ key: null, keyState: 'cancelled' }, 'Answer The commission cancelled this question. Both'],
  [
    { key: null, keyState: 'none', explanation: null },
    'Source The official key is not recorded here. Source: Example commission,',
  ],
  [{ key: null, keyState: null, explanation: null, options: null }, 'Source Source: Example commission,'],
])('what opens below a question with %j', (changes, words) => {
  expect(textOf(html(changes).replace(/^.*<details/s, '<details'))).toContain(words)
})

test('the years of a subject are counted, oldest first', () => {
  const summary = (years: number[]) =>
    textOf(renderToStaticMarkup(<AskedSummary language="en" asked={{ questions: [], years }} />)).trim()
  expect(summary([2022, 2012, 2015])).toBe('Asked 3 times : 2012, 2015, 2022')
  expect(summary([2018, 2012, 2018])).toBe('Asked 3 times : 2012, 2018 (2)')
  expect(summary([2012])).toBe('Asked once : 2012')
  expect(summary([])).toBe('')
})

test('a subject with more questions than stand there leads to the years', () => {
  const shown = (years: number[]) =>
    renderToStaticMarkup(<AskedQuestions language="en" asked={{ questions: [question], years }} />)
  expect(shown([2000])).not.toContain('All past questions by year')
  expect(shown([2000, 2001])).toContain('href="/past-questions"')
})

test('the questions of a year stand below their papers', () => {
  const other = { ...question, _id: 'other', paper: null, exam: 'Another examination' }
  const list = { questions: [question, other, question], page: 1, pages: 1, total: 3 }
  const page = renderToStaticMarkup(<YearQuestions language="en" year={2000} list={list} address="" />)
  expect(page.match(/<h2.*?<\/h2>/g)?.map(textOf)).toEqual([
    ' Example examination Mains, GS2 ',
    ' Another examination Mains ',
  ])
  expect(page).toContain('href="/past-questions/gs2"')
})
