import { z } from 'zod'
import { articleCardProjection, articleCardShape } from './card'
import { bodyProjection, bodySchema } from '../body'
import { articleRules } from './rules'
import { practiceProjection, practiceShape } from './parser'

/** What the compilation of a month has of an article. */
export const monthNoteProjection = /* groq */ `
  ${articleCardProjection},
  ${bodyProjection},
  ${practiceProjection}
` as const

export const monthNoteSchema = z
  .object({ ...articleCardShape, body: bodySchema, ...practiceShape })
  .superRefine(articleRules)

export type MonthNote = z.output<typeof monthNoteSchema>
