import { z } from 'zod'
import { articleFields } from '../article/rules'
import { refuse, type Rule } from '../fields/rule'
import { choice, text } from '../fields/text'
import { figureShape, imageProjection } from '../image'
import { allOrNothing } from '../parts'

// The blocks other than paragraphs: rules, parsers, projection and readable text. Their forms are in blocks.studio.ts,
// their components in components/portable-text/blocks.tsx.

export const calloutTones = ['note', 'remember', 'example'] as const

/** The rules for their fields. */
export const blockFields = {
  calloutTone: choice('The tone', calloutTones),
  calloutTitle: text({ what: 'The title of a callout', max: 80, example: 'Remember for prelims' }),
  calloutText: text({ what: 'A callout', max: 1200, example: 'Article 51 is about self-defence.' }),
  quoteText: text({ what: 'A quotation', max: 1200, example: 'We, the people of India …' }),
  quoteSource: text({
    what: 'The source of a quotation',
    max: 160,
    example: 'Preamble to the Constitution of India',
  }),
  tableCaption: text({ what: 'The caption of a table', max: 160, example: 'Fundamental Rights by article' }),
} as const

const sameCells = 'Every row of a table has as many cells as its first row, and at least one cell has text'

/** The rows of a table; the first is its header row. */
export const tableRowsRule: Rule<readonly { cells: readonly string[] }[]> = (rows, ctx) => {
  const width = rows[0]?.cells.length ?? 0
  const uneven = rows.some((row) => row.cells.length !== width)
  const empty = rows.every((row) => row.cells.every((cell) => cell.trim() === ''))
  if (width === 0 || uneven || empty) refuse(ctx, [], sameCells)
}

export const tableRow = z.object(
  {
    cells: z
      .array(z.string(sameCells).max(1000, 'A cell of a table has at most 1,000 characters'), sameCells)
      .max(12, sameCells),
  },
  sameCells,
)
export const tableRows = z
  .array(tableRow, sameCells)
  .min(1, sameCells)
  .max(200, sameCells)
  .superRefine(tableRowsRule)

const figure = z.object({ _type: z.literal('figure'), _key: z.string(), ...figureShape })

const table = z.object({
  _type: z.literal('table'),
  _key: z.string(),
  caption: blockFields.tableCaption.nullable(),
  headerColumn: z.boolean().nullable(),
  rows: allOrNothing(tableRows),
})

const callout = z.object({
  _type: z.literal('callout'),
  _key: z.string(),
  title: blockFields.calloutTitle.nullable(),
  text: blockFields.calloutText,
  tone: blockFields.calloutTone.nullable(),
})

const quote = z.object({
  _type: z.literal('quote'),
  _key: z.string(),
  text: blockFields.quoteText,
  source: blockFields.quoteSource.nullable(),
  language: articleFields.language.nullable(),
})

export const blockSchemas = [figure, table, callout, quote] as const

type AnyBlock = z.output<(typeof blockSchemas)[number]>
export type BlockName = AnyBlock['_type']

/** The block with this name. */
export type Block<Name extends BlockName> = Extract<AnyBlock, { _type: Name }>

export const blocksProjection = /* groq */ `
  _type == "figure" => { ${imageProjection}, caption, credit },
  _type == "table" => { caption, headerColumn, rows[] { cells } },
  _type == "callout" => { title, text, tone },
  _type == "quote" => { text, source, language }
` as const

/** The readable text of a block. */
export function textsOf(block: AnyBlock): string[] {
  switch (block._type) {
    case 'table':
      return block.rows.flatMap(({ cells }) => cells)
    case 'callout':
    case 'quote':
      return [block.text]
    case 'figure':
      return block.caption ? [block.caption] : []
  }
}
