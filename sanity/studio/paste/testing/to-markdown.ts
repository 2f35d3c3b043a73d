import { countedListNames, listMark } from '../../../../lib/list-kinds'
import type { Block, ListNumber, Span, TableBlock, TextBlock } from '../blocks'
import type { Pasted } from '../from-clipboard'

/** The result of a paste in a readable notation for test expectations; ⏎ is a line break. */
export function toMarkdown({ blocks, pictures }: Pick<Pasted, 'blocks' | 'pictures'>): string {
  const lines = blocks.flatMap((block, index) => [...gap(blocks[index - 1], block), markdown(block)])
  const article = pictures > 0 ? ['', `(${pictures} picture left out)`] : []
  return [...lines, ...article, ''].join('\n')
}

const place = (block: Block | undefined) =>
  block?._type === 'block' && block.listItem ? { type: block.listItem, level: block.level ?? 1 } : undefined

/** A blank line, except between items of the same list. */
function gap(before: Block | undefined, block: Block): string[] {
  const [one, other] = [place(before), place(block)]
  return !before || (one && other && one.type === other.type) ? [] : ['']
}

const markdown = (block: Block) => (block._type === 'table' ? table(block) : paragraph(block))

function paragraph(block: TextBlock): string {
  const text = block.children.map((span) => inline(span, block)).join('')
  if (block.listItem) {
    return `${'  '.repeat((block.level ?? 1) - 1)}${bulletOf(block)} ${text}`
  }
  return { h2: '## ', h3: '### ' }[block.style]?.concat(text) ?? text
}

/** An item that continues the count gets the first number of its list. */
function bulletOf({ listItem, children }: TextBlock): string {
  const kind = countedListNames.find((name) => name === listItem)
  const own = children.find((child) => child._type === 'listNumber')
  return kind ? listMark(kind, own?.number ?? 1) : '-'
}

function inline(child: Span | ListNumber, { markDefs }: TextBlock): string {
  if (child._type === 'listNumber') return ''
  const { text, marks } = child
  return marks.reduce(
    (inner, mark) => {
      if (mark === 'strong') return `**${inner}**`
      if (mark === 'em') return `_${inner}_`
      if (mark === 'sup' || mark === 'sub') return `<${mark}>${inner}</${mark}>`
      return `[${inner}](${markDefs.find(({ _key }) => _key === mark)?.href})`
    },
    text.replaceAll('\n', '⏎'),
  )
}

function table({ caption, headerColumn, rows }: TableBlock): string {
  const cells = rows.map((row, index) =>
    row.cells.map((cell, column) =>
      (headerColumn && index > 0 && column === 0 ? `**${cell}**` : cell).replaceAll('\n', '⏎'),
    ),
  )
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [header = [], ...body] = cells
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [...(caption ? [caption, ''] : []), line(header), rule, ...body.map(line)].join('\n')
}
