import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '@/lib/content/body'
import { PortableText } from './portable-text'
import { paragraph, point } from './portable-text.fixtures'

const html = (...body: Body) =>
  renderToStaticMarkup(<PortableText language="en" body={body} />).replace(/ class="[^"]*"/g, '')

test('headings and paragraphs', () => {
  expect(html(paragraph('Title', { style: 'h2' }), paragraph('Text'))).toBe(
    '<h2 id="section-title">Title</h2><p>Text</p>',
  )
})

test('lists of two levels', () => {
  expect(html(point('one', 1), point('inner', 2, 'number'), point('two', 1))).toBe(
    '<ul><li>one<ol><li>inner</li></ol></li><li>two</li></ul>',
  )
})

test('a list continues from the numbers of its items', () => {
  expect(
    html({ ...point('Speech', 1, 'number'), number: 19 }, point('Convictions', 1, 'number'), {
      ...point('Remedies', 1, 'number'),
      number: 32,
    }),
  ).toBe('<ol><li value="19">Speech</li><li>Convictions</li><li value="32">Remedies</li></ol>')
  expect(html({ ...point('Third', 1, 'lower-alpha'), number: 3 })).toBe(
    '<ol type="a"><li value="3">Third</li></ol>',
  )
})

test('nested lists of two kinds do not interrupt the count around them', () => {
  const outer = (text: string) => point(text, 1, 'number')
  expect(html(outer('one'), point('a', 2), point('b', 2, 'lower-roman'), outer('two'))).toBe(
    '<ol><li>one<ul><li>a</li></ul><ol type="i"><li>b</li></ol></li><li>two</li></ol>',
  )
})

// Portable Text stores no number for such items; the list number is added when they are written or imported.
test('a list after a paragraph restarts unless a number says otherwise', () => {
  const first = point('First', 1, 'number')
  const second = point('Second', 1, 'number')
  expect(html(first, paragraph('Why.'), second)).toBe(
    '<ol><li>First</li></ol><p>Why.</p><ol><li>Second</li></ol>',
  )
  expect(html(first, paragraph('Why.'), { ...second, number: 2 })).toContain('<li value="2">Second</li>')
})

test('superscripts and subscripts, in headings too', () => {
  const children = [
    { _type: 'span' as const, _key: 'a', text: '2', marks: [] },
    { _type: 'span' as const, _key: 'b', text: 'k', marks: ['sup'] },
    { _type: 'span' as const, _key: 'c', text: ' and a', marks: [] },
    { _type: 'span' as const, _key: 'd', text: 'k', marks: ['sub'] },
  ]
  expect(html(paragraph('', { children }))).toBe('<p>2<sup>k</sup> and a<sub>k</sub></p>')
  expect(html(paragraph('', { children, style: 'h2' }))).toBe(
    '<h2 id="section-2k-and-ak">2<sup>k</sup> and a<sub>k</sub></h2>',
  )
})

test('a cell keeps its lines', () => {
  const rows = [{ cells: ['Article'] }, { cells: ['19\n21'] }]
  expect(html({ _type: 'table', _key: 't', caption: null, headerColumn: null, rows })).toContain(
    '<td>19<br/>21</td>',
  )
})

test('emphasis and links', () => {
  const block = paragraph('', {
    children: [
      { _type: 'span', _key: 'a', text: 'bold', marks: ['strong'] },
      { _type: 'span', _key: 'b', text: 'UN', marks: ['link-1'] },
    ],
    markDefs: [{ _type: 'link', _key: 'link-1', href: 'https://www.un.org/' }],
  })
  expect(html(block)).toBe('<p><strong>bold</strong><a href="https://www.un.org/">UN</a></p>')
})

test('text that looks like markup stays text', () => {
  expect(html(paragraph('<script>alert(1)</script>'))).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})

describe('a table', () => {
  const rows = [{ cells: ['Article', 'Right'] }, { cells: ['14', 'Equality'] }]
  const table = { _type: 'table', _key: 't', caption: 'Rights', headerColumn: true, rows } as const

  test('has its first row as header row, and its first column if requested', () => {
    const found = html(table)
    expect(found).toContain('<thead><tr><th scope="col">Article</th><th scope="col">Right</th></tr></thead>')
    expect(found).toContain('<tbody><tr><th scope="row">14</th><td>Equality</td></tr></tbody>')
    expect(html({ ...table, headerColumn: false })).toContain('<tr><td>14</td><td>Equality</td></tr>')
  })

  test('can be focused and scrolled by keyboard, and is labelled by its caption', () => {
    expect(html(table)).toContain('<div role="group" aria-label="Rights" tabindex="0">')
  })
})

test('a callout has a title, its own or that of its tone, and paragraphs', () => {
  const callout = {
    _type: 'callout',
    _key: 'c',
    title: null,
    text: 'One.\n\nTwo.',
    tone: 'remember',
  } as const
  expect(html(callout)).toBe(
    '<div role="note" aria-label="Remember"><p><strong>Remember</strong></p><p>One.</p><p>Two.</p></div>',
  )
})

test('a quotation is marked with its language', () => {
  const quote = {
    _type: 'quote',
    _key: 'q',
    text: 'सत्यमेव जयते',
    source: 'Mundaka Upanishad',
    language: 'hi',
  } as const
  expect(html(quote)).toBe(
    '<figure><blockquote lang="hi"><p>सत्यमेव जयते</p></blockquote><figcaption>Mundaka Upanishad</figcaption></figure>',
  )
})

describe('a figure', () => {
  const figure: Block<'figure'> = {
    _type: 'figure',
    _key: 'f',
    asset: {
      _id: 'image-0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-1000x500-png',
      width: 1000,
      height: 500,
      lqip: null,
    },
    alt: 'Rivers by length',
    hotspot: null,
    crop: null,
    caption: 'Rivers',
    credit: 'Own work',
  }

  test('has alt text and a credit, and reserves its space', () => {
    const found = html(figure)
    expect(found).toContain('alt="Rivers by length"')
    expect(found).toContain('width="1000" height="500"')
    expect(found).toContain('<figcaption>Rivers · Own work</figcaption>')
  })

  test('is not offered larger than the original', () => {
    const widths = [...html(figure).matchAll(/ (\d+)w/g)].map(([, width]) => Number(width))
    expect(Math.max(...widths)).toBe(1000)
  })

  test('has the shape of its crop', () => {
    const crop = { top: 0, bottom: 0.5, left: 0.1, right: 0.1 }
    expect(html({ ...figure, crop })).toContain('width="800" height="250"')
  })
})
