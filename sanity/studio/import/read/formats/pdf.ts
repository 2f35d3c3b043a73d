import { labelOf } from '../recognise/labels'
import { type SourcePage, UnreadableFile } from '../source-file'

type Piece = { text: string; x: number; y: number; width: number; size: number }
type Line = { text: string; x: number; right: number; edge: number; y: number; size: number; page: number }

/** Reads a PDF with a text layer; `unpdf` is pdf.js without a worker. */
export async function readPdf(bytes: Uint8Array): Promise<SourcePage> {
  const { getDocumentProxy } = await import('unpdf')
  let pages: { lines: Line[]; text: string }[]
  try {
    const pdf = await getDocumentProxy(bytes.slice())
    pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const sheet = await pdf.getPage(index + 1)
        const content = await sheet.getTextContent()
        const pieces = content.items.flatMap((item): Piece[] =>
          'str' in item
            ? [
                {
                  text: item.str,
                  x: numberAt(item.transform, 4),
                  y: numberAt(item.transform, 5),
                  width: item.width,
                  size: item.height,
                },
              ]
            : [],
        )
        return { lines: linesOf(pieces, index, numberAt(sheet.view, 2)), text: rawText(content.items) }
      }),
    )
  } catch {
    throw new UnreadableFile('The PDF can’t be opened: it is damaged or has a password.')
  }
  const { kept, running: leftOut } = runningLines(pages.map(({ lines }) => lines))
  const paragraphs = paragraphsOf(kept)
  if (paragraphs.length === 0)
    throw new UnreadableFile(
      'The PDF has no text layer: its pages are pictures. Import the Word file it was made from.',
    )
  const page = document.implementation.createHTMLDocument()
  for (const { text, level } of paragraphs) {
    const paragraph = page.createElement(level ? `h${level}` : 'p')
    paragraph.textContent = text
    page.body.append(paragraph)
  }
  return { page, pictures: new Map(), text: pages.map(({ text }) => text).join('\n'), leftOut }
}

/**
 * The text as the PDF holds it, item by item, so that nothing is overlooked that is lost in lines and paragraphs. A word
 * that is split at the end of a line is one word, as in the paragraphs.
 */
const rawText = (items: readonly object[]) =>
  items
    .map((item) => ('str' in item ? `${String(item.str)}${'hasEOL' in item && item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .replace(/(https?:\S*-)\n|(?<=\p{Ll})-\n(?=\p{Ll})/gu, '$1')

const numberAt = (list: readonly unknown[], index: number) => Number(list[index] ?? 0)

/** The pieces of a page in lines, from top to bottom. */
function linesOf(pieces: readonly Piece[], page: number, width: number): Line[] {
  const lines: Piece[][] = []
  const margin = Math.min(...pieces.filter(({ text }) => text.trim() !== '').map(({ x }) => x))
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(first.y - piece.y) < Math.max(2, first.size / 2)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => ({
    text: line.map((piece, index) => `${gap(line[index - 1], piece)}${piece.text}`).join(''),
    x: line[0]?.x ?? 0,
    right: Math.max(...line.map((piece) => piece.x + piece.width)),
    // The right margin is as wide as the left one.
    edge: width - margin,
    y: line[0]?.y ?? 0,
    size: line[0]?.size ?? 0,
    page,
  }))
}

const gap = (before: Piece | undefined, piece: Piece) =>
  before && piece.x - (before.x + before.width) > piece.size / 6 ? ' ' : ''

/** The text of a running head or foot without the page number, the same on every page. */
const running = (line: Line) => line.text.replace(/\d+/g, '#').trim()

/** Separates the first and last lines that most pages repeat from all other lines. */
function runningLines(pages: readonly Line[][]): { kept: Line[]; running: string[] } {
  const counts = new Map<string, number>()
  const edges = (lines: readonly Line[]) =>
    new Set([lines[0], lines.at(-1)].filter((line) => line !== undefined))
  for (const lines of pages)
    for (const line of edges(lines)) counts.set(running(line), (counts.get(running(line)) ?? 0) + 1)
  const isRunning = (line: Line) =>
    pages.length >= 3 && (counts.get(running(line)) ?? 0) >= pages.length * 0.6
  const outer = new Set(pages.flatMap((lines) => [...edges(lines)].filter(isRunning)))
  return {
    kept: pages.flat().filter((line) => !outer.has(line)),
    running: [...outer].map(({ text }) => text),
  }
}

/** A paragraph of a page; `level` if its type is larger than that of the text. */
type PdfParagraph = { text: string; level?: number }

const beginsAnew =
  /^(\s*[•●○▪■□◦‣➢➤❖✓*–-]\s|\(?(\p{N}{1,3}|[\p{L}]\p{M}*|[ivx]{1,4})[.)]\s|Q\.?\s*\d|https?:)/u

/** A web address that continues on the next line. */
const brokenAddress = /https?:\S*[/?&=_-]$/

/** Joins the lines of a paragraph, and words that a hyphen splits at the end of a line. */
function paragraphsOf(lines: readonly Line[]): PdfParagraph[] {
  const levels = headingSizes(lines)
  const paragraphs: PdfParagraph[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = paragraphs.at(-1)
    const level = levels.indexOf(Math.round(line.size)) + 1
    if (!before || !last || startsParagraph(before, line))
      paragraphs.push({ text: line.text, ...(level > 0 && { level }) })
    else if (brokenAddress.test(last.text)) last.text += line.text
    else if (/\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(line.text))
      last.text = last.text.slice(0, -1) + line.text
    else last.text += ` ${line.text}`
  })
  return paragraphs
}

/** The sizes of type that are clearly larger than that of most lines, the largest first. */
function headingSizes(lines: readonly Line[]): number[] {
  const sizes = lines.map(({ size }) => size).toSorted((one, other) => one - other)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return [...new Set(sizes.filter((size) => size > usual * 1.1).map(Math.round))].toReversed().slice(0, 6)
}

/** A line begins a paragraph if its first word would have fitted on the line before. */
function startsParagraph(before: Line, line: Line): boolean {
  if (brokenAddress.test(before.text)) return false
  if (beginsAnew.test(line.text) || labelOf(line.text) || Math.abs(before.size - line.size) > 0.5) return true
  const letter = (before.right - before.x) / Math.max(before.text.length, 1)
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0
  if (before.right + (word + 1) * letter < before.edge) return true
  return line.page === before.page && before.y - line.y > before.size * 1.8
}
