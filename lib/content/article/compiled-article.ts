import { z } from 'zod'
import { articleCardProjection, articleCardShape } from './card'
import { bodyProjection, bodySchema } from '../body'
import { articleRules } from './rules'
import { practiceProjection, practiceShape } from './parser'

/** An article in the compilation of a month. */
export const compiledArticleProjection = /* groq */ `
  ${articleCardProjection},
  ${bodyProjection},
  ${practiceProjection}
` as const

export const compiledArticleSchema = z
  .object({ ...articleCardShape, body: bodySchema, ...practiceShape })
  .superRefine(articleRules)

export type CompiledArticle = z.output<typeof compiledArticleSchema>
