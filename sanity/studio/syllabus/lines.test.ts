import { expect, test } from 'vitest'
import { syllabusDocuments } from '../../seed/syllabus'
import { findLines, lineName, linesSchema } from './lines'

const lines = linesSchema.parse(syllabusDocuments())
const found = (typed: string) => findLines(lines, typed).map(lineName)

test('all lines are listed until something is typed', () => {
  expect(found('')).toHaveLength(lines.length)
  expect(found('  ')).toHaveLength(lines.length)
})

test.each([
  ['2.18', ['GS2 2.18']],
  ['૨.૧૮', ['GS2 2.18']],
  ['gs2 2.18', ['GS2 2.18']],
  ['neighbourhood', ['GS2 2.17']],
  ['federal struct', ['GS2 2.2']],
  ['panchayati prelims', ['GS P.4']],
])('“%s” finds %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected)
})

test('a code that is typed in full comes before those that it begins', () => {
  expect(found('2.1').slice(0, 2)).toEqual(['GS2 2.1', 'GS2 2.10'])
})

test('words that no line has find nothing', () => {
  expect(found('cricket')).toEqual([])
})

test('an invalid paper or line is left out, and the others are listed', () => {
  const [first] = syllabusDocuments()
  const half = { ...first, lines: [{ code: '1', text: 'A line' }, { code: 7 }] }
  expect(linesSchema.parse([null, { _id: 'no-paper' }, half])).toMatchObject([{ code: '1', text: 'A line' }])
})
