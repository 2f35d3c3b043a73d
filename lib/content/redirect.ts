import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { pathOf, routes } from '../routes'
import { articleFields, slug } from './fields'
import { redirectProjection, redirectSchema } from './parsers/redirect'
import { documentShape } from './parts'
import { read } from './read'
import { articleLifetime } from './scheduled'

export { redirectSchema }

export const redirectQuery = defineQuery(`
  *[_type == "redirect" && lower(from) == $path] | order(_id asc) [0] { ${redirectProjection} }
`)

export const legacyArticleQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && publishedAt <= now() && count(legacyPaths[lower(@) == $path]) > 0]
    | order(_id asc) [0] { _id, _rev, "slug": slug.current, language }
`)

export const legacyArticleSchema = z.object({
  ...documentShape,
  slug,
  language: articleFields.language,
})

/** Where an old address leads: to another path for good, or nowhere any more. */
export type Redirect = { statusCode: 308; location: string } | { statusCode: 410 }

/**
 * What became of a path that no page answers, in any case of its letters: an old address of an article or a redirect
 * that an editor wrote. Null when nothing is known of it.
 * @throws ContentUnavailableError
 */
export async function getRedirect(requested: string): Promise<Redirect | null> {
  const path = requested.toLowerCase()
  const article = await read({
    query: legacyArticleQuery,
    params: { path },
    schema: legacyArticleSchema,
    tags: ['articles'],
    revalidate: await articleLifetime(),
  })
  if (article) return leadTo(routes.article(article.slug, article.language), requested)

  const redirect = await read({
    query: redirectQuery,
    params: { path },
    schema: redirectSchema,
    // The address of the document that it leads to is part of the answer.
    tags: ['redirects', 'articles', 'branches', 'topics', 'syllabus'],
  })
  if (!redirect) return null
  if (redirect.statusCode === 410) return { statusCode: 410 }
  const location = redirect.toReference ? pathOf(redirect.toReference) : redirect.to
  return location === null ? null : leadTo(location, requested)
}

/** A path that leads to itself would never arrive. */
function leadTo(location: string, requested: string): Redirect | null {
  return location === requested ? null : { statusCode: 308, location }
}
