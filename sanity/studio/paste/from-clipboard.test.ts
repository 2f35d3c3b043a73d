// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fromHtml, fromText } from './from-clipboard'
import { toMarkdown } from './to-markdown'

let count = 0
const newKey = () => `k${(count += 1)}`
const html = (source: string) => toMarkdown(fromHtml(source, newKey)).trim()
const text = (source: string) => toMarkdown(fromText(source, newKey)).trim()

test('headings start at h2 and skip no level; those below h3 become bold', () => {
  const heading = (level: number) => `<h${level}>${level}</h${level}>`
  expect(html([3, 5, 6, 1, 2, 4, 2].map(heading).join(''))).toBe(
    ['## 3', '### 5', '**6**', '## 1', '### 2', '**4**', '### 2'].join('\n\n'),
  )
  expect(html('<h2> &nbsp;</h2><p>Text</p>')).toBe('Text')
})

test('a table with more columns than the site has room for arrives as lines', () => {
  const row = (word: string) =>
    `<tr>${Array.from({ length: 13 }, (_, column) => `<td>${word}${column}</td>`).join('')}</tr>`
  expect(html(`<table>${row('a')}${row('b')}</table>`)).toMatch(/^a0 \| a1 .* a12\n\nb0 .* \| b12$/)
})

test('a typed bullet makes a list, a name’s initial and a year do not', () => {
  expect(html('<p>- one</p><p>(ii)&nbsp;two</p><p>– three</p>')).toBe('- one\n- two\n- three')
  expect(text('K. M. Munshi\n1950. The Republic')).toBe('K. M. Munshi\n\n1950. The Republic')
  expect(html('<p><b>1.</b> One<br>2. Two</p>')).toBe('1. One\n1. Two')
})

test('an address that could run a program, and one on the writer’s disk, come as text', () => {
  expect(html('<a href="javascript:x()">a</a> <a href="java&#9;script:x()">b</a>')).toBe('a b')
  expect(html('<a href="file:///C:/a.docx">c</a> <a href="#top">d</a> <a href="/x">e</a>')).toBe('c d e')
})
