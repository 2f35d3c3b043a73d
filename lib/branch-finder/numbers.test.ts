import { expect, test } from 'vitest'
import { numbersIn } from './numbers'

const codes = (text: string) => numbersIn(text).pins.map(({ code }) => code)

test.each([
  ['380009', ['380009']],
  ['380 009', ['380009']],
  ['380-009', ['380009']],
  ['૩૮૦૦૦૯', ['380009']],
  ['B-201, 301, Vesu, Surat 395007', ['395007']],
  ['Flat 302, 012 Tower, Vadodara 390020', ['390020']],
  ['Flat 302\n012 Tower', []],
  ['Surat 395007 9825012345', ['395007']],
  ['Surat 395 007, +91 98250 12345', ['395007']],
  ['98250 12345', []],
  ['984 500 1234', []],
  ['079-26405678', []],
  ['0265 234567', []],
  ['02692-235001', []],
  ['Tel: 235001', []],
  ['+91-79-2640 5678, Ahmedabad-380009', ['380009']],
  ['38000', []],
  ['3800091', []],
  ['038009', []],
  ['1234 5678 9012', []],
  ['1998-2004', []],
])('%j may contain the PIN codes %j', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('a PIN code in a house number is not plain, one after “PIN” is labelled', () => {
  expect(numbersIn('A-301012').pins).toMatchObject([{ isPlain: false, isLabelled: false }])
  expect(numbersIn('301012/4').pins).toMatchObject([{ isPlain: false }])
  expect(numbersIn('Surat-395007').pins).toMatchObject([{ isPlain: true }])
  expect(numbersIn('PIN: 395 007').pins).toMatchObject([{ isLabelled: true }])
  expect(numbersIn('પિન કોડ 395007').pins).toMatchObject([{ isLabelled: true }])
})
