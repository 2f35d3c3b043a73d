import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { fetchContent } from '../fetch-content'
import {
  glossaryTermProjection,
  glossaryTermSchema,
  glossaryTermPlaceholder,
  type GlossaryTerm,
} from './parser'

export { glossaryTermSchema, type GlossaryTerm }

export const glossaryTermsQuery = defineQuery(`
  *[_type == "glossaryTerm" && defined(slug.current)] | order(lower(title) asc, _id asc) { ${glossaryTermProjection} }
`)

export const glossaryTermsSchema = z.array(glossaryTermSchema)

/** All terms in alphabetical order. @throws ContentUnavailableError */
export async function getGlossaryTerms(): Promise<GlossaryTerm[]> {
  return (await fetchContent({ query: glossaryTermsQuery, schema: glossaryTermsSchema })) ?? []
}

export const glossaryTermQuery = defineQuery(`
  *[_type == "glossaryTerm" && slug.current == $slug] | order(_id asc) [0] { ${glossaryTermProjection} }
`)

/** The term at a slug, or null. @throws ContentUnavailableError */
export async function getGlossaryTerm(slug: string): Promise<GlossaryTerm | null> {
  return fetchContent({
    query: glossaryTermQuery,
    params: { slug },
    schema: glossaryTermSchema,
    placeholder: glossaryTermPlaceholder(),
  })
}
