import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { articleCardProjection, articleCardSchema, articleFilter, type ArticleCard } from './card'
import type { Article } from './parser'
import { read } from '../read'
import { getTopics } from '../topic'
import { kinship } from '../topic/tree'

/** Notes that are named at the end of another. */
const RELATED = 4

const otherArticles = /* groq */ `${articleFilter} && !(_id in $known)` as const

// Three lists rather than one that is ordered by kinship: each needs a look at its newest notes only.
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
 * Notes to read after an article: those that its editor chose, then the newest that share a topic with it, the most
 * specific topic first. At most four.
 * @throws ContentUnavailableError
 */
export async function getRelatedArticles({
  _id,
  language,
  topics,
  related,
}: Article): Promise<ArticleCard[]> {
  if (related.length >= RELATED) return related
  const [narrow, middle, wide] = kinship(
    await getTopics(),
    topics.map((topic) => topic._id),
  )
  const found = await read({
    query: relatedArticlesQuery,
    params: {
      narrow,
      middle,
      wide,
      language,
      known: [_id, ...related.map((note) => note._id)],
      count: RELATED,
    },
    schema: relatedArticlesSchema,
  })
  const shared = found ? [...found.narrow, ...found.middle, ...found.wide] : []
  const distinct = new Map([...related, ...shared].map((note) => [note._id, note]))
  return [...distinct.values()].slice(0, RELATED)
}
