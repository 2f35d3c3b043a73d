import type { CountedList } from '../../../lib/list-kinds'
import type { Reading } from './list-number'

/** Text that looks alike throughout. */
export type Run = { text: string; strong: boolean; em: boolean; href?: string; script?: 'sup' | 'sub' }

/**
 * `typed`: the text begins with the bullet or the number, which tells which of the two it is.
 * `mark`: the number as the writer sees it, such as `19.` or `(a)`, with what it can mean.
 */
export type ListPlace = { level: number } & (
  { type: 'bullet' | 'typed' } | { type: 'counted'; mark: string; readings: readonly Reading[] }
)

/** A place in a list of the site; `number` where the item doesn’t count on from the one before. */
export type ListItem = { type: 'bullet' | CountedList; level: number; number?: number }

/** A paragraph, heading or list item as it was written elsewhere; `heading` is its level there. */
export type Paragraph = { kind: 'paragraph'; heading?: number; list?: ListPlace; lines: Run[][] }

/** A paragraph as the site has it. */
export type FittedParagraph = Omit<Paragraph, 'list'> & { list?: ListItem }

export type Table = { kind: 'table'; caption?: string; headerColumn: boolean; rows: string[][] }

/** What was pasted, piece by piece, before it is fitted to the schema. */
export type Part = Paragraph | Table
export type FittedPart = FittedParagraph | Table

/** The text of a line without its looks. */
export function textOf(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('')
}

/** A paragraph of one line of plain text. */
export function plainParagraph(text: string): Paragraph {
  return { kind: 'paragraph', lines: [[{ text, strong: false, em: false }]] }
}
