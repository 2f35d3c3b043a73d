import { tidyLine } from './line'
import { type Paragraph, plainParagraph, textOf } from './part'
import { typedMark } from './typed-mark'

/** The paragraphs of plain text: each line is one; an item that is indented more than the first one has level 2. */
export function readText(text: string): Paragraph[] {
  let first: number | undefined
  return text.split(/\r\n|[\n\r\v\u2028\u2029]/).flatMap((line): Paragraph[] => {
    const tidy = tidyLine(plainParagraph(line).lines.flat())
    if (tidy.length === 0) return []
    const isItem = typedMark(textOf(tidy)) !== undefined
    const indent = /^\s*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0
    first = isItem ? (first ?? indent) : undefined
    const level = indent > (first ?? indent) + 1 ? 2 : 1
    return [{ kind: 'paragraph', ...(isItem && { list: { type: 'typed' as const, level } }), lines: [tidy] }]
  })
}
