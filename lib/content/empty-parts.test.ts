import { expect, test } from 'vitest'
import { newBody } from './body/new-body'
import { emptyParts, isInEmptyPart, withoutEmptyParts } from './empty-parts'

const block = (_key: string, text: string, shape: object = {}) => ({
  ...{ _type: 'block', _key, style: 'normal', markDefs: [], ...shape },
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
})
const item = (_key: string, text: string, listItem = 'number') => block(_key, text, { listItem, level: 1 })
const keysLeft = (body: unknown[]) =>
  (withoutEmptyParts<{ body?: unknown[] }>({ body }).body ?? []).map((left) =>
    Reflect.get(Object(left), '_key'),
  )

test('what a template or a click added and nobody filled is left out', () => {
  const document = {
    ...{ _id: 'drafts.a', _type: 'article', title: 'Russia-North Korea pact', language: 'en' },
    cover: { _type: 'image' },
    keyFacts: ['', 'Article 51', '  '],
    quiz: [{ _type: 'quizQuestion', _key: 'q', options: ['', ''], answer: 2 }],
    mainsQuestions: [
      { _type: 'mainsQuestion', _key: 'm', words: 150, marks: 10 },
      { _type: 'mainsQuestion', _key: 'n', words: 150, marks: 10, text: 'Discuss.' },
    ],
    sources: [{ _type: 'source', _key: 's', title: ' ' }],
    topics: [
      { _type: 'reference', _key: 't' },
      { _type: 'reference', _key: 'u', _ref: 'topic-ir' },
    ],
  }
  expect(emptyParts(document)).toEqual([
    ['cover'],
    ['keyFacts', 0],
    ['keyFacts', 2],
    ['quiz'],
    ['mainsQuestions', { _key: 'm' }],
    ['sources'],
    ['topics', { _key: 't' }],
  ])
  const { cover, quiz, sources, ...kept } = document
  expect(withoutEmptyParts(document)).toEqual({
    ...kept,
    keyFacts: ['Article 51'],
    mainsQuestions: [document.mainsQuestions[1]],
    topics: [document.topics[1]],
  })
  expect(emptyParts(withoutEmptyParts(document))).toEqual([])
})

test('a rule knows whether a field belongs to a part that is left out', () => {
  const document = {
    quiz: [
      { _type: 'quizQuestion', _key: 'a', answer: 1 },
      { _type: 'quizQuestion', _key: 'b', explanation: 'Article 51.' },
    ],
    keyFacts: [''],
  }
  expect(isInEmptyPart(document, ['quiz', { _key: 'a' }, 'stem'])).toBe(true)
  expect(isInEmptyPart(document, ['quiz', { _key: 'b' }, 'stem'])).toBe(false)
  expect(isInEmptyPart(document, ['keyFacts', 0])).toBe(true)
  expect(isInEmptyPart(document, ['quiz'])).toBe(false)
  expect(isInEmptyPart(document, ['title'])).toBe(false)
})

test('sections of the template stay only if something is written below them', () => {
  const [background, , ...rest] = newBody()
  expect(keysLeft([background, item('one', 'It began in 1961.', 'bullet'), ...rest])).toEqual([
    'background',
    'one',
  ])
  expect(emptyParts({ body: newBody() })).toEqual([['body']])
  expect(keysLeft([background, block('sub', 'Before 1961', { style: 'h3' })])).toEqual(['background', 'sub'])
  expect(keysLeft([background, { _type: 'table', _key: 't', rows: [{ cells: ['1961'] }] }])).toEqual([
    'background',
    't',
  ])
})

test.each<[what: string, part: object]>([
  ['a heading of the editor’s own, even with nothing below it', block('x', 'Data', { style: 'h2' })],
  ['one letter', block('x', 'a')],
  ['a list number', { ...item('x', ''), children: [{ _type: 'listNumber', _key: 'n', number: 19 }] }],
  ['a callout with words', { _type: 'callout', _key: 'x', tone: 'note', text: 'Remember' }],
  [
    'a table with a word',
    { _type: 'table', _key: 'x', rows: [{ cells: ['', 'Article'] }, { cells: ['', ''] }] },
  ],
  ['a figure with a file', { _type: 'figure', _key: 'x', asset: { _type: 'reference', _ref: 'image-a' } }],
  ['a figure with a description only', { _type: 'figure', _key: 'x', alt: 'Map' }],
])('%s stays', (_, part) => {
  expect(keysLeft([block('before', 'Text'), part])).toEqual(['before', 'x'])
})

test.each<[what: string, part: object]>([
  ['a blank heading', block('x', ' ', { style: 'h2' })],
  ['a callout that was only inserted', { _type: 'callout', _key: 'x', tone: 'note' }],
  ['a table without words', { _type: 'table', _key: 'x', headerColumn: true, rows: [{ cells: ['', ''] }] }],
  ['a figure without a file', { _type: 'figure', _key: 'x' }],
])('%s is left out', (_, part) => {
  expect(keysLeft([block('before', 'Text'), part])).toEqual(['before'])
})

test('a blank paragraph between two numbered lists stays, because one list would have other numbers', () => {
  expect(keysLeft([item('a', 'One'), block('gap', ''), item('b', 'One again')])).toEqual(['a', 'gap', 'b'])
  expect(keysLeft([item('a', 'One'), block('gap', ''), block('gap2', ''), item('b', 'x')])).toEqual([
    'a',
    'gap',
    'b',
  ])
  expect(keysLeft([item('a', 'One'), block('gap', ''), item('b', 'x', 'lower-alpha')])).toEqual(['a', 'b'])
  expect(keysLeft([item('a', 'One', 'bullet'), item('gap', '', 'bullet'), item('b', 'x', 'bullet')])).toEqual(
    ['a', 'b'],
  )
})

test('what is not a list or an object stays as it is', () => {
  const document = {
    _id: 'a',
    language: 'en',
    title: '',
    noindex: false,
    keyFacts: null,
    seo: { noindex: true },
  }
  expect(withoutEmptyParts(document)).toEqual(document)
})
