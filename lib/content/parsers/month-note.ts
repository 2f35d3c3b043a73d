import { z } from 'zod'
import { articleCardProjection, articleCardShape } from '../article-card'
import { bodyProjection, bodySchema } from '../body'
import { articleRules } from '../fields'
import { practiceProjection, practiceShape } from './article'

/** What the compilation of a month has of an article. */
export const monthNoteProjection = /* groq */ `
  ${articleCardProjection},
  ${bodyProjection},
  ${practiceProjection}
`

export const monthNoteSchema = z
  .object({ ...articleCardShape, body: bodySchema, ...practiceShape })
  .superRefine(articleRules)

export type MonthNote = z.output<typeof monthNoteSchema>
