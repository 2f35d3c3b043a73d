import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { monthBounds, monthOf } from '../../month'
import { articleFilter, monthArticleFilter, type Language } from './card'
import { monthsOf } from './months-of'
import { compiledArticleProjection, compiledArticleSchema, type CompiledArticle } from './compiled-article'
import { fetchContent } from '../fetch-content'

export type { CompiledArticle }

/** Articles in one part of a month’s compilation: as many sheets as can be stapled. */
export const PART_SIZE = 60

/** The months (`2024-06`) in which articles were published, newest first. @throws ContentUnavailableError */
export const getMonths = (language: Language = 'en'): Promise<string[]> =>
  monthsOf(articleFilter, { language })

export const monthQuery = defineQuery(`{
  "articles": *[${monthArticleFilter}] | order(publishedAt asc, _id asc) [$from...$to] { ${compiledArticleProjection} },
  "total": count(*[${monthArticleFilter}]),
  "older": *[${articleFilter} && publishedAt < $start] | order(publishedAt desc, _id desc) [0].publishedAt,
  "newer": *[${articleFilter} && publishedAt >= $end] | order(publishedAt asc, _id asc) [0].publishedAt
}`)

const month = z.iso.datetime().transform(monthOf).nullable().catch(null)

export const monthSchema = z.object({
  articles: z.array(compiledArticleSchema),
  total: z.int(),
  older: month,
  newer: month,
})

/** A part of a month’s articles, oldest first, with the previous and next month that have articles. */
export type MonthPart = {
  month: string
  articles: CompiledArticle[]
  part: number
  parts: number
  total: number
  older: string | null
  newer: string | null
}

/**
 * Part `part` (from 1) of the articles of a month (`2024-06`). Null if there is no such part; a month without articles
 * has none.
 * @throws ContentUnavailableError
 */
export async function getMonthPart(
  month: string,
  part: number,
  language: Language = 'en',
): Promise<MonthPart | null> {
  const found = await fetchContent({
    query: monthQuery,
    params: { ...monthBounds(month), from: (part - 1) * PART_SIZE, to: part * PART_SIZE, language },
    schema: monthSchema,
  })
  const parts = Math.ceil((found?.total ?? 0) / PART_SIZE)
  return found && part <= parts ? { ...found, month, part, parts } : null
}
