import { tidyLine } from './line'
import { type Paragraph, plainParagraph, textOf } from './part'
import { typedMark } from './typed-mark'

/** The paragraphs of plain text: each line is one; an indented line with a typed bullet has level 2. */
export function readText(text: string): Paragraph[] {
  return text.split(/\r\n|[\n\r\v\u2028\u2029]/).flatMap((line): Paragraph[] => {
    const tidy = tidyLine(plainParagraph(line).lines.flat())
    if (tidy.length === 0) return []
    const level = /^(\t| {2,})/.test(line) ? 2 : 1
    const list = typedMark(textOf(tidy)) && { type: 'typed' as const, level }
    return [{ kind: 'paragraph', ...(list && { list }), lines: [tidy] }]
  })
}
