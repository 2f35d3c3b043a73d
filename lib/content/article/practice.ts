import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { periodBounds, type Period } from '../../period'
import {
  articleFilter,
  articleLink,
  articleLinkProjection,
  periodArticleFilter,
  topicArticleFilter,
  type Language,
} from './card'
import { practiceShape, revisionProjection } from './parser'
import { articleFields } from './rules'
import { documentShape } from '../parts'
import { topicLink, topicLinkProjection } from '../topic/parser'
import { fetchContent } from '../fetch-content'

/** Articles in a file of cards. */
const MOST_ARTICLES = 500

/** An article with only what it asks. */
export const practiceProjection = /* groq */ `
  _rev, ${articleLinkProjection},
  topics[]->{ ${topicLinkProjection} },
  ${revisionProjection}
` as const

export const periodPracticeQuery = defineQuery(`
  *[${periodArticleFilter}] | order(publishedAt desc, _id desc) [0...$count] { ${practiceProjection} }
`)

export const topicPracticeQuery = defineQuery(`
  *[${topicArticleFilter}] | order(publishedAt desc, _id desc) [0...$count] { ${practiceProjection} }
`)

export const articlePracticeQuery = defineQuery(`
  *[${articleFilter} && slug.current == $slug] | order(_id asc) [0...1] { ${practiceProjection} }
`)

export const practiceSchema = z.array(
  z.object({
    ...documentShape,
    ...articleLink.shape,
    topics: articleFields.topics.of(topicLink),
    keyFacts: practiceShape.keyFacts,
    quiz: practiceShape.quiz,
  }),
)

/** The key facts and the quiz of an article. */
export type ArticlePractice = z.output<typeof practiceSchema>[number]

/** What the articles of a period ask, newest first. @throws ContentUnavailableError */
export async function getPeriodPractice(period: Period, language: Language): Promise<ArticlePractice[]> {
  const articles = await fetchContent({
    query: periodPracticeQuery,
    params: { ...periodBounds(period), language, count: MOST_ARTICLES },
    schema: practiceSchema,
  })
  return articles ?? []
}

/** What the newest articles on any of the topics (ids) ask. @throws ContentUnavailableError */
export async function getTopicPractice(topics: string[], language: Language): Promise<ArticlePractice[]> {
  const articles = await fetchContent({
    query: topicPracticeQuery,
    params: { topics, language, count: MOST_ARTICLES },
    schema: practiceSchema,
  })
  return articles ?? []
}

/** What an article asks; empty if there is no such article. @throws ContentUnavailableError */
export async function getArticlePractice(slug: string, language: Language): Promise<ArticlePractice[]> {
  const articles = await fetchContent({
    query: articlePracticeQuery,
    params: { slug, language },
    schema: practiceSchema,
  })
  return articles ?? []
}
