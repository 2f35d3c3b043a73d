import { isCountedList, listMark } from '../../../lib/list-kinds'
import type { Block, TextBlock } from './blocks'
import { inPlainSigns } from './part'

/**
 * Converts blocks to lines for a plain text field, such as a title or a key fact. Bullets and numbers that just count
 * from 1 are removed; other numbers are kept because the text may refer to them.
 */
export function plainLines(blocks: readonly Block[]): string[] {
  let counted: { list: string; next: number; isTold: boolean } | undefined
  const lines = blocks.flatMap((block): string[] => {
    if (block._type === 'table')
      return [...(block.caption ? [block.caption] : []), ...block.rows.map(({ cells }) => cells.join(' | '))]
    const { listItem } = block
    if (!listItem || !isCountedList(listItem)) {
      counted = undefined
      return listItem ? [textOf(block).replaceAll('\n', ' ')] : textOf(block).split('\n')
    }
    const list = `${block.level} ${listItem}`
    const before = counted?.list === list ? counted : { list, next: 1, isTold: false }
    const own = block.children.find((child) => child._type === 'listNumber')?.number
    const value = own ?? before.next
    counted = { list, next: value + 1, isTold: before.isTold || own !== undefined }
    const text = textOf(block).replaceAll('\n', ' ')
    return [counted.isTold ? `${listMark(listItem, value)} ${text}` : text]
  })
  return lines.map((line) => line.trim()).filter(Boolean)
}

const textOf = ({ children }: TextBlock) =>
  inPlainSigns(
    children.flatMap((child) => {
      if (child._type === 'listNumber') return []
      const script = (['sup', 'sub'] as const).find((mark) => child.marks.includes(mark))
      return [{ text: child.text, ...(script && { script }) }]
    }),
  )
