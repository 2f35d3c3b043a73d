import { z } from 'zod'
import { articleCardProjection, articleCardShape } from './card'
import { bodyProjection, bodySchema } from '../body'
import { articleRules } from './rules'
import { practiceProjection, practiceShape } from './parser'

/** An article with its key facts and questions, as a day and a week show it. */
export const revisedArticleProjection = /* groq */ `
  ${articleCardProjection},
  ${practiceProjection}
` as const

export const revisedArticleSchema = z
  .object({ ...articleCardShape, ...practiceShape })
  .superRefine(articleRules)

/** The same with its text, as a month shows it. */
export const compiledArticleProjection = /* groq */ `
  ${revisedArticleProjection},
  ${bodyProjection}
` as const

export const compiledArticleSchema = z
  .object({ ...articleCardShape, ...practiceShape, body: bodySchema })
  .superRefine(articleRules)

export type CompiledArticle = z.output<typeof revisedArticleSchema> & {
  body?: z.output<typeof bodySchema>
}
