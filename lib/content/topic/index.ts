import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import type { Language } from '../../languages'
import { byName } from '../fields/translations'
import { topicProjection, topicSchema, type Topic, topicPlaceholder } from './parser'
import { fetchContent } from '../fetch-content'
import { subtreeIds, topicsBelow, trailTo } from './tree'

export { topicSchema, type Topic }

export const topicsQuery = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title asc) { ${topicProjection} }
`)

export const topicsSchema = z.array(topicSchema)

/** All topics by title in a language. @throws ContentUnavailableError */
export async function getTopics(language: Language): Promise<Topic[]> {
  const topics = await fetchContent({ query: topicsQuery, schema: topicsSchema })
  return byName(topics ?? [], 'title', language)
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

/** The topic at a slug, with its ancestors and its children by title, or null. @throws ContentUnavailableError */
export async function getTopicPlace(slug: string, language: Language): Promise<TopicPlace | null> {
  const [topic, topics] = await Promise.all([getTopic(slug), getTopics(language)])
  if (!topic) return null
  return {
    topic,
    above: trailTo(topics, topic),
    below: topicsBelow(topics, topic._id),
    subtree: subtreeIds(topics, topic._id),
  }
}
