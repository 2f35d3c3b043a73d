import { tidyLine } from './line'
import { readMessageMarks, withTypedBullets } from './message-marks'
import { type Paragraph, textOf } from './part'
import { typedMark } from './typed-mark'
import { unwrapLines } from './wrapped-lines'

/**
 * The paragraphs of plain text, such as a message or text from a PDF, and its struck-out texts, which are left out: each
 * line is a paragraph; an item that is indented more than the first one has level 2.
 */
export function readText(text: string): { parts: Paragraph[]; struck: string[] } {
  let first: number | undefined
  const struck: string[] = []
  const lines = withTypedBullets(unwrapLines(text.split(/\r\n|[\n\r\v\u2028\u2029]/)))
  const parts = lines.flatMap((line): Paragraph[] => {
    const read = readMessageMarks(line)
    struck.push(...read.struck)
    const tidy = tidyLine(read.runs)
    if (tidy.length === 0) return []
    const isItem = typedMark(textOf(tidy)) !== undefined
    const indent = /^\s*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0
    first = isItem ? (first ?? indent) : undefined
    const level = indent > (first ?? indent) + 1 ? 2 : 1
    return [{ kind: 'paragraph', ...(isItem && { list: { type: 'typed' as const, level } }), lines: [tidy] }]
  })
  return { parts, struck }
}
