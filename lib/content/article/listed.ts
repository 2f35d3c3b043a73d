import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { monthBounds } from '../../month'
import { publishedArticleFilter } from './card'
import { articleFields, updateFields } from './rules'
import { slug } from '../fields/slug'
import { monthsOf } from './months'
import { fetchContent } from '../fetch-content'

/** Articles in all languages that search engines may index. */
const listedArticleFilter = /* groq */ `${publishedArticleFilter} && seo.noindex != true` as const

/** The months (`2024-06`) in which indexable articles were published, newest first. @throws ContentUnavailableError */
export const getListedMonths = (): Promise<string[]> => monthsOf(listedArticleFilter)

export const listedArticlesQuery = defineQuery(`
  *[${listedArticleFilter} && publishedAt >= $start && publishedAt < $end] | order(publishedAt asc, _id asc) {
    _id, _rev, "slug": slug.current, language, publishedAt, "updatedOn": updates[-1].date
  }
`)

export const listedArticlesSchema = z.array(
  z.object({
    _id: z.string(),
    _rev: z.string(),
    slug,
    language: articleFields.language,
    publishedAt: z.iso.datetime(),
    updatedOn: updateFields.date.nullable(),
  }),
)

/** The indexable articles of a month (`2024-06`), oldest first. @throws ContentUnavailableError */
export async function getListedArticles(month: string) {
  const articles = await fetchContent({
    query: listedArticlesQuery,
    params: monthBounds(month),
    schema: listedArticlesSchema,
  })
  return articles ?? []
}
