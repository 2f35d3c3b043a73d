// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { fromHtml, fromText } from './from-clipboard'
import { toMarkdown } from './testing/to-markdown'

let count = 0
const newKey = () => `k${(count += 1)}`
const html = (source: string) => toMarkdown(fromHtml(source, newKey)).trim()
const text = (source: string) => toMarkdown(fromText(source, newKey)).trim()

test('headings start at h2 and skip no level; those below h3 become bold text', () => {
  const heading = (level: number) => `<h${level}>${level}</h${level}>`
  expect(html([3, 5, 6, 1, 2, 4, 2].map(heading).join(''))).toBe(
    ['## 3', '### 5', '**6**', '## 1', '### 2', '**4**', '### 2'].join('\n\n'),
  )
  expect(html('<h2> &nbsp;</h2><p>Text</p>')).toBe('Text')
})

test('a table with more columns than the site allows becomes lines', () => {
  const row = (word: string) =>
    `<tr>${Array.from({ length: 13 }, (_, column) => `<td>${word}${column}</td>`).join('')}</tr>`
  expect(html(`<table>${row('a')}${row('b')}</table>`)).toMatch(/^a0 \| a1 .* a12\n\nb0 .* \| b12$/)
})

test('a typed bullet makes a list item, a name’s initial or a year does not', () => {
  expect(html('<p>- one</p><p>(ii)&nbsp;two</p><p>– three</p>')).toBe('- one\n\n(ii) two\n\n- three')
  expect(text('K. M. Munshi\n1950. The Republic')).toBe('K. M. Munshi\n\n1950. The Republic')
  expect(html('<p><b>1.</b> One<br>2. Two</p>')).toBe('1. One\n1. Two')
})

// The first number of a kind, such as `1.`, means that the item continues the count; any other number is explicit.
test.each([
  [
    '<ol start="19"><li>Speech<li value="21">Life<li value="32">Remedies</ol>',
    '19. Speech\n21. Life\n32. Remedies',
  ],
  ['<ol><li>First</li></ol><p>Why.</p><ol start="2"><li>Second</li></ol>', '1. First\n\nWhy.\n\n2. Second'],
  ['<ol><li>First<li>Second</ol>', '1. First\n1. Second'],
  ['<ol type="a" start="26"><li>x<li>y</ol>', 'z. x\na. y'],
  ['<ol style="list-style-type: upper-roman" start="4"><li>x<li>y</ol>', 'IV. x\nI. y'],
  ['<ol reversed><li>x<li>y</ol>', '2. x\n1. y'],
  [
    '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">(a) </span>1 only</p><p>Ans: (c)</p>',
    '(a) 1 only\n\nAns: (c)',
  ],
  ['<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">§ </span>point</p>', '- point'],
  ['<p style="mso-list:l0 level1 lfo1">(a) 1 only</p>', '(a) 1 only'],
  ['<p style="mso-list:l0 level1 lfo1">Goa. The smallest State</p>', '- Goa. The smallest State'],
  [
    ['iv)', '1.1', 'C.', '(ક)', '(B)', 'h.', 'i.', '(12)', '0.']
      .map((mark) => `<p style="mso-list:l0 level1"><span style="mso-list:Ignore">${mark} </span>x</p>`)
      .join(''),
    '(iv) x\n\n1.1 x\n\nC. x\n\n(ક) x\n\nB. x\n\nh. x\na. x\n\n(12) x\n\n0. x',
  ],
  ['<p>i. roman point</p><p>૧. એક</p><p>(ક) બે</p>', 'i. roman point\n\n૧. એક\n\n(ક) બે'],
  ['<p>c. 1750 the Company</p><p>s. 124A of the IPC</p>', 'c. 1750 the Company\n\ns. 124A of the IPC'],
  ['<p>limit is <del>50</del><ins>60</ins> per cent</p>', 'limit is 60 per cent'],
  ['<p><span style="text-decoration: line-through">Old.</span> New.</p>', 'New.'],
  [
    '<p>10<sup>8 </sup>km; CO<sub>2 </sub>rose; 2<sup>n</sup>; 10<sup>–6</sup> m; a<sub>k</sub>; 19<sup>th</sup></p>',
    '10⁸ km; CO₂ rose; 2ⁿ; 10⁻⁶ m; a<sub>k</sub>; 19<sup>th</sup>',
  ],
  [
    '<a href="https://www.google.com/url?q=https%3A%2F%2Fpib.gov.in%2F&sa=D">PIB</a>',
    '[PIB](https://pib.gov.in/)',
  ],
  [
    '<a href="https://pib.gov.in/release?id=7&utm_source=mail&fbclid=x">a</a> ' +
      '<a href="https://www.google.co.in/url?q=https%3A%2F%2Fpib.gov.in%2F%3Futm_medium%3Dweb">b</a>',
    '[a](https://pib.gov.in/release?id=7) [b](https://pib.gov.in/)',
  ],
])('%s keeps its meaning', (source, expected) => {
  expect(html(source)).toBe(expected)
})

