import { z } from 'zod'
import { slug } from '../fields/slug'
import { topicFields, topicRules } from './rules'
import { documentShape, missing } from '../parts'

export const topicProjection = /* groq */ `
  _id,
  _rev,
  title,
  "slug": slug.current,
  description,
  parent->{ _id, title, "slug": slug.current },
  synonyms
`

export const topicSchema = z
  .object({
    ...documentShape,
    title: topicFields.title,
    slug,
    description: topicFields.description.nullable(),
    parent: z.object({ _id: z.string(), title: topicFields.title, slug }).nullable(),
    synonyms: topicFields.synonyms.of(topicFields.synonym),
  })
  .superRefine(topicRules)

export type Topic = z.output<typeof topicSchema>

/** What a preview shows in place of required fields that are missing or invalid. */
export const topicPlaceholder = (): Partial<z.input<typeof topicSchema>> => ({
  ...missing,
  title: 'The title is still missing',
})
