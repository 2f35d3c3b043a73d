import { expect, test } from 'vitest'
import { samples } from '@/lib/content/testing/samples'
import { ankiFile } from './anki'
import { flashcardsOf } from './flashcards'

const { article } = samples
const quiz = [
  {
    _key: 'q1',
    _id: 'article-pact/q1',
    stem: 'Consider:\n1. One\tpart\n2. <Two>',
    options: ['1 only', '2 only', 'Both', 'Neither'],
    answer: 2,
    explanation: 'Both & more.',
  },
]
const keyFacts = ['Article 51: the right to self-defence', 'Signed in Pyongyang.', 'Voided in 1991.']

test('a labelled fact and a question are cards of their own; other facts share one', () => {
  const cards = flashcardsOf({ ...article, keyFacts, quiz })
  expect(cards.map(({ id, front, back }) => ({ id, front, back }))).toEqual([
    {
      id: 'article-pact/fact/article 51',
      front: ['Russia-North Korea pact', 'Article 51?'],
      back: ['the right to self-defence'],
    },
    {
      id: 'article-pact/facts',
      front: ['Russia-North Korea pact', 'Which facts are to be remembered?'],
      back: ['Signed in Pyongyang.', 'Voided in 1991.'],
    },
    {
      id: 'article-pact/question/q1',
      front: ['Consider:', '1. One\tpart', '2. <Two>', '(a) 1 only', '(b) 2 only', '(c) Both', '(d) Neither'],
      back: ['(c) Both', 'Both & more.'],
    },
  ])
})

test('a card keeps its id when the words after its label, or of its question, change', () => {
  const ids = (facts: string[], stem: string) =>
    flashcardsOf({ ...article, keyFacts: facts, quiz: quiz.map((each) => ({ ...each, stem })) }).map(
      ({ id }) => id,
    )
  expect(ids(['Article 51: self-defence'], 'Other words')).toEqual(
    ids(['Article 51: one’s defence'], 'Words'),
  )
})

test('the file for Anki has a line for each card, with four columns of escaped HTML', () => {
  const lines = ankiFile('DICS::Polity', flashcardsOf({ ...article, keyFacts, quiz })).split('\n')
  expect(lines.slice(0, 7)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:DICS::Polity',
    '#columns:guid\tFront\tBack\ttags',
    '#guid column:1',
    '#tags column:4',
  ])
  const rows = lines.slice(7, -1).map((line) => line.split('\t'))
  expect(rows.map((row) => row.length)).toEqual([4, 4, 4])
  expect(rows[2]?.slice(1)).toEqual([
    'Consider:<br>1. One part<br>2. &lt;Two&gt;<br>(a) 1 only<br>(b) 2 only<br>(c) Both<br>(d) Neither',
    '(c) Both<br>Both &amp; more.<br><a href="https://www.example.org/current-affairs/pact">Russia-North Korea pact</a>',
    article.topics.map(({ slug }) => slug).join(' '),
  ])
})
