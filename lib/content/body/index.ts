import { z } from 'zod'
import { countedListNames } from '../../list-kinds'
import { pathOf } from '../../routes'
import { blockSchemas, blocksProjection } from './blocks'
import { blockStyles, bodyLength, bodyRules, noText } from './rules'
import { href } from '../fields/link'
import { listNumber, misplacedListNumbers } from './list-number'
import { refuse } from '../fields/rule'
import { linkTarget, linkTargetProjection } from '../link-target'
import { nullableList, present } from '../parts'

const noTarget = 'The link leads to a document that is not published'

const link = z.object({ _type: z.literal('link'), _key: z.string(), href })

const internalLink = z
  .object({
    _type: z.literal('internalLink'),
    _key: z.string(),
    target: present(linkTarget(noTarget), noTarget),
  })
  // Components don’t distinguish internal links from others.
  .transform(({ _key, target }) => ({ _type: 'link' as const, _key, href: pathOf(target) }))

const span = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: present(z.string(noText), noText),
  marks: nullableList(z.string()),
})

const listNumberChild = z.object({ _type: z.literal('listNumber'), number: listNumber })

const child = z.discriminatedUnion(
  '_type',
  [span, listNumberChild],
  'Only text and list numbers can stand within a paragraph',
)

const decorators = ['strong', 'em', 'sup', 'sub'] as const
const listItems = ['bullet', ...countedListNames] as const

const paragraph = z
  .object({
    _type: z.literal('block'),
    _key: z.string(),
    style: z.enum(blockStyles, 'The style is one of: normal, h2, h3').nullable(),
    listItem: z.enum(listItems, 'A list has bullets, numbers, letters or Roman numerals').nullable(),
    level: z.number().nullable(),
    children: present(z.array(child, noText).min(1, noText), noText),
    markDefs: nullableList(
      z.discriminatedUnion('_type', [link, internalLink], 'This mark is not known to the site'),
    ),
  })
  .superRefine((block, ctx) => {
    for (const { index, message } of misplacedListNumbers(block)) refuse(ctx, ['children', index], message)
  })
  .transform(({ style, listItem, level, children, markDefs, ...block }) => ({
    ...block,
    style: style ?? 'normal',
    // In Portable Text a block with the property `listItem`, even null, is a list item. A heading can’t be one.
    ...(listItem && (style ?? 'normal') === 'normal' && { listItem, level: level || 1 }),
    markDefs,
    ...numberOf(children),
    children: children
      .filter((child) => child._type === 'span')
      .map((child) => ({ ...child, marks: usableMarks(child, markDefs) })),
  }))

type Span = z.output<typeof span>

/** The number of a list item that does not continue the count. */
function numberOf(children: z.output<typeof child>[]): { number?: number } {
  const found = children.find((child) => child._type === 'listNumber')
  return found ? { number: found.number } : {}
}

/** The marks that can be rendered: known ones, on text, without nested links. */
function usableMarks({ text, marks }: Span, markDefs: { _key: string }[]): string[] {
  if (text.trim() === '') return []
  const links = new Set(markDefs.map(({ _key }) => _key))
  const link = marks.find((mark) => links.has(mark))
  return marks.filter((mark) => mark === link || decorators.some((decorator) => decorator === mark))
}

const empty = 'Write the text of the note'

/** The body of an article. */
export const bodySchema = bodyLength(
  z.array(
    z.discriminatedUnion('_type', [paragraph, ...blockSchemas], 'This block is not known to the site'),
    empty,
  ),
).superRefine(bodyRules)

export type Body = z.output<typeof bodySchema>
export type BodyBlock = Body[number]
export type Paragraph = Extract<BodyBlock, { _type: 'block' }>
export type Decorator = (typeof decorators)[number]
export type ListItem = (typeof listItems)[number]
export type MarkDef = Paragraph['markDefs'][number]
export type { Block, BlockName } from './blocks'

export const bodyProjection = /* groq */ `
  body[] {
    _type,
    _key,
    _type == "block" => {
      style,
      listItem,
      level,
      children[] {
        _type,
        _key,
        _type == "span" => { text, marks },
        _type == "listNumber" => { number }
      },
      markDefs[] {
        _type,
        _key,
        _type == "link" => { href },
        _type == "internalLink" => {
          "target": select(
            reference->publishedAt > now() => null,
            reference->{ ${linkTargetProjection} }
          )
        }
      }
    },
    ${blocksProjection}
  }
` as const
