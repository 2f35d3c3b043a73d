/** Text that looks alike throughout. */
export type Run = { text: string; strong: boolean; em: boolean; href?: string; script?: 'sup' | 'sub' }

/**
 * `typed`: the text begins with the bullet or the number, which tells which of the two it is.
 * `mark`: the number as the writer sees it, such as `19.` or `(a)`.
 */
export type ListPlace = { type: 'bullet' | 'number' | 'typed'; level: number; mark?: string }

/** A paragraph, heading or list item as it was written elsewhere; `heading` is its level there. */
export type Paragraph = { kind: 'paragraph'; heading?: number; list?: ListPlace; lines: Run[][] }

export type Table = { kind: 'table'; caption?: string; headerColumn: boolean; rows: string[][] }

/** What was pasted, piece by piece, before it is fitted to the schema. */
export type Part = Paragraph | Table

/** The text of a line without its looks. */
export function textOf(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('')
}

/** A paragraph of one line of plain text. */
export function plainParagraph(text: string): Paragraph {
  return { kind: 'paragraph', lines: [[{ text, strong: false, em: false }]] }
}
