import { expect, test } from 'vitest'
import { stemOf, withoutEnding } from './stem'

test.each([
  ['rivers', 'river'],
  ['class', 'class'],
  ['બંધારણની', 'બંધારણ'],
  ['બંધારણમાંથી', 'બંધારણ'],
  ['મીઠાનો', 'મીઠા'],
  ['જોગવાઈઓનું', 'જોગવાઈ'],
  ['ગુજરાતમાં', 'ગુજરાત'],
  ['नदियों', 'नद'],
  ['सूचकांकों', 'सूचकांक'],
])('%s is a form of %s', (word, noun) => expect(stemOf(word).startsWith(noun)).toBe(true))

test.each([
  ['ચોમાસું', 'ચોમાસાની'],
  ['કટોકટી', 'કટોકટીના'],
  ['पंचायती', 'पंचायतें'],
  ['1961', '1961માં'],
  ['73वां', '73वाँ'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))

test('an ending stays where too little would be left', () => {
  expect(withoutEnding('યોજના')).toBe('યોજના')
  expect(withoutEnding('નાની')).toBe('નાની')
  expect(withoutEnding('માં')).toBe('માં')
  expect(withoutEnding('')).toBe('')
})
