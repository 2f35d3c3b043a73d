import { expect, test } from 'vitest'
import { article } from '../../../lib/content/article/sample'
import { block } from '../../../lib/content/testing/parts'
import { changesOf, otherChanges } from './changes'
import { wordDiff } from './word-diff'

/** A diff as text: removed words in [-…-], added ones in {+…+}. */
const written = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, change }) =>
      change === 'same' ? text : change === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')

test.each([
  ['The treaty of 1961.', 'The treaty of 1961.', 'The treaty of 1961.'],
  ['The treaty of 1961.', 'The treaty of 1962.', 'The treaty of [-1961-]{+1962+}.'],
  ['It was voided.', 'It was not voided.', 'It was {+not +}voided.'],
  ['It was not voided.', 'It was voided.', 'It was [-not -]voided.'],
  ['The old red fort fell.', 'The new blue fort fell.', 'The [-old red-]{+new blue+} fort fell.'],
  ['', 'New', '{+New+}'],
  ['Old', '', '[-Old-]'],
  ['5,000 people', '5,500 people', '[-5,000-]{+5,500+} people'],
  ['One. Two.', 'One. Three. Two.', 'One. {+Three. +}Two.'],
  ['A, b', 'A; b', 'A[-, -]{+; +}b'],
  ['यह १९६१ में हुआ।', 'यह १९६२ में हुआ।', 'यह [-१९६१-]{+१९६२+} में हुआ।'],
  ['भारत का संविधान', 'भारत का नया संविधान', 'भारत का {+नया +}संविधान'],
  ['સંધિ 1961માં થઈ.', 'સંધિ 1962માં થઈ.', 'સંધિ [-1961માં-]{+1962માં+} થઈ.'],
  ['તે ગુજરાતની નદી છે.', 'તે ગુજરાતની સૌથી લાંબી નદી છે.', 'તે ગુજરાતની {+સૌથી લાંબી +}નદી છે.'],
])('%s → %s', (before, after, diff) => {
  expect(written(before, after)).toBe(diff)
})

test('the parts add up to the two texts, for any difference', () => {
  const words = ['a', 'b', 'c', ' ', '. ', '21', 'કલમ']
  let state = 7
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const some = () => Array.from({ length: 30 }, () => words[Math.floor(random() * words.length)]).join('')
  for (let round = 0; round < 200; round += 1) {
    const [before, after] = [some(), some()]
    const parts = wordDiff(before, after)
    const without = (change: string) =>
      parts.flatMap((part) => (part.change === change ? [] : part.text)).join('')
    expect([without('added'), without('removed')]).toEqual([before, after])
  }
})

const bodyOf = (...texts: string[]) => ({ body: texts.map((text, index) => block(`b${index}`, text)) })
const kinds = (before: unknown, after: unknown) =>
  changesOf(before, after).map((change) => [
    change.kind,
    'parts' in change
      ? change.parts.filter((part) => part.change !== 'same').map(({ text }) => text)
      : change.text,
  ])

test('the same article has no changes', () => {
  expect(changesOf(article, structuredClone(article))).toEqual([])
  expect(otherChanges(article, structuredClone(article))).toEqual([])
})

test('a field is changed at its path, one that was empty is added', () => {
  const after = {
    ...article,
    title: 'The pact of 2024',
    eventDate: undefined,
    keyFacts: [...article.keyFacts, 'New'],
  }
  expect(changesOf(article, after)).toEqual([
    expect.objectContaining({ kind: 'changed', path: ['title'] }),
    { kind: 'removed', in: 'before', path: ['eventDate'], text: '2024-06-19' },
    { kind: 'added', in: 'after', path: ['keyFacts', 1], text: 'New' },
  ])
})

test.each<[what: string, before: string[], after: string[], ...changes: unknown[]]>([
  ['a word', ['It lapsed in 1991.', 'Next.'], ['It lapsed in 1992.', 'Next.'], ['changed', ['1991', '1992']]],
  ['a new paragraph in front', ['One two three.'], ['Quite new.', 'One two three.'], ['added', 'Quite new.']],
  ['a removed paragraph', ['One.', 'Two.', 'Three.'], ['One.', 'Three.'], ['removed', 'Two.']],
  ['a moved paragraph', ['One.', 'Two.', 'Three.'], ['Two.', 'Three.', 'One.'], ['moved', 'One.']],
  [
    'a paragraph that became another',
    ['The sun is hot.'],
    ['Rivers flow east.'],
    ['removed', 'The sun is hot.'],
    ['added', 'Rivers flow east.'],
  ],
  [
    'an edit below a new paragraph',
    ['The treaty was signed in 1961.'],
    ['A line in front.', 'The treaty was signed in 1962.'],
    ['added', 'A line in front.'],
    ['changed', ['1961', '1962']],
  ],
])('of paragraphs, %s', (_, before, after, ...changes) => {
  expect(kinds(bodyOf(...before), bodyOf(...after))).toEqual(changes)
})

test('the right option is compared by its text', () => {
  const quiz = article.quiz.map((question) => ({ ...question, answer: 1 }))
  expect(kinds(article, { ...article, quiz })).toEqual([['changed', ['Self-defence', 'Trade']]])
})

test('new keys from an import are not changes', () => {
  const body = article.body.map((member, index) => ({ ...member, _key: `new${index}` }))
  expect(changesOf(article, { ...article, body })).toEqual([])
})

test('fields that differ only in a link, a picture or a choice are listed', () => {
  const after = { ...article, relevance: 'mains', topics: [], title: 'Another title', _rev: 'other' }
  expect(otherChanges(article, after)).toEqual(['topics', 'relevance'])
})

test('incomplete and invalid articles can be compared', () => {
  expect(changesOf(null, undefined)).toEqual([])
  expect(kinds({}, { title: 5, body: [null, 'text', { _type: 'block', children: [null] }] })).toEqual([
    ['added', '5'],
    ['added', 'text'],
  ])
})
