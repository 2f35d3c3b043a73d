import { optionsAt } from '../import/read/recognise/option-groups'
import { Sheet } from '../import/read/recognise/sheet'
import { readText } from '../paste/read-text'

/** The entries that a text holds, one on each line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The four options that a text with marks such as `(a)` or `B.` holds, on lines or on one; undefined for other texts. */
export function markedOptions(text: string): string[] | undefined {
  const sheet = new Sheet(readText(text).parts)
  const group = optionsAt(sheet, 0)
  const isWhole = group?.options.length === 4 && group.before === '' && group.until === sheet.lines.length
  return isWhole && group.tail === '' ? group.options : undefined
}
