import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { topicProjection, topicSchema, type Topic } from './parsers/topic'
import { read } from './read'

export { topicSchema, type Topic }

export const topicsQuery = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title asc) { ${topicProjection} }
`)

export const topicsSchema = z.array(topicSchema)

/** All topics by title. @throws ContentUnavailableError */
export async function getTopics(): Promise<Topic[]> {
  return (await read({ query: topicsQuery, schema: topicsSchema, tags: ['topics'] })) ?? []
}

export const topicQuery = defineQuery(`
  *[_type == "topic" && slug.current == $slug] | order(_id asc) [0] { ${topicProjection} }
`)

/** The topic at a slug, or null. @throws ContentUnavailableError */
export async function getTopic(slug: string): Promise<Topic | null> {
  return read({ query: topicQuery, params: { slug }, schema: topicSchema, tags: ['topics'] })
}
