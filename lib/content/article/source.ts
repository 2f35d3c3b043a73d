import { z } from 'zod'
import { sourceFields } from './rules'

/** A source outside a list. */
export const unkeyedSourceProjection = /* groq */ `publisher, title, url, archivedUrl, date` as const

export const sourceProjection = /* groq */ `_key, ${unkeyedSourceProjection}` as const

/** A source of an article, a past question or a glossary term. */
export const sourceSchema = z.object({
  _key: z.string(),
  ...sourceFields,
  url: sourceFields.url.nullable(),
  archivedUrl: sourceFields.archivedUrl.nullable(),
  date: sourceFields.date.nullable(),
})
