import type { CountedList } from '../../../lib/list-kinds'
import type { Reading } from './list-number'

/** Text with the same formatting throughout. */
export type Run = { text: string; strong: boolean; em: boolean; href?: string; script?: 'sup' | 'sub' }

/**
 * `typed`: the text itself begins with the bullet or number. `mark`: the number as displayed, such as `19.` or `(a)`,
 * with its possible meanings.
 */
export type ListPlace = { level: number } & (
  { type: 'bullet' | 'typed' } | { type: 'counted'; mark: string; readings: readonly Reading[] }
)

/** A position in a list of the site; `number` if the item does not continue the count. */
export type ListItem = { type: 'bullet' | CountedList; level: number; number?: number }

/** A paragraph, heading or list item of the source; `heading` is its level there. */
export type Paragraph = { kind: 'paragraph'; heading?: number; list?: ListPlace; lines: Run[][] }

/** A paragraph in the form the site supports. */
export type FittedParagraph = Omit<Paragraph, 'list'> & { list?: ListItem }

export type Table = { kind: 'table'; caption?: string; headerColumn: boolean; rows: string[][] }

/** A picture, which a paste leaves out and an import uploads; `src` is its address in the source. */
export type Picture = { kind: 'picture'; src: string; alt: string }

/** The pasted content, piece by piece, before it is fitted to the schema. */
export type Part = Paragraph | Table | Picture
export type FittedPart = FittedParagraph | Table

/** The plain text of a line. */
export function textOf(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('')
}

/** A paragraph with one line of plain text. */
export function plainParagraph(text: string): Paragraph {
  return { kind: 'paragraph', lines: [[{ text, strong: false, em: false }]] }
}

/** Superscripts and subscripts in plain text notation: 2^k, a_k. The “th” of 19th stays as it is. */
export const inPlainSigns = (runs: readonly Pick<Run, 'text' | 'script'>[]): string =>
  runs
    .map(({ text, script }) => {
      if (!script || /^(st|nd|rd|th)$/.test(text.trim())) return text
      return `${script === 'sup' ? '^' : '_'}${text.trim().length > 1 ? `(${text.trim()})` : text}`
    })
    .join('')
