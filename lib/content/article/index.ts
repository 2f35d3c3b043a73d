import 'server-only'
import { defineQuery } from 'next-sanity'
import { articleFilter, type Language } from './card'
import { articleProjection, articleSchema, type Article, articlePlaceholder } from './parser'
import { isDraftMode } from '../preview/draft-mode'
import { fetchContent } from '../fetch-content'

export { articleSchema, type Article }

export const articleQuery = defineQuery(`
  *[${articleFilter} && slug.current == $slug] | order(_id asc) [0] { ${articleProjection} }
`)

/** A preview also shows scheduled articles and those without a date or language. */
export const articlePreviewQuery = defineQuery(`
  *[_type == "article" && slug.current == $slug] | order(language == $language desc, _id asc) [0] { ${articleProjection} }
`)

/** The article at a slug, or null. @throws ContentUnavailableError */
export async function getArticle(slug: string, language: Language): Promise<Article | null> {
  return fetchContent({
    query: (await isDraftMode()) ? articlePreviewQuery : articleQuery,
    params: { slug, language },
    schema: articleSchema,
    placeholder: articlePlaceholder(),
  })
}
