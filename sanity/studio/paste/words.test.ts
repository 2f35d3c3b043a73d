// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyProjection, bodySchema } from '../../../lib/content/body'
import { ask } from '../../../lib/content/testing/lake'
import { runs } from '../../../lib/testing/runs'
import type { Block } from './blocks'
import { fromHtml } from './from-clipboard'

let count = 0
const newKey = () => `k${(count += 1)}`

/** A part of a page, and the words visible in it. */
type Piece = { html: string; words: string[] }

const join = (pieces: Piece[]): Piece => ({
  html: pieces.map(({ html }) => html).join(''),
  words: pieces.flatMap(({ words }) => words),
})
const within =
  (open: string, close: string) =>
  ({ html, words }: Piece): Piece => ({ html: open + html + close, words })
const tagged = (tag: string, attributes = '') => within(`<${tag}${attributes}>`, `</${tag}>`)

const word = fc
  .array(fc.constantFrom('rajya', 'lok', 'वित्त', 'બંધારણ', 'Article', '82', '₹5', 'क़', 'न्याय'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((syllables) => syllables.join(''))
const look = fc.constantFrom(
  tagged('b'),
  tagged('em'),
  tagged('span', ' style="color: red; font-weight: 700"'),
  tagged('span', ' style="font-weight:normal;font-style:normal"'),
  tagged('a', ' href="https://example.org/a?b=1"'),
  tagged('a', ' href="javascript:alert(1)"'),
  tagged('font', ' face="Arial"'),
  tagged('u'),
)
/** A word in one element, or split over several. */
const wordHtml = fc
  .tuple(word, fc.option(look), fc.constantFrom('', '&shy;', '<span></span>', '<!-- x -->', '\u200b'))
  .map(([text, dress, seam]): Piece => {
    const [first = '', ...rest] = text
    const plain = { html: first + seam + rest.join(''), words: [text] }
    return dress ? dress(plain) : plain
  })
const space = fc.constantFrom(' ', '\n  ', '&nbsp;', '<br>', ' <b> </b>', '<i>&nbsp;</i>', '\t', '<br><br>')
const phrase: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(wordHtml, space), { minLength: 1, maxLength: 5 })
  .chain((words) => {
    const piece = join(words.map(([one, gap]) => ({ html: one.html + gap, words: one.words })))
    return fc.option(look).map((dress) => (dress ? dress(piece) : piece))
  })

const blank = fc.constantFrom('', '\n', '<!-- -->', '<p>&nbsp;</p>', '<o:p></o:p>', '<img src="x.png">')
const blockTag = fc.constantFrom(
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h6', 'blockquote', 'section', 'pre', 'dd'],
)
const { page } = fc.letrec<{ page: Piece; block: Piece; list: Piece; item: Piece; cell: Piece }>((tie) => ({
  page: fc
    .array(fc.tuple(tie('block'), blank), { maxLength: 4 })
    .map((blocks) => join(blocks.map(([block, gap]) => ({ html: block.html + gap, words: block.words })))),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(blockTag, phrase).map(([tag, text]) => tagged(tag)(text)),
    fc
      .tuple(fc.constantFrom('div', 'section', 'article'), tie('page'))
      .map(([tag, inner]) => tagged(tag)(inner)),
    tie('list'),
    fc
      .array(fc.array(tie('cell'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => tagged('table')(join(rows.map((row) => tagged('tr')(join(row)))))),
  ),
  list: fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([tag, items]) => tagged(tag)(join(items))),
  item: fc.oneof(
    { maxDepth: 3 },
    phrase.map(tagged('li')),
    fc.tuple(phrase, tie('list')).map((parts) => tagged('li')(join(parts))),
    tie('block').map(tagged('li')),
    tie('list'),
  ),
  cell: fc.tuple(fc.constantFrom('td', 'th'), tie('block')).map(([tag, inner]) => tagged(tag)(inner)),
}))

const wordsOf = (blocks: Block[]) =>
  blocks
    .flatMap((block) =>
      block._type === 'table'
        ? [block.caption ?? '', ...block.rows.flatMap(({ cells }) => cells)]
        : [block.children.map((child) => ('text' in child ? child.text : '')).join('')],
    )
    .join('\n')
    .split(/[\s|]+/)
    // A number that the page’s list does not show becomes text; remove it, because the words of the page lack it.
    .filter((word) => word !== '' && !/^(\d+|[a-z])\.$/.test(word))

/** The parse errors of the site for a body. */
async function problems(body: Block[]) {
  const read = await ask([{ _id: 'article', body }], `*[0].${bodyProjection}`, {})
  return bodySchema.safeParse(read).error?.issues ?? []
}

test('every word of a page arrives once and in order, in blocks that the site accepts', async () => {
  await fc.assert(
    fc.asyncProperty(page, async ({ html, words }) => {
      const { blocks } = fromHtml(html, newKey)
      expect(wordsOf(blocks)).toEqual(words)
      if (words.length > 0) expect(await problems(blocks)).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})

test('keys are unique, and no bold text or link begins or ends with a space', () => {
  fc.assert(
    fc.property(page, ({ html }) => {
      const { blocks } = fromHtml(html, newKey)
      const keys = [...JSON.stringify(blocks).matchAll(/"_key":"(\w+)"/g)].map(([, key]) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const plainBefore = blocks.flatMap((block) =>
        block._type === 'table'
          ? []
          : block.children
              .filter((child) => 'text' in child)
              .filter(({ text, marks }, index, spans) => {
                const next = spans[index + 1]
                return marks.length > 0 && text.endsWith(' ') && (!next || next.marks.length === 0)
              }),
      )
      expect(plainBefore).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})
