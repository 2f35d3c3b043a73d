import { type SourcePage, UnreadableFile } from '../source-file'

type Piece = { text: string; x: number; y: number; width: number; size: number }
type Line = { text: string; x: number; y: number; size: number; page: number }

/** Reads a PDF with a text layer; `unpdf` is pdf.js without a worker. */
export async function readPdf(bytes: Uint8Array): Promise<SourcePage> {
  const { getDocumentProxy } = await import('unpdf')
  let pages: Line[][]
  try {
    const pdf = await getDocumentProxy(bytes.slice())
    pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const content = await (await pdf.getPage(index + 1)).getTextContent()
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
        return linesOf(pieces, index)
      }),
    )
  } catch {
    throw new UnreadableFile('The PDF can’t be opened: it is damaged or has a password.')
  }
  const text = paragraphsOf(withoutRunningLines(pages))
  if (text.trim() === '')
    throw new UnreadableFile(
      'The PDF has no text layer: its pages are pictures. Import the Word file it was made from.',
    )
  const page = document.implementation.createHTMLDocument()
  for (const line of text.split('\n')) {
    const paragraph = page.createElement('p')
    paragraph.textContent = line
    page.body.append(paragraph)
  }
  return { page, pictures: new Map(), text }
}

const numberAt = (list: readonly unknown[], index: number) => Number(list[index] ?? 0)

/** The pieces of a page in lines, from top to bottom. */
function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(first.y - piece.y) < Math.max(2, first.size / 2)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => ({
    text: line.map((piece, index) => `${gap(line[index - 1], piece)}${piece.text}`).join(''),
    x: line[0]?.x ?? 0,
    y: line[0]?.y ?? 0,
    size: line[0]?.size ?? 0,
    page,
  }))
}

const gap = (before: Piece | undefined, piece: Piece) =>
  before && piece.x - (before.x + before.width) > piece.size / 6 ? ' ' : ''

/** What a running head or foot says on every page, whatever the page number. */
const running = (line: Line) => line.text.replace(/\d+/g, '#').trim()

/** Drops the first and last lines of pages that most pages repeat. */
function withoutRunningLines(pages: readonly Line[][]): Line[] {
  const counts = new Map<string, number>()
  const edges = (lines: readonly Line[]) =>
    new Set([lines[0], lines.at(-1)].filter((line) => line !== undefined))
  for (const lines of pages)
    for (const line of edges(lines)) counts.set(running(line), (counts.get(running(line)) ?? 0) + 1)
  return pages.flatMap((lines) => {
    const outer = edges(lines)
    return lines.filter(
      (line) => !outer.has(line) || pages.length < 3 || (counts.get(running(line)) ?? 0) < pages.length * 0.6,
    )
  })
}

const beginsAnew =
  /^(\s*[•●○▪■□◦‣➢➤❖✓*–-]\s|\(?(\p{N}{1,3}|[\p{L}]\p{M}*|[ivx]{1,4})[.)]\s|Q\.?\s*\d|https?:)/u
const ended = /[.?!:।॥”)]\s*$/

/** Joins the lines of a paragraph, and words that a hyphen splits at the end of a line. */
function paragraphsOf(lines: readonly Line[]): string {
  const longest = Math.max(...lines.map(({ text }) => text.length), 1)
  let text = ''
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before) text = line.text
    else if (startsParagraph(before, line, longest)) text += `\n${line.text}`
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1) + line.text
    else text += ` ${line.text}`
  })
  return text
}

function startsParagraph(before: Line, line: Line, longest: number): boolean {
  if (beginsAnew.test(line.text) || Math.abs(before.size - line.size) > 0.5) return true
  const isFull = before.text.length > longest * 0.7
  if (line.page !== before.page) return ended.test(before.text) && !isFull
  return !isFull || before.y - line.y > before.size * 1.8
}
