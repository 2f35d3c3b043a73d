// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fromHtml, fromText } from '../paste/from-clipboard'
import { findQuestions } from './find-questions'

let count = 0
const newKey = () => `k${(count += 1)}`
const html = (source: string) => fromHtml(source, newKey).blocks
const text = (source: string) => fromText(source, newKey).blocks

const question = [
  'Q1. Consider the following statements:',
  '1. The President appoints the Finance Commission.',
  '2. Its advice is binding.',
  'Which of these is/are correct?',
  '(a) 1 only',
  '(b) 2 only',
  '(c) Both 1 and 2',
  '(d) Neither 1 nor 2',
  'Ans: (a)',
  'Explanation: Article 280(1).',
].join('\n')

const read = {
  stem: [
    'Consider the following statements:',
    '1. The President appoints the Finance Commission.',
    '2. Its advice is binding.',
    'Which of these is/are correct?',
  ].join('\n'),
  options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
  answer: 0,
  explanation: 'Article 280(1).',
}

test('a question with numbered statements is found with its answer and its blocks', () => {
  const before = text('The commission has five members.')
  const own = text(question)
  const found = findQuestions([...before, ...own])
  expect(found.questions).toEqual([read])
  expect(found.keys).toEqual(own.map(({ _key }) => _key))
})

test('the heading above questions is moved with them, the section after them is not', () => {
  const blocks = [
    ...html('<h2>Practice questions</h2>'),
    ...text(question),
    ...html('<h2>Way forward</h2><p>More.</p>'),
  ]
  const { keys } = findQuestions(blocks)
  expect(blocks.filter(({ _key }) => !keys.includes(_key)).map((block) => JSON.stringify(block))).toEqual([
    expect.stringContaining('Way forward'),
    expect.stringContaining('More.'),
  ])
})

test('options in one line and an answer key below several questions are read', () => {
  const asked = (number: number) => `Q${number}. Which year?\n(a) 1950 (b) 1951 (c) 1952 (d) 1953`
  const { questions } = findQuestions(text(`${asked(1)}\n${asked(2)}\nAnswers: 1-c, 2-a`))
  expect(questions.map(({ answer }) => answer)).toEqual([2, 0])
})

test.each<[what: string, body: unknown]>([
  ['a text without questions', html('<h2>Background</h2><ul><li>One</li><li>Two</li></ul>')],
  ['a question with three options', text('Q1. Which?\n(a) x\n(b) y\n(c) z')],
  [
    'figures and callouts',
    [
      { _type: 'figure', _key: 'f' },
      { _type: 'callout', _key: 'c', body: [] },
    ],
  ],
  ['no text', undefined],
])('%s contains no question', (_, body) => {
  expect(findQuestions(body)).toEqual({ questions: [], keys: [] })
})
