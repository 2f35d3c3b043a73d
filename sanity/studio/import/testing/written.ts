import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** A piece of a document that a teacher could have written in Word. */
export type Piece =
  | {
      kind: 'text'
      text: Inline[]
      style?: 'title' | number
      list?: { kind: ListKind; level: number }
      font?: string
    }
  | { kind: 'table'; rows: Cell[][]; header: boolean }
  | { kind: 'picture'; alt?: string }
type Cell = string | { text: string; columns?: number; rows?: number }
export type Inline =
  string | { text: string; bold?: true; italic?: true; href?: string } | { note: string; href?: string }
export type ListKind = 'bullet' | '1.' | '(a)' | 'i.' | 'A.'

export const title = (text: string): Piece => ({ kind: 'text', text: [text], style: 'title' })
export const h = (level: number, text: string): Piece => ({ kind: 'text', text: [text], style: level })
export const p = (...text: Inline[]): Piece => ({ kind: 'text', text })
export const b = (text: string): Inline => ({ text, bold: true })
export const bold = (text: string): Piece => p(b(text))
export const link = (text: string, href: string): Inline => ({ text, href })
export const note = (text: string, href?: string): Inline => ({ note: text, ...(href && { href }) })
export const items = (kind: ListKind, ...texts: (Inline | Inline[])[]): Piece[] => at(kind, 0, ...texts)
export const at = (kind: ListKind, level: number, ...texts: (Inline | Inline[])[]): Piece[] =>
  texts.map((text) => ({ kind: 'text', text: Array.isArray(text) ? text : [text], list: { kind, level } }))
export const table = (rows: Cell[][], header = true): Piece => ({ kind: 'table', rows, header })
export const picture = (alt?: string): Piece => ({ kind: 'picture', ...(alt && { alt }) })
export const inFont = (font: string, text: string): Piece => ({ kind: 'text', text: [text], font })

const formats = {
  bullet: { format: LevelFormat.BULLET, text: '\u2022' },
  '1.': { format: LevelFormat.DECIMAL, text: '%1.' },
  '(a)': { format: LevelFormat.LOWER_LETTER, text: '(%1)' },
  'i.': { format: LevelFormat.LOWER_ROMAN, text: '%1.' },
  'A.': { format: LevelFormat.UPPER_LETTER, text: '%1.' },
} as const

const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

/** A small grey picture. */
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mNomLAAD2IYlcaGACbwqMHWBN8mAAAAAElFTkSuQmCC',
  ),
  (sign) => sign.charCodeAt(0),
)

/** Writes a Word file with the library `docx`. */
export async function writeDocx(pieces: readonly Piece[]): Promise<Uint8Array> {
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  let run = 0
  let before: ListKind | undefined
  const runOf = (one: Inline, font?: string): ParagraphChild => {
    if (typeof one === 'string') return new TextRun({ text: one, ...(font && { font }) })
    if ('note' in one) {
      const id = Object.keys(footnotes).length + 1
      footnotes[id] = {
        children: [
          new Paragraph({
            children: one.href
              ? [new TextRun(`${one.note} `), linkTo(one.href, one.href)]
              : [new TextRun(one.note)],
          }),
        ],
      }
      return new FootnoteReferenceRun(id)
    }
    return one.href
      ? linkTo(one.text, one.href)
      : new TextRun({ text: one.text, ...(one.bold && { bold: true }), ...(one.italic && { italics: true }) })
  }
  const children = pieces.map((piece) => {
    const isNewList =
      piece.kind !== 'text' || !piece.list || (piece.list.level === 0 && piece.list.kind !== before)
    if (isNewList) run += 1
    if (piece.kind !== 'text' || !piece.list) before = undefined
    else if (piece.list.level === 0) before = piece.list.kind
    if (piece.kind === 'table') return tableOf(piece.rows, piece.header)
    if (piece.kind === 'picture')
      return new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: pixel,
            transformation: { width: 40, height: 40 },
            ...(piece.alt && { altText: { name: 'Picture', title: '', description: piece.alt } }),
          }),
        ],
      })
    const { style, list, text, font } = piece
    const heading = style === undefined ? undefined : headings[style === 'title' ? 0 : style]
    return new Paragraph({
      ...(heading && { heading }),
      ...(list && { numbering: { reference: list.kind, level: list.level, instance: run } }),
      children: text.map((one) => runOf(one, font)),
    })
  })
  const file = new Document({
    footnotes,
    numbering: {
      config: Object.entries(formats).map(([reference, { format, text }]) => ({
        reference,
        levels: [0, 1, 2].map((level) => ({
          level,
          format,
          text: text.replace('1', String(level + 1)),
          alignment: AlignmentType.START,
        })),
      })),
    },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const linkTo = (text: string, href: string) =>
  new ExternalHyperlink({ link: href, children: [new TextRun(text)] })

const tableOf = (rows: Cell[][], header: boolean) =>
  new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: header && index === 0,
          children: cells.map((cell) => {
            const {
              text,
              columns,
              rows: down,
            } = typeof cell === 'string' ? { text: cell, columns: undefined, rows: undefined } : cell
            return new TableCell({
              children: [new Paragraph(text)],
              ...(columns && { columnSpan: columns }),
              ...(down && { rowSpan: down }),
            })
          }),
        }),
    ),
  })
