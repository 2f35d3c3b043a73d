import { z } from 'zod'
import { misplacedListNumbers } from './list-number.ts'
import { refuse, type Rule } from '../fields/rule.ts'

/** The properties that the rules read; all others are unchanged. */
const looseBlock = z.looseObject({
  _type: z.string().nullish().catch(undefined),
  style: z.string().nullish().catch(undefined),
  listItem: z.string().nullish().catch(undefined),
  level: z.number().nullish().catch(undefined),
  children: z
    .array(z.looseObject({ text: z.string().nullish().catch(undefined) }).catch({ text: undefined }))
    .nullish()
    .catch(undefined),
})
type LooseBlock = z.output<typeof looseBlock>

export const headingStyles = ['h2', 'h3'] as const
export const blockStyles = ['normal', ...headingStyles] as const

/** A bullet at the start of a text. A typed number or letter is part of the text: “19. All citizens …”, “s. 124A”. */
export const typedBullet = /^\s*[•●▪◦‣·*–—-]\s+/u

/** In characters. */
const LONGEST_PARAGRAPH = 5_000

const plainText = (block: LooseBlock) => (block.children ?? []).map((child) => child.text ?? '').join('')
const headingLevel = (style?: string | null) => (/^h[1-6]$/.test(style ?? '') ? Number(style?.slice(1)) : 0)

/** The same block as a list item, without the typed bullet. */
function asListItem(block: LooseBlock): LooseBlock {
  const mark = typedBullet.exec(plainText(block))?.[0].length ?? 0
  let rest = mark
  const children = (block.children ?? []).map((child) => {
    const value = child.text ?? ''
    const cut = Math.min(rest, value.length)
    rest -= cut
    return { ...child, text: value.slice(cut) }
  })
  return {
    ...block,
    listItem: 'bullet',
    level: 1,
    children,
  }
}

/** Rules for the order and the text of blocks. The rules for a block’s fields are in blocks.ts. */
export const bodyRules: Rule<readonly unknown[]> = (blocks, ctx) => {
  let level = 1
  blocks.forEach((value, index) => {
    const parsed = looseBlock.safeParse(value)
    if (!parsed.success || parsed.data._type !== 'block') return
    const block = parsed.data
    if (block.level && block.level !== 1 && block.level !== 2)
      refuse(ctx, [index, 'level'], 'A list has at most two levels', block.level > 2 ? 2 : 1)
    if (plainText(block).length > LONGEST_PARAGRAPH)
      return refuse(ctx, [index], 'A paragraph has at most 5,000 characters: split it')
    const own = headingLevel(block.style)
    if (own === 0) {
      if (!block.listItem && typedBullet.test(plainText(block)))
        refuse(ctx, [index], 'Use the list button instead of typing a bullet', asListItem(block))
      return
    }
    if (plainText(block).trim() === '')
      return refuse(ctx, [index], 'Write the heading’s text or remove the heading')
    if (own === 1) {
      level = 2
      return refuse(ctx, [index, 'style'], 'The title is the page’s only h1: use h2 for a section', 'h2')
    }
    if (own > level + 1) {
      refuse(ctx, [index, 'style'], 'A heading skips a level: an h3 stands below an h2', `h${level + 1}`)
      level += 1
    } else level = own
  })
}

const noBody = 'Write the text of the note'
const longBody = 'A note has at most 1,000 paragraphs, pictures and tables: write a second one'

/** The number of blocks that an article may have, for the Studio and the site. */
export const bodyLength = <T extends z.ZodType>(blocks: z.ZodArray<T>) =>
  blocks.min(1, noBody).max(1000, longBody)

export const noText = 'A paragraph has text'

const storedBlock = z.object({ _type: z.literal('block'), children: z.array(z.unknown()).nullish() })
const wordless = z.object({ _type: z.literal('span'), text: z.null().optional() })

/** For a paragraph without text, which an import may contain. */
function placesWithoutText(block: unknown): PropertyKey[][] {
  const { data } = storedBlock.safeParse(block)
  if (!data) return []
  const children = data.children ?? []
  if (children.length === 0) return [[]]
  return children.flatMap((child, index) => (wordless.safeParse(child).success ? [['children', index]] : []))
}

/** The body of an article, as the Studio stores it. */
export const storedBody = bodyLength(z.array(z.unknown(), noBody))
  .superRefine(bodyRules)
  .superRefine((blocks, ctx) => {
    for (const [place, block] of blocks.entries()) {
      for (const path of placesWithoutText(block)) refuse(ctx, [place, ...path], noText)
      for (const { index, message } of misplacedListNumbers(block))
        refuse(ctx, [place, 'children', index], message)
    }
  })

const relative = /\b(recent|recently|yesterday|today|this week|last week)\b/i

/** Whether the text mentions a recent day without a date. */
export function speaksOfRecentDay(blocks: readonly unknown[]) {
  return blocks.some((value) => {
    const parsed = looseBlock.safeParse(value)
    return parsed.success && relative.test(plainText(parsed.data))
  })
}
