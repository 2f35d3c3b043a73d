import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { secondsLeftToday } from '@/lib/dates'
import { articleFilter, topicArticleFilter, type Language } from './card'
import { articleProjection, articleSchema, type Article } from './parser'
import { fetchContent } from '../fetch-content'

/** Articles in a feed. */
export const FEED_SIZE = 20

export const feedArticlesQuery = defineQuery(`
  *[${articleFilter}] | order(publishedAt desc, _id desc) [0...$count] { ${articleProjection} }
`)

export const topicFeedArticlesQuery = defineQuery(`
  *[${topicArticleFilter}] | order(publishedAt desc, _id desc) [0...$count] { ${articleProjection} }
`)

export const feedArticlesSchema = z.array(articleSchema)

/** The newest articles with all fields, optionally of some topics only. @throws ContentUnavailableError */
export async function getFeedArticles(language: Language, topics?: string[]): Promise<Article[]> {
  const articles = await fetchContent({
    query: topics ? topicFeedArticlesQuery : feedArticlesQuery,
    params: { language, count: FEED_SIZE, ...(topics && { topics }) },
    schema: feedArticlesSchema,
    // At midnight a day ends and gets its entry.
    until: topics ? Infinity : Date.now() + secondsLeftToday() * 1000,
  })
  return articles ?? []
}
