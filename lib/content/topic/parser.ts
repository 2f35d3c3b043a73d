import { z } from 'zod'
import { slug } from '../fields/slug'
import { translationsOf, translationsProjection } from '../fields/translations'
import { topicFields, topicRules } from './rules'
import { documentShape, missing, notThere } from '../parts'

/** A topic as other documents name it. */
export const topicLinkProjection =
  /* groq */ `_id, title, ${translationsProjection('title')}, "slug": slug.current` as const

export const topicLink = z.object(
  {
    _id: z.string(),
    title: topicFields.title,
    translations: translationsOf({ title: topicFields.title.nullable() }),
    slug,
  },
  notThere,
)

export const topicProjection = /* groq */ `
  _id,
  _rev,
  title,
  "slug": slug.current,
  description,
  ${translationsProjection('title, description')},
  parent->{ ${topicLinkProjection} },
  synonyms
` as const

export const topicSchema = z
  .object({
    ...documentShape,
    title: topicFields.title,
    slug,
    description: topicFields.description.nullable(),
    translations: translationsOf({
      title: topicFields.title.nullable(),
      description: topicFields.description.nullable(),
    }),
    parent: topicLink.nullable(),
    synonyms: topicFields.synonyms.of(topicFields.synonym),
  })
  .superRefine(topicRules)

export type Topic = z.output<typeof topicSchema>

/** What a preview shows in place of required fields that are missing or invalid. */
export const topicPlaceholder = (): Partial<z.input<typeof topicSchema>> => ({
  ...missing,
  title: 'The title is still missing',
})
