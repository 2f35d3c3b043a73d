import { tidyLine } from './line'
import type { FittedParagraph, FittedPart, Run, Table } from './part'

export type Span = { _type: 'span'; _key: string; text: string; marks: string[] }
export type ListNumber = { _type: 'listNumber'; _key: string; number: number }
export type TextBlock = {
  _type: 'block'
  _key: string
  style: string
  listItem?: string
  level?: number
  children: (Span | ListNumber)[]
  markDefs: { _type: 'link'; _key: string; href: string }[]
}
export type TableBlock = {
  _type: 'table'
  _key: string
  caption?: string
  headerColumn?: boolean
  rows: { _type: 'tableRow'; _key: string; cells: string[] }[]
}
export type Block = TextBlock | TableBlock

/** Converts the parts to Portable Text. */
export function toBlocks(parts: readonly FittedPart[], newKey: () => string): Block[] {
  return parts.map((part) => (part.kind === 'table' ? tableBlock(part, newKey) : textBlock(part, newKey)))
}

function textBlock({ heading, list, lines }: FittedParagraph, newKey: () => string): TextBlock {
  const markDefs: TextBlock['markDefs'] = []
  const mark = (href: string) => {
    const known = markDefs.find((link) => link.href === href)
    const link = known ?? { _type: 'link' as const, _key: newKey(), href }
    if (!known) markDefs.push(link)
    return link._key
  }
  const spans = (heading ? headingText(lines) : paragraphText(lines)).map(
    ({ text, strong, em, script, href }): Span => ({
      _type: 'span',
      _key: newKey(),
      text,
      marks: [strong ? 'strong' : '', em ? 'em' : '', script ?? '', href ? mark(href) : ''].filter(Boolean),
    }),
  )
  return {
    _type: 'block',
    _key: newKey(),
    style: heading ? `h${heading}` : 'normal',
    ...(list && { listItem: list.type, level: list.level }),
    children: list?.number ? [emptySpan(newKey()), listNumber(newKey(), list.number), ...spans] : spans,
    markDefs,
  }
}

const listNumber = (_key: string, number: number): ListNumber => ({ _type: 'listNumber', _key, number })
// The editor requires a text block before and after each object.
const emptySpan = (_key: string): Span => ({ _type: 'span', _key, text: '', marks: [] })

/** The lines of a paragraph, with breaks between them. */
function paragraphText(lines: readonly Run[][]): Run[] {
  return lines.reduce<Run[]>((before, line) => {
    const last = before.at(-1)
    return last && line.length > 0
      ? [...before.slice(0, -1), { ...last, text: `${last.text}\n` }, ...line]
      : [...before, ...line]
  }, [])
}

/** The text of a heading: a single line, without bold. */
function headingText(lines: readonly Run[][]): Run[] {
  const spaced = lines.flatMap((line) => [...line, { text: ' ', strong: false, em: false }])
  return tidyLine(spaced.map((run) => ({ ...run, strong: false })))
}

function tableBlock({ caption, headerColumn, rows }: Table, newKey: () => string): TableBlock {
  return {
    _type: 'table',
    _key: newKey(),
    ...(caption && { caption }),
    ...(headerColumn && { headerColumn }),
    rows: rows.map((cells) => ({ _type: 'tableRow', _key: newKey(), cells })),
  }
}