test('superscripts in a cell and struck-out text are reported', () => {
  const row = '<tr><td>2<sup>k</sup></td><td><s>50</s>60</td></tr>'
  const { blocks, struck } = fromHtml(`<table>${row}</table>`, newKey)
  expect(blocks).toMatchObject([{ rows: [{ cells: ['2^k', '60'] }] }])
  expect(struck).toBe(1)
})

test('merged cells are repeated or filled, and a title across all columns appears once', () => {
  const source =
    '<tr><td rowspan="2">Right</td><td colspan="2">Who</td></tr><tr><td>Citizens</td><td>All</td></tr>' +
    '<tr><td colspan="3">Part III</td></tr><tr><td>19</td><td>yes</td><td>no</td></tr>'
  expect(fromHtml(`<table>${source}</table>`, newKey).blocks).toMatchObject([
    {
      rows: [
        { cells: ['Right', 'Who', 'Who'] },
        { cells: ['Right', 'Citizens', 'All'] },
        { cells: ['Part III', '', ''] },
        { cells: ['19', 'yes', 'no'] },
      ],
    },
  ])
})

test('numbers of a list within a cell become part of its text', () => {
  const cells = '<td>Steps</td><td><ol type="a"><li>Bill<li>Assent</ol></td>'
  expect(fromHtml(`<table><tr>${cells}</tr></table>`, newKey).blocks).toMatchObject([
    { rows: [{ cells: ['Steps', 'a. Bill\nb. Assent'] }] },
  ])
})

test('numbers, gaps and abbreviations of plain text are kept', () => {
  expect(text('19. Speech\n21. Life\n(2) Clause\np. 12\n1. One\n2. Two\n4. Four')).toBe(
    '19. Speech\n21. Life\n\n(2) Clause\n\np. 12\n\n1. One\n1. Two\n4. Four',
  )
})

test('javascript: and file: links become plain text', () => {
  expect(html('<a href="javascript:x()">a</a> <a href="java&#9;script:x()">b</a>')).toBe('a b')
  expect(html('<a href="file:///C:/a.docx">c</a> <a href="#top">d</a> <a href="/x">e</a>')).toBe('c d e')
})

describe('text from a PDF', () => {
  const pdf = [
    'The Finance Commission is appointed by the President every fifth year. It recom-',
    'mends how the net proceeds of taxes are shared between the Union and the',
    'States, and among the States themselves.',
    'Notes of the week  1',
    'Its advice does not bind the Government, which lays the report before Parlia-',
    'ment with a memorandum of the action taken (Article 281 of the Constitution).',
    '• The share of the States was 32 per cent until 2015, when the Fourteenth Com-',
    'mission raised it.',
    'Notes of the week  2',
    'The Sixteenth Commission counts the contribution of a State to the domestic',
    '3 of 9',
    'product for the first time, with a weight of ten per cent in the whole formula.',
    'Notes of the week  3',
  ].join('\n')

  test('becomes paragraphs again, without hyphens at line ends and without running lines', () => {
    expect(text(pdf)).toBe(
      [
        'The Finance Commission is appointed by the President every fifth year. It recommends how the net proceeds of taxes are shared between the Union and the States, and among the States themselves.',
        'Its advice does not bind the Government, which lays the report before Parliament with a memorandum of the action taken (Article 281 of the Constitution).',
        '- The share of the States was 32 per cent until 2015, when the Fourteenth Commission raised it.',
        'The Sixteenth Commission counts the contribution of a State to the domestic product for the first time, with a weight of ten per cent in the whole formula.',
      ].join('\n\n'),
    )
  })

  test('lines that fill no column stay as they are', () => {
    const verse = 'Short\nlines of a message\nare not joined,\nhowever many\nthere are'
    expect(text(verse)).toBe(verse.replaceAll('\n', '\n\n'))
  })
})

describe('a message of WhatsApp', () => {
  test.each([
    ['*Why it matters*', '**Why it matters**'],
    ['The word _ratio_ and *_both_*', 'The word _ratio_ and _**both**_'],
    ['5*3*2 and snake_case_name and ~5 km or ~10', '5*3*2 and snake_case_name and ~5 km or ~10'],
    ['* a bullet, * not a mark', '- a bullet, * not a mark'],
    ['✅ One\n✅ Two\n🔥 Once', '- One\n- Two\n\n🔥 Once'],
    ['1️⃣ One\n2️⃣ Two', '1. One\n1. Two'],
    ['© DICS\n© DICS', '© DICS\n\n© DICS'],
  ])('%j', (message, markdown) => {
    expect(text(message)).toBe(markdown)
  })

  test('a struck-out text is left out and counted', () => {
    const { blocks, struck } = fromText('The limit is ~50~ 60 per cent', newKey)
    expect(toMarkdown({ blocks, pictures: 0 }).trim()).toBe('The limit is 60 per cent')
    expect(struck).toBe(1)
  })
})
