// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fromHtml, fromText } from './from-clipboard'
import { plainLines } from './plain-lines'

let count = 0
const newKey = () => `k${(count += 1)}`

test.each([
  ['<p>limit is <del>50</del><ins>60</ins> per cent</p>', ['limit is 60 per cent']],
  ['<p>10<sup>8 </sup>km, CO<sub>2</sub>, a<sub>k</sub>, 19<sup>th</sup></p>', ['10⁸ km, CO₂, a_k, 19th']],
  ['<ul><li>One<li>Two</ul>', ['One', 'Two']],
  ['<ol><li>One<li>Two</ol>', ['One', 'Two']],
  [
    '<ol start="19"><li>Speech<li>Convictions<li value="32">Remedies</ol>',
    ['19. Speech', '20. Convictions', '32. Remedies'],
  ],
  ['<p>One<br>Two</p><p>Three</p>', ['One', 'Two', 'Three']],
  ['<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>', ['a | b', 'c | d']],
])('%s becomes plain lines', (html, lines) => {
  expect(plainLines(fromHtml(html, newKey).blocks)).toEqual(lines)
})

test('plain lines lose only their bullets', () => {
  expect(plainLines(fromText('• One\n• Two\n(2) Clause\nc. 1750\n21. Life', newKey).blocks)).toEqual([
    'One',
    'Two',
    '(2) Clause',
    'c. 1750',
    '21. Life',
  ])
})
