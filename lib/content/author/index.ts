import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { authorPlaceholder, authorProjection, authorSchema, type Author } from './parser'
import { fetchContent } from '../fetch-content'

export { authorSchema, type Author }

export const authorsQuery = defineQuery(`
  *[_type == "author" && defined(slug.current)] | order(name asc) { ${authorProjection} }
`)

export const authorsSchema = z.array(authorSchema)

/** All authors by name. @throws ContentUnavailableError */
export async function getAuthors(): Promise<Author[]> {
  return (await fetchContent({ query: authorsQuery, schema: authorsSchema })) ?? []
}

export const authorQuery = defineQuery(`
  *[_type == "author" && slug.current == $slug] | order(_id asc) [0] { ${authorProjection} }
`)

/** The author at a slug, or null. @throws ContentUnavailableError */
export async function getAuthor(slug: string): Promise<Author | null> {
  return fetchContent({
    query: authorQuery,
    params: { slug },
    schema: authorSchema,
    placeholder: authorPlaceholder(),
  })
}
