import type { Block, Span, TableBlock, TextBlock } from './blocks'
import type { Pasted } from './from-clipboard'

/** What a paste gives, written so that a test’s expectation reads like the text; ⏎ is a line break. */
export function toMarkdown({ blocks, pictures }: Pick<Pasted, 'blocks' | 'pictures'>): string {
  const lines = blocks.flatMap((block, index) => [...gap(blocks[index - 1], block), markdown(block)])
  const note = pictures > 0 ? ['', `(${pictures} picture left out)`] : []
  return [...lines, ...note, ''].join('\n')
}

const place = (block: Block | undefined) =>
  block?._type === 'block' && block.listItem ? { type: block.listItem, level: block.level ?? 1 } : undefined

/** A blank line, but not between the items of one list. */
function gap(before: Block | undefined, block: Block): string[] {
  const [one, other] = [place(before), place(block)]
  return !before || (one && other && one.type === other.type) ? [] : ['']
}

const markdown = (block: Block) => (block._type === 'table' ? table(block) : paragraph(block))

function paragraph(block: TextBlock): string {
  const text = block.children.map((span) => inline(span, block)).join('')
  if (block.listItem) {
    return `${'  '.repeat((block.level ?? 1) - 1)}${block.listItem === 'number' ? '1.' : '-'} ${text}`
  }
  return { h2: '## ', h3: '### ' }[block.style]?.concat(text) ?? text
}

function inline({ text, marks }: Span, { markDefs }: TextBlock): string {
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
    row.cells.map((cell, column) => (headerColumn && index > 0 && column === 0 ? `**${cell}**` : cell)),
  )
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [header = [], ...body] = cells
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [...(caption ? [caption, ''] : []), line(header), rule, ...body.map(line)].join('\n')
}
