import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Block, TextBlock } from '../../paste/blocks'
import { BlockText } from './block-text'

const theme = buildTheme()

let count = 0
const block = (text: string, shape: Partial<TextBlock> = {}): TextBlock => ({
  _type: 'block',
  _key: `b${(count += 1)}`,
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
  ...shape,
})
const item = (listItem: string, text: string, level = 1) => block(text, { listItem, level })

const textsOf = (blocks: Block[]) =>
  blocks.map((one, at) =>
    renderToStaticMarkup(
      <ThemeProvider theme={theme}>
        <BlockText block={one} before={blocks.slice(0, at)} />
      </ThemeProvider>,
    )
      .replace(/<style.*?<\/style>/gs, '')
      .replace(/<\/?(?:div|span)[^>]*>/g, ''),
  )

test('list items have their bullet, number or letter, which nested lists do not interrupt', () => {
  const blocks = [
    item('number', 'one'),
    item('bullet', 'aside', 2),
    item('lower-alpha-brackets', 'first', 2),
    item('lower-alpha-brackets', 'second', 2),
    item('number', 'two'),
    block('A paragraph.'),
    item('number', 'again'),
  ]
  expect(textsOf(blocks)).toEqual([
    '1. one',
    '• aside',
    '(a) first',
    '(b) second',
    '2. two',
    'A paragraph.',
    '1. again',
  ])
})

test('an item with a number of its own starts there', () => {
  const seventh = item('number', 'seventh')
  seventh.children.unshift({ _type: 'listNumber', _key: 'n', number: 7 })
  expect(textsOf([seventh, item('number', 'eighth')])).toEqual(['7. seventh', '8. eighth'])
})

test('marks and links are shown, not written as signs', () => {
  const children = [
    { _type: 'span' as const, _key: 'a', text: 'CO', marks: ['strong'] },
    { _type: 'span' as const, _key: 'b', text: '2', marks: ['strong', 'sub'] },
    { _type: 'span' as const, _key: 'c', text: ' at the UN', marks: ['l'] },
  ]
  const markDefs = [{ _type: 'link' as const, _key: 'l', href: 'https://www.un.org/' }]
  expect(textsOf([block('', { children, markDefs })])).toEqual([
    '<strong>CO</strong><sub><strong>2</strong></sub><a href="https://www.un.org/" target="_blank" rel="noreferrer"> at the UN</a>',
  ])
})
