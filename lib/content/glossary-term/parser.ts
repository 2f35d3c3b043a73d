import { z } from 'zod'
import { slug } from '../fields/slug'
import { documentShape, missing } from '../parts'
import { topicLink, topicLinkProjection } from '../topic/parser'
import { sourceProjection, sourceSchema } from '../article/source'
import { glossaryTermFields } from './rules'

export const glossaryTermProjection = /* groq */ `
  _id,
  _rev,
  title,
  "slug": slug.current,
  meaning,
  wordings[] { _key, language, title, meaning },
  topic->{ ${topicLinkProjection} },
  sources[] { ${sourceProjection} }
` as const

const _key = z.string()
const { title, meaning, language } = glossaryTermFields

export const glossaryTermSchema = z.object({
  ...documentShape,
  title,
  slug,
  meaning,
  wordings: glossaryTermFields.wordings.of(z.object({ _key, language, title, meaning })),
  topic: topicLink,
  sources: glossaryTermFields.sources.of(sourceSchema),
})

export type GlossaryTerm = z.output<typeof glossaryTermSchema>

/** Placeholders that a preview shows for missing or invalid required fields. */
export const glossaryTermPlaceholder = (): Partial<z.input<typeof glossaryTermSchema>> => ({
  ...missing,
  title: 'The term is still missing',
  meaning: 'The meaning is still missing.',
  topic: { ...missing, title: 'Topic still to be chosen', translations: null },
  sources: [
    {
      _key: 'missing',
      publisher: 'Source',
      title: 'still missing',
      url: null,
      archivedUrl: null,
      date: null,
    },
  ],
})
