import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { topicProjection, topicSchema, type Topic, topicPlaceholder } from './parser'
import { fetchContent } from '../fetch-content'
import { subtreeIds, topicsBelow, trailTo } from './tree'

export { topicSchema, type Topic }

export const topicsQuery = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title asc) { ${topicProjection} }
`)

export const topicsSchema = z.array(topicSchema)

/** All topics by title. @throws ContentUnavailableError */
export async function getTopics(): Promise<Topic[]> {
  return (await fetchContent({ query: topicsQuery, schema: topicsSchema })) ?? []
}

export const topicQuery = defineQuery(`
  *[_type == "topic" && slug.current == $slug] | order(_id asc) [0] { ${topicProjection} }
`)

/** The topic at a slug, or null. @throws ContentUnavailableError */
export async function getTopic(slug: string): Promise<Topic | null> {
  return fetchContent({
    query: topicQuery,
    params: { slug },
    schema: topicSchema,
    placeholder: topicPlaceholder(),
  })
}

export type TopicPlace = {
  topic: Topic
  /** Its ancestors, the top-level topic first. */
  above: Topic[]
  below: Topic[]
  /** The ids of the topic and of all topics below it; its page lists their articles. */
  subtree: string[]
}

/** The topic at a slug, with its ancestors and descendants, or null. @throws ContentUnavailableError */
export async function getTopicPlace(slug: string): Promise<TopicPlace | null> {
  const [topic, topics] = await Promise.all([getTopic(slug), getTopics()])
  if (!topic) return null
  return {
    topic,
    above: trailTo(topics, topic),
    below: topicsBelow(topics, topic._id),
    subtree: subtreeIds(topics, topic._id),
  }
}
