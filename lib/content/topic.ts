import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { slug, topicFields, topicRules } from './fields'
import { cutList, documentShape } from './parts'
import { read } from './read'

const projection = /* groq */ `
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
    synonyms: cutList(topicFields.synonym, 30, 'Other words'),
  })
  .superRefine(topicRules)

export type Topic = z.output<typeof topicSchema>

export const topicsQuery = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title asc) { ${projection} }
`)

export const topicsSchema = z.array(topicSchema)

/** All topics by title. @throws ContentUnavailableError */
export async function getTopics(): Promise<Topic[]> {
  return (await read({ query: topicsQuery, schema: topicsSchema, tags: ['topics'] })) ?? []
}

export const topicQuery = defineQuery(`
  *[_type == "topic" && slug.current == $slug] | order(_id asc) [0] { ${projection} }
`)

/** The topic at a slug, or null. @throws ContentUnavailableError */
export async function getTopic(slug: string): Promise<Topic | null> {
  return read({ query: topicQuery, params: { slug }, schema: topicSchema, tags: ['topics'] })
}
