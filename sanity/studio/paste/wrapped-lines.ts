import { beginsWithMark } from './typed-mark'

/** Widths of a PDF's text column, in characters. */
const [NARROWEST, WIDEST] = [45, 130]
const isFull = (line: string, width: number) => line.length > 0.8 * width

/**
 * Restores the paragraphs of a text that was copied from a PDF: joins the lines of a paragraph and the parts of a
 * hyphenated word, and drops page numbers and lines that are repeated on every page. Other texts are not changed.
 */
export function unwrapLines(lines: readonly string[]): string[] {
  const width = widthOf(lines)
  if (width === undefined) return [...lines]
  const joined: string[] = []
  let before = ''
  for (const line of withoutRunningLines(lines)) {
    const text = line.trim()
    const isContinued = before !== '' && text !== '' && !beginsWithMark(text)
    if (isContinued && (isFull(before, width) || /^\p{Ll}/u.test(text))) joined.push(join(joined.pop(), text))
    else joined.push(line)
    before = text
  }
  return joined
}

/** The width of the text column; undefined if most lines do not fill it, as in a message. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0)
  const width = Math.max(0, ...lengths)
  const full = lines.filter((line) => isFull(line.trim(), width))
  const isColumn =
    width >= NARROWEST && width <= WIDEST && full.length >= 3 && full.length >= lengths.length / 2
  return isColumn ? width : undefined
}

const join = (before = '', text: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text) ? before.slice(0, -1) + text : `${before} ${text}`

const pageNumber = /^(page\s+)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?$/i
/** The number of repetitions from which a line counts as a running head or foot. */
const REPEATED = 3

function withoutRunningLines(lines: readonly string[]): string[] {
  const template = (line: string) => line.trim().replace(/\d+/g, '#')
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(template(line), (counts.get(template(line)) ?? 0) + 1)
  return lines.filter((line) => {
    const isRepeated = line.trim() !== '' && (counts.get(template(line)) ?? 0) >= REPEATED
    return !isRepeated && !pageNumber.test(line.trim())
  })
}
