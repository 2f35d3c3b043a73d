import 'server-only'
import { defineQuery } from 'next-sanity'
import { articleFilter, type Language } from './article-card'
import { articleProjection, articleSchema, type Article } from './parsers/article'
import { read } from './read'
import { articleLifetime } from './scheduled'

export { articleSchema, type Article }

export const articleQuery = defineQuery(`
  *[${articleFilter} && slug.current == $slug] | order(_id asc) [0] {
    ${articleProjection},
    "translations": *[
      _type == "article" && defined(slug.current) && publishedAt <= now() && language != ^.language &&
      (translationOf._ref == ^._id || _id == ^.translationOf._ref)
    ] { _id, language, "slug": slug.current }
  }
`)

/** The article at a slug, or null. @throws ContentUnavailableError */
export async function getArticle(slug: string, language: Language = 'en'): Promise<Article | null> {
  return read({
    query: articleQuery,
    params: { slug, language },
    schema: articleSchema,
    tags: [`article:${slug}`, 'articles', 'topics', 'authors', 'syllabus'],
    revalidate: await articleLifetime(),
  })
}
