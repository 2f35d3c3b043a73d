import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { secondsLeftToday } from '@/lib/dates'
import {
  articleCardProjection,
  articleCardSchema,
  articleFilter,
  authorArticleFilter,
  topicArticleFilter,
  type ArticleCard,
  type Language,
} from './card'
import { PAGE_SIZE } from './pages'
import type { QueryFor } from '../query-types'
import { fetchContent } from '../fetch-content'

export const articlePageQuery = defineQuery(`{
  "articles": *[${articleFilter}] | order(publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection} },
  "total": count(*[${articleFilter}])
}`)

export const articlePageSchema = z.object({ articles: z.array(articleCardSchema), total: z.int() })

export type ArticlePage = { articles: ArticleCard[]; page: number; pages: number; total: number }

/**
 * Page `page` (from 1) of all articles, newest first. Null if there is no such page; page 1 always exists.
 * @throws ContentUnavailableError
 */
export async function getArticlePage(page: number, language: Language): Promise<ArticlePage | null> {
  return fetchPage(page, articlePageQuery, { language })
}

export const stageArticlesQuery = defineQuery(`{
  "articles": *[${articleFilter} && relevance in $relevances] | order(publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection} },
  "total": count(*[${articleFilter} && relevance in $relevances])
}`)

/**
 * Page `page` (from 1) of the articles for a stage of the examination, newest first. Null if there is no such
 * page; page 1 always exists.
 * @throws ContentUnavailableError
 */
export async function getStageArticles(
  stage: 'prelims' | 'mains',
  page: number,
  language: Language,
): Promise<ArticlePage | null> {
  return fetchPage(page, stageArticlesQuery, { relevances: [stage, 'both'], language })
}

export const topicArticlesQuery = defineQuery(`{
  "articles": *[${topicArticleFilter}] | order(publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection} },
  "total": count(*[${topicArticleFilter}])
}`)

/**
 * Page `page` (from 1) of the articles on any of the topics, newest first. Null if there is no such page; page 1 always
 * exists.
 * @throws ContentUnavailableError
 */
export async function getTopicArticles(
  topics: string[],
  page: number,
  language: Language,
): Promise<ArticlePage | null> {
  return fetchPage(page, topicArticlesQuery, { topics, language })
}

export const authorArticlesQuery = defineQuery(`{
  "articles": *[${authorArticleFilter}] | order(publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection} },
  "total": count(*[${authorArticleFilter}])
}`)

/**
 * Page `page` (from 1) of the articles by an author, given as an id, newest first. Null if there is no such page; page
 * 1 always exists.
 * @throws ContentUnavailableError
 */
export async function getAuthorArticles(
  author: string,
  page: number,
  language: Language,
): Promise<ArticlePage | null> {
  return fetchPage(page, authorArticlesQuery, { author, language })
}

/** Fetches a page of a list whose query takes `$from` and `$to`. @throws ContentUnavailableError */
export async function fetchPage(
  page: number,
  query: QueryFor<typeof articlePageSchema>,
  params: object,
): Promise<ArticlePage | null> {
  if (!Number.isInteger(page) || page < 1) return null
  const result = await fetchContent({
    query,
    params: { ...params, from: (page - 1) * PAGE_SIZE, to: page * PAGE_SIZE },
    schema: articlePageSchema,
  })
  const total = result?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  return page > pages ? null : { articles: result?.articles ?? [], page, pages, total }
}

export const latestArticlesQuery = defineQuery(`
  *[${articleFilter}] | order(publishedAt desc, _id desc) [0...$count] { ${articleCardProjection} }
`)

export const latestArticlesSchema = z.array(articleCardSchema)

/** The newest articles. @throws ContentUnavailableError */
export async function getLatestArticles(count: number, language: Language): Promise<ArticleCard[]> {
  const articles = await fetchContent({
    query: latestArticlesQuery,
    params: { language, count },
    schema: latestArticlesSchema,
    // At midnight today’s articles become yesterday’s.
    until: Date.now() + secondsLeftToday() * 1000,
  })
  return articles ?? []
}

export const adjacentArticlesQuery = defineQuery(`{
  "older": *[${articleFilter} && (publishedAt < $publishedAt || (publishedAt == $publishedAt && _id < $id))]
    | order(publishedAt desc, _id desc) [0] { ${articleCardProjection} },
  "newer": *[${articleFilter} && (publishedAt > $publishedAt || (publishedAt == $publishedAt && _id > $id))]
    | order(publishedAt asc, _id asc) [0] { ${articleCardProjection} }
}`)

export const adjacentArticlesSchema = z.object({
  older: articleCardSchema.nullable(),
  newer: articleCardSchema.nullable(),
})

export type AdjacentArticles = z.output<typeof adjacentArticlesSchema>

/** The articles published just before and just after another. @throws ContentUnavailableError */
export async function getAdjacentArticles(
  article: Pick<ArticleCard, '_id' | 'publishedAt' | 'language'>,
): Promise<AdjacentArticles> {
  const adjacent = await fetchContent({
    query: adjacentArticlesQuery,
    params: { id: article._id, publishedAt: article.publishedAt, language: article.language },
    schema: adjacentArticlesSchema,
  })
  return adjacent ?? { older: null, newer: null }
}
