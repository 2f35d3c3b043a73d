import { z } from 'zod'
import { isCountedList } from '../../list-kinds.ts'

const range = 'A list number is a whole number from 1 to 9999, for example 19'

/** The number that an editor sets on a list item; the following items count on from it. */
export const listNumber = z.int(range).min(1, range).max(9999, range)

const isListNumber = z.object({ _type: z.literal('listNumber') })
const isBlank = z.object({ text: z.string().regex(/^\s*$/) })
const block = z.looseObject({
  style: z.unknown().optional(),
  listItem: z.unknown().optional(),
  children: z.array(z.unknown()),
})

/** The misplaced list numbers of a block: a number is valid only once, at the start of an item of a numbered list. */
export function misplacedListNumbers(value: unknown): { index: number; message: string }[] {
  const parsed = block.safeParse(value)
  if (!parsed.success) return []
  const { style, listItem, children } = parsed.data
  const counted = typeof listItem === 'string' && isCountedList(listItem) && (style ?? 'normal') === 'normal'
  let started = false
  return children.flatMap((child, index) => {
    const misplaced = isListNumber.safeParse(child).success && (!counted || started)
    started ||= !isBlank.safeParse(child).success
    if (!misplaced) return []
    return [{ index, message: counted ? notFirst : notCounted }]
  })
}

const notCounted = 'A list number belongs in a numbered or lettered list: choose such a list for this line'
const notFirst = 'A list number is allowed once, at the beginning of its line'
