import { expect, test } from 'vitest'
import { dayAlone, findDay, readDay } from './written-day'

const friday = '2026-11-27'

test.each([
  ['24/11/2026', '2026-11-24'],
  ['24-11-26', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['24 Nov 2026', '2026-11-24'],
  ['24 Nov ’26', '2026-11-24'],
  ['24th of November, 2026', '2026-11-24'],
  ['November 24, 2026', '2026-11-24'],
  ['Tuesday, 24 November 2026', '2026-11-24'],
  ['Tue 24 Nov 2026', '2026-11-24'],
  ['૨૪/૧૧/૨૦૨૬', '2026-11-24'],
  ['૨૪ નવેમ્બર ૨૦૨૬', '2026-11-24'],
  ['२४ नवंबर २०२६', '2026-11-24'],
  ['26/1/50', '1950-01-26'],
  // Without a year, the nearest.
  ['24 Nov', '2026-11-24'],
  ['3 Jan', '2027-01-03'],
  ['Jan 3', '2027-01-03'],
  ['5/12', '2026-12-05'],
  ['29 Feb', '2028-02-29'],
  ['today', '2026-11-27'],
  [' Tomorrow ', '2026-11-28'],
  ['yesterday', '2026-11-26'],
  ['આવતીકાલે', '2026-11-28'],
  ['आज', '2026-11-27'],
])('“%s” in a field is %s', (text, day) => {
  expect(readDay(text, text === '29 Feb' ? '2027-12-01' : friday)).toBe(day)
})

test.each(['', 'soon', '11/24/2026', '31/2/2026', '24', 'constructor', 'कल', '24 Nov 2026 and more'])(
  '“%s” in a field is not understood',
  (text) => {
    expect(readDay(text, friday)).toBeUndefined()
  },
)

test('a day in running text is found with its place; short forms mean other things there', () => {
  expect(findDay('Signed on 19 June 2024 in Pyongyang')).toEqual({ day: '2024-06-19', from: 10, until: 22 })
  expect(findDay('Chapter 1.12.26 and page 5 mar')).toBeUndefined()
})

test('a line is a day only if it tells nothing else', () => {
  expect(dayAlone('(24 November 2026, Tuesday)')).toBe('2026-11-24')
  expect(dayAlone('24 November 2026: the pact')).toBeUndefined()
  expect(dayAlone('24 Nov')).toBeUndefined()
})
