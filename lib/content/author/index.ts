import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import type { Language } from '../../languages'
import { authorPlaceholder, authorProjection, authorSchema, type Author } from './parser'
import { fetchContent } from '../fetch-content'
import { byName } from '../fields/translations'

export { authorSchema, type Author }

export const authorsQuery = defineQuery(`
  *[_type == "author" && defined(slug.current)] | order(name asc) { ${authorProjection} }
`)

export const authorsSchema = z.array(authorSchema)

/** All authors by name in a language. @throws ContentUnavailableError */
export async function getAuthors(language: Language): Promise<Author[]> {
  const authors = await fetchContent({ query: authorsQuery, schema: authorsSchema })
  return byName(authors ?? [], 'name', language)
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
