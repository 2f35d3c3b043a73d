import { expect, test } from 'vitest'
import { fileKey } from './records'
import { matchNotes } from './match'

const note = (title: string, text: string) => ({ title, words: new Set(text.split(' ')) })
const water = note('Water', 'river canal dam lake spring')
const money = note('Money', 'bank rate bond tax budget')

test.each([
  ['in another order', [money, water], [water, money], [1, 0]],
  ['with other words under the same title', [note('WATER', 'rain')], [water], [0]],
  [
    'with another title over the same words',
    [note('Rivers', 'river canal dam lake well')],
    [money, water],
    [1],
  ],
  ['with another title and other words', [note('Rivers', 'river well rain flood')], [water], [undefined]],
  [
    'that has the title of one and the words of another',
    [note('Money', 'river canal dam lake spring')],
    [water, money],
    [1],
  ],
  ['with one title twice, in their order', [water, water], [water, water], [0, 1]],
  [
    'with one title for two, by their words',
    [note('Money', 'a b'), money],
    [money, note('Money', 'a b')],
    [1, 0],
  ],
  [
    'of which a new one looks like an old one that is still there',
    [water, note('Lakes', 'river canal dam lake spring')],
    [water],
    [0, undefined],
  ],
])('notes %s', (_, notes, earlier, expected) => {
  expect(matchNotes(notes, earlier)).toEqual(expected)
})

test('300 new notes are told from 300 old ones', () => {
  const many = (name: string) =>
    Array.from({ length: 300 }, (_, at) =>
      note(`${name} ${at}`, Array.from({ length: 300 }, (__, word) => `${name}${at}w${word}`).join(' ')),
    )
  expect(matchNotes(many('new'), many('old')).filter((found) => found !== undefined)).toEqual([])
})

test.each([
  ['November.docx', 'november.docx'],
  ['November (1).docx', 'november.docx'],
  ['November - Copy (2).docx', 'november.docx'],
  ['Part (1) of November.docx', 'part (1) of november.docx'],
])('%s is the file %s', (name, key) => {
  expect(fileKey(name)).toBe(key)
})
