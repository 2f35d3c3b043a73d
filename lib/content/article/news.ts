import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { articleFilter, type Language } from './card'
import { articleFields } from './rules'
import { slug } from '../fields/slug'
import { documentShape } from '../parts'
import { fetchContent } from '../fetch-content'

/** Limits of a news sitemap: articles of the last two days, at most a thousand. */
const NEWS = { milliseconds: 2 * 86_400_000, most: 1000 }

export const newsQuery = defineQuery(`
  *[${articleFilter} && publishedAt > $since && seo.noindex != true] | order(publishedAt desc, _id desc) [0...$count] {
    _id, _rev, title, "slug": slug.current, language, publishedAt
  }
`)

export const newsSchema = z.array(
  z.object({
    ...documentShape,
    title: articleFields.title,
    slug,
    language: articleFields.language,
    publishedAt: articleFields.publishedAt,
  }),
)

/** The articles of the last two days, newest first. @throws ContentUnavailableError */
export async function getLatestNews(language: Language, now = Date.now()) {
  const articles = await fetchContent({
    query: newsQuery,
    params: {
      language,
      since: new Date(now - NEWS.milliseconds).toISOString(),
      count: NEWS.most,
    },
    schema: newsSchema,
  })
  return articles ?? []
}
