import { expect, test } from 'vitest'
import { namesIn, Sheet } from './matching-styles'

const kept = (sheet: string, html: string) => String(new Sheet(sheet).matching(namesIn(html)))

const body = '<main id="top" class="lead wide"><p lang="gu-IN">Text</p><svg viewBox="0 0 1 1"></svg></main>'

test.each([
  ['p{color:red}', 'p{color:red}'],
  ['table{color:red}', ''],
  ['.lead p{a:b}', '.lead p{a:b}'],
  ['.other p{a:b}', ''],
  ['#top{a:b}#end{a:b}', '#top{a:b}'],
  ['.lead,.other{a:b}', '.lead{a:b}'],
  ['.wide::before,.wide:hover{a:b}', '.wide::before,.wide:hover{a:b}'],
  ['*,::after{a:b}', '*,::after{a:b}'],
  ['p:is(.other,.lead){a:b}', 'p:is(.other,.lead){a:b}'],
  ['p:is(.other,.another){a:b}', ''],
  [':where(table,ol) p{a:b}', ''],
  ['main:has(>table){a:b}', ''],
  ['main:has(>p){a:b}', 'main:has(>p){a:b}'],
  [':is(:lang(gu),:lang(hi)) p{a:b}', ':is(:lang(gu),:lang(hi)) p{a:b}'],
  [':lang(hi){a:b}', ''],
  ['p:not(.other){a:b}', 'p:not(.other){a:b}'],
  ['p:not(:lang(en),a){a:b}', 'p:not(:lang(en),a){a:b}'],
  ['p:not(:lang(gu)){a:b}', ''],
  ['p:not(.lead:lang(gu)){a:b}', 'p:not(.lead:lang(gu)){a:b}'],
])('%s', (sheet, expected) => expect(kept(sheet, body)).toBe(expected))

test('a selector that may match otherwise is kept: states, attributes, the root', () => {
  const sheet = '[data-later]{a:b}:root{a:b}p:hover{a:b}p:nth-child(2n){a:b}::selection{a:b}'
  expect(kept(sheet, body)).toBe(sheet)
})

test('empty conditions and unused animations and counter styles are removed, layers are kept', () => {
  const sheet =
    '@layer a,b;@layer a{table{a:b}}@media print{table{a:b}}@media print{@supports (a:b){table{a:b}}}@media print{p{a:b}}' +
    '@keyframes used{0%{a:b}to{a:c}}@keyframes idle{from{a:b}}p{animation:used 1s}' +
    '@counter-style used{suffix:")"}@counter-style idle{suffix:"."}p{list-style:used}'
  expect(kept(sheet, body)).toBe(
    '@layer a,b;@layer a{}@media print{p{a:b}}' +
      '@keyframes used{0%{a:b}to{a:c}}p{animation:used 1s}@counter-style used{suffix:")"}p{list-style:used}',
  )
})

test('custom properties that no sheet of the page uses are removed', () => {
  const shared = new Sheet(
    ':root{--a:var(--b);--b:1;--c:var(--d);--d:2;--e:3}@media print{:root{--b:4;--c:5}}',
  )
  expect(Sheet.join(shared, new Sheet('p{x:var(--a) var( --e, 6)}'))).toBe(
    ':root{--a:var(--b);--b:1;--e:3}@media print{:root{--b:4}}p{x:var(--a) var( --e, 6)}',
  )
})

test('the text of a page is not parsed as markup', () => {
  const html = `${body}<p>a class=&quot;other&quot; &lt;table></p>`
  expect(kept('.other{a:b}table{a:b}', html)).toBe('')
})

test('custom properties are renamed where they are defined and used', () => {
  const sheet = new Sheet(':root{--wide:1px;--wider:var(--wide)}p{a:calc(var(--wide) + var( --wider, 0))}')
  expect(sheet.customProperties()).toEqual(['--wide', '--wider'])
  expect(String(sheet.renamed(new Map([['--wide', '--0']])))).toBe(
    ':root{--0:1px;--wider:var(--0)}p{a:calc(var(--0) + var( --wider, 0))}',
  )
})

test('class names are renamed in selectors only', () => {
  const sheet = new Sheet('.a_x .a_y:not(.a_x),[src="/a.js"]{a:url(b.a_x)}')
  expect(sheet.classNames()).toEqual(['a_x', 'a_y'])
  expect(String(sheet.renamed(new Map([['a_x', '_0']])))).toBe(
    '._0 .a_y:not(._0),[src="/a.js"]{a:url(b.a_x)}',
  )
})
