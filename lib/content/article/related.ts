import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { articleCardProjection, articleCardSchema, currentArticleFilter, type ArticleCard } from './card'
import { RELATED_SIZE } from './pages'
import type { Article } from './parser'
import { fetchContent } from '../fetch-content'
import { getTopics } from '../topic'
import { relatedTopicIds } from '../topic/tree'

const otherArticles = /* groq */ `${currentArticleFilter} && !(_id in $known)` as const

// Three lists instead of one ordered by relatedness: for each, an index has the newest articles first.
export const relatedArticlesQuery = defineQuery(`{
  "narrow": *[${otherArticles} && references($narrow) && count((topics[]._ref)[@ in $narrow]) > 0]
    | order(publishedAt desc, _id desc) [0...$count] { ${articleCardProjection} },
  "middle": *[${otherArticles} && references($middle) && count((topics[]._ref)[@ in $middle]) > 0]
    | order(publishedAt desc, _id desc) [0...$count] { ${articleCardProjection} },
  "wide": *[${otherArticles} && references($wide) && count((topics[]._ref)[@ in $wide]) > 0]
    | order(publishedAt desc, _id desc) [0...$count] { ${articleCardProjection} }
}`)

const cards = z.array(articleCardSchema)
export const relatedArticlesSchema = z.object({ narrow: cards, middle: cards, wide: cards })

/**
 * Articles to read next: those that the editor chose, then the newest that share a topic, the most specific topic
 * first; at most {@link RELATED_SIZE}.
 * @throws ContentUnavailableError
 */
export async function getRelatedArticles({
  _id,
  language,
  topics,
  related,
}: Article): Promise<ArticleCard[]> {
  if (related.length >= RELATED_SIZE) return related
  const [narrow, middle, wide] = relatedTopicIds(
    await getTopics(language),
    topics.map((topic) => topic._id),
  )
  const found = await fetchContent({
    query: relatedArticlesQuery,
    params: {
      narrow,
      middle,
      wide,
      language,
      known: [_id, ...related.map((other) => other._id)],
      count: RELATED_SIZE,
    },
    schema: relatedArticlesSchema,
  })
  const shared = found ? [...found.narrow, ...found.middle, ...found.wide] : []
  const distinct = new Map([...related, ...shared].map((card) => [card._id, card]))
  return [...distinct.values()].slice(0, RELATED_SIZE)
}
