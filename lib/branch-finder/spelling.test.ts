import { expect, test } from 'vitest'
import { fold, editDistance, soundOf } from './spelling'

test.each([
  ['  Ahmedabad, GUJARAT ', 'ahmedabad gujarat'],
  ['L&T Circle', 'l t circle'],
  ['PIN-૩૮૦૦૦૯', 'pin 380009'],
  ['३९५००९', '395009'],
  ['Café', 'cafe'],
  ['અમદાવાદ', 'અમદાવાદ'],
  ['c.g. road', 'cg road'],
  ['😀 !', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['navrangpura', 'nawrangpur'],
  ['karelibaugh', 'karelibaug'],
  ['mehsana', 'mesana'],
  ['gandhidham', 'gandhi dham'],
  ['chhota udepur', 'chota udepur'],
  ['गुड़गांव', 'गुडगाँव'],
])('%s and %s sound alike', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other))
})

test.each([
  ['surat', 'sirohi', undefined],
  ['rajkot', 'rajkoat', 1],
  ['rajkot', 'rajkto', 1],
  ['gandinagar', 'gandinager', 1],
  ['dubai', 'dubri', undefined],
  ['pal', 'pali', undefined],
])('%s and %s differ by %s letters', (a, b, letters) => {
  expect(editDistance(a, b)).toBe(letters)
})
