import { expect, test } from 'vitest'
import { withMatchingStyles } from './matching-styles'

const page = (sheet: string, body: string) =>
  `<style data-href="/a.css" data-precedence="next">${sheet}</style>${body}`
const kept = (sheet: string, body: string) =>
  withMatchingStyles(page(sheet, body)).replace(/^<style>([\s\S]*)<\/style>[\s\S]*$/, '$1')

const body = '<main id="top" class="lead wide"><p>Text</p><svg viewBox="0 0 1 1"></svg></main>'

test.each([
  ['p{color:red}', 'p{color:red}'],
  ['table{color:red}', ''],
  ['.lead p{a:b}', '.lead p{a:b}'],
  ['.other p{a:b}', ''],
  ['#top{a:b}#end{a:b}', '#top{a:b}'],
  ['.lead,.other{a:b}', '.lead{a:b}'],
  ['.wide::before,.wide:hover{a:b}', '.wide::before,.wide:hover{a:b}'],
  ['*,::after{a:b}', '*,::after{a:b}'],
])('%s', (sheet, expected) => expect(kept(sheet, body)).toBe(expected))

test('a selector that may match in another way is kept: alternatives, negations, states, attributes', () => {
  const sheet =
    ':is(.other,.lead){a:b}:where(table) p{a:b}p:not(.other){a:b}main:has(table){a:b}[data-later]{a:b}:root{a:b}'
  expect(kept(sheet, body)).toBe(sheet)
})

test('conditions without a rule and animations without a user are left out, layers stay', () => {
  const sheet =
    '@layer a,b;@layer a{table{a:b}}@media print{table{a:b}}@media print{p{a:b}}@keyframes used{0%{a:b}to{a:c}}@keyframes idle{from{a:b}}p{animation:used 1s}'
  expect(kept(sheet, body)).toBe(
    '@layer a,b;@layer a{}@media print{p{a:b}}@keyframes used{0%{a:b}to{a:c}}p{animation:used 1s}',
  )
})

test('the text of a page is not taken for its markup, and the rest of the page is as it was', () => {
  const html = `${body}<p>a class=&quot;other&quot; &lt;table></p>`
  expect(kept('.other{a:b}table{a:b}', html)).toBe('')
  expect(withMatchingStyles(page('', html)).endsWith(html)).toBe(true)
})
