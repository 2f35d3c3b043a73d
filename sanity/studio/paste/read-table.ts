import { blockFields, tableRows } from '../../../lib/content/body/blocks'
import { inPlainSigns, plainParagraph, type Part } from './part'

type ReadCell = (cell: Element) => Part[]

/** The parts of a table; undefined for a layout table, whose content is read as if the table were not there. */
export function tableParts(table: Element, readCell: ReadCell): Part[] | undefined {
  const own = (element: Element) => element.closest('table') === table
  const lines = [...table.querySelectorAll('tr')].filter(own)
  if (table.querySelector('table') || lines.every((line) => line.children.length < 2)) return undefined

  const text = (element: Element) => readCell(element).map(plainText).filter(Boolean).join('\n')
  const captions = [...table.querySelectorAll('caption')].map(text).map(inOneLine).filter(Boolean)
  const rows = grid(lines, text).filter((row) => row.some(Boolean))
  const fits = tableRows.safeParse(rows.map((cells) => ({ cells }))).success
  const caption =
    captions.length === 1 && fits ? blockFields.tableCaption.safeParse(captions[0]).data : undefined
  return [
    ...(caption ? [] : captions.map(plainParagraph)),
    ...(fits
      ? [{ kind: 'table' as const, ...(caption && { caption }), headerColumn: namesRows(lines), rows }]
      : rows.map((row) => plainParagraph(row.filter(Boolean).map(inOneLine).join(' | ')))),
  ]
}

/**
 * The cells as rows of equal length. The text of a merged cell is repeated in each position, so that no row or column
 * lacks it, except for a title across the full width, which appears once.
 */
function grid(lines: Element[], text: (cell: Element) => string): string[][] {
  const rows: string[][] = lines.map(() => [])
  lines.forEach((line, top) => {
    let left = 0
    for (const cell of line.children) {
      if (!cell.matches('td, th')) continue
      while (rows[top]?.[left] !== undefined) left += 1
      const width = span(cell, 'colspan')
      const content = text(cell)
      const below = rows.slice(top, top + span(cell, 'rowspan'))
      for (const row of below)
        for (let column = left; column < left + width; column += 1)
          row[column] = line.children.length > 1 || column === left ? content : ''
    }
  })
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(attribute))
  return value > 1 ? Math.min(Math.floor(value), 200) : 1
}

/** Whether every row below the header begins with a header cell. */
function namesRows([, ...lines]: Element[]): boolean {
  return lines.length > 0 && lines.every((line) => line.firstElementChild?.localName === 'th')
}

function plainText(part: Part): string {
  if (part.kind === 'picture') return ''
  if (part.kind === 'table') return part.rows.flat().filter(Boolean).join(' ')
  const lines = part.lines.map(inPlainSigns).filter(Boolean).join('\n')
  return part.list?.type === 'counted' ? `${part.list.mark} ${lines}` : lines
}

const inOneLine = (text: string) => text.replaceAll('\n', ' ')
