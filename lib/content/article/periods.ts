import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { isoDay } from '../../dates'
import { periodBounds, periodOf, type Period } from '../../period'
import { articleFilter, periodArticleFilter, type Language } from './card'
import {
  compiledArticleProjection,
  compiledArticleSchema,
  revisedArticleProjection,
  revisedArticleSchema,
  type CompiledArticle,
} from './compiled-article'
import { getLatestArticles } from './lists'
import { fetchContent } from '../fetch-content'

export type { CompiledArticle }

/** Articles in one part of a period: of a month, as many sheets as can be stapled. */
export const PART_SIZE = 60

/** What surrounds a part: all days with articles in the period, and the nearest articles before and after it. */
const aroundProjection = /* groq */ `
  "total": count(*[${periodArticleFilter}]),
  "moments": *[${periodArticleFilter}] | order(publishedAt asc, _id asc).publishedAt,
  "older": *[${articleFilter} && publishedAt < $start] | order(publishedAt desc, _id desc) [0].publishedAt,
  "newer": *[${articleFilter} && publishedAt >= $end] | order(publishedAt asc, _id asc) [0].publishedAt
` as const

export const periodQuery = defineQuery(`{
  "articles": *[${periodArticleFilter}] | order(publishedAt asc, _id asc) [$from...$to] { ${revisedArticleProjection} },
  ${aroundProjection}
}`)

export const monthQuery = defineQuery(`{
  "articles": *[${periodArticleFilter}] | order(publishedAt asc, _id asc) [$from...$to] { ${compiledArticleProjection} },
  ${aroundProjection}
}`)

const moment = z.iso.datetime().nullable().catch(null)
const aroundShape = { total: z.int(), moments: z.array(moment), older: moment, newer: moment }

export const periodSchema = z.object({ articles: z.array(revisedArticleSchema), ...aroundShape })
export const monthSchema = z.object({ articles: z.array(compiledArticleSchema), ...aroundShape })

/** A part of the articles of a period, oldest first. */
export type PeriodPart = {
  period: Period
  articles: CompiledArticle[]
  part: number
  parts: number
  /** The number of articles in all parts. */
  total: number
  /** The days (`2024-06-19`) with articles, in order. */
  days: string[]
  /** The nearest periods of the same kind that have articles. */
  older: Period | null
  newer: Period | null
}

/**
 * Part `part` (from 1) of the articles of a period; those of a month have their texts. Null if there is no such part; a
 * period without articles has none.
 * @throws ContentUnavailableError
 */
export async function getPeriodPart(
  period: Period,
  part: number,
  language: Language,
): Promise<PeriodPart | null> {
  const params = { ...periodBounds(period), from: (part - 1) * PART_SIZE, to: part * PART_SIZE, language }
  const found =
    period.kind === 'month'
      ? await fetchContent({ query: monthQuery, params, schema: monthSchema })
      : await fetchContent({ query: periodQuery, params, schema: periodSchema })
  if (!found || found.articles.length === 0) return null
  const { articles, total, moments, older, newer } = found
  return {
    ...{ period, articles, part, total },
    parts: Math.ceil(total / PART_SIZE),
    days: [...new Set(moments.flatMap((moment) => moment ?? []).map(isoDay))],
    older: older === null ? null : periodOf(period.kind, older),
    newer: newer === null ? null : periodOf(period.kind, newer),
  }
}

export const periodTotalQuery = defineQuery(`count(*[${periodArticleFilter}])`)

export const periodTotalSchema = z.int()

/** The number of articles of a period. @throws ContentUnavailableError */
export async function countArticles(period: Period, language: Language): Promise<number> {
  const params = { ...periodBounds(period), language }
  return (await fetchContent({ query: periodTotalQuery, params, schema: periodTotalSchema })) ?? 0
}

/** The newest day with articles; null if there are none. @throws ContentUnavailableError */
export async function getNewestDay(language: Language): Promise<Period | null> {
  // More than one, in case that one can’t be shown.
  const [newest] = await getLatestArticles(5, language)
  return newest ? periodOf('day', newest.publishedAt) : null
}
