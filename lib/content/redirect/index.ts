import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { readablePath, storedForms } from '../../readable-path'
import { pathOf, routes } from '../../routes'
import { articleFields } from '../article/rules'
import { slug } from '../fields/slug'
import { redirectProjection, redirectSchema } from './parser'
import { documentShape } from '../parts'
import { fetchContent } from '../fetch-content'

export { redirectSchema }

export const redirectQuery = defineQuery(`
  *[_type == "redirect" && lower(from) in $paths] | order(_id asc) [0] { ${redirectProjection} }
`)

export const legacyArticleQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && publishedAt <= now() && count(legacyPaths[lower(@) in $paths]) > 0]
    | order(_id asc) [0] { _id, _rev, "slug": slug.current, language }
`)

export const legacyArticleSchema = z.object({
  ...documentShape,
  slug,
  language: articleFields.language,
})

/** The answer to an old address: a permanent redirect, or 410 Gone. */
export type Redirect = { statusCode: 308; location: string } | { statusCode: 410 }

/**
 * Resolves a path without a page, ignoring case: an old address of an article, or a redirect that an editor wrote.
 * Follows chains of redirects to their end. Null if there is none, or if they form a circle.
 * @throws ContentUnavailableError
 */
export async function getRedirect(requested: string): Promise<Redirect | null> {
  const seen = new Set([readablePath(requested)])
  let found = await nextStep(requested)
  for (let steps = 1; found?.statusCode === 308 && steps < MOST_STEPS; steps += 1) {
    const { location, isPage } = found
    // The path of a page may differ from the request in case only.
    if (isPage) return location === requested ? null : { statusCode: 308, location }
    if (seen.has(readablePath(location))) return null
    seen.add(readablePath(location))
    const next = await nextStep(location)
    if (!next) return { statusCode: 308, location }
    found = next
  }
  return found?.statusCode === 410 ? found : null
}

/** The Studio allows one; the dataset may contain more by mistake. */
const MOST_STEPS = 5

type Step = { statusCode: 308; location: string; isPage: boolean } | { statusCode: 410 }

async function nextStep(requested: string): Promise<Step | null> {
  const paths = storedForms(requested)
  const article = await fetchContent({
    query: legacyArticleQuery,
    params: { paths },
    schema: legacyArticleSchema,
  })
  if (article)
    return { statusCode: 308, location: routes.article(article.slug, article.language), isPage: true }

  const redirect = await fetchContent({
    query: redirectQuery,
    params: { paths },
    schema: redirectSchema,
    // The result contains the address of the target document.
  })
  if (!redirect) return null
  if (redirect.statusCode === 410) return { statusCode: 410 }
  if (redirect.toReference) return { statusCode: 308, location: pathOf(redirect.toReference), isPage: true }
  return redirect.to === null
    ? null
    : { statusCode: 308, location: redirect.to.replace(/(?<=.)\/$/, ''), isPage: false }
}
