import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { branchProjection, branchSchema, type Branch, branchPlaceholder } from './parser'
import { fetchContent } from '../fetch-content'

export { branchSchema, type Branch }

const filter = /* groq */ `_type == "branch" && defined(slug.current)`

export const branchesQuery = defineQuery(`
  *[${filter}] | order(headOffice == true desc, coalesce(order, 1000) asc, name asc) { ${branchProjection} }
`)

export const branchesSchema = z.array(branchSchema)

/** All branches, the head office first. @throws ContentUnavailableError */
export async function getBranches(): Promise<Branch[]> {
  return (await fetchContent({ query: branchesQuery, schema: branchesSchema })) ?? []
}

export const branchQuery = defineQuery(
  `*[${filter} && slug.current == $slug] | order(_id asc) [0] { ${branchProjection} }`,
)

/** The branch at a slug, or null. @throws ContentUnavailableError */
export async function getBranch(slug: string): Promise<Branch | null> {
  return fetchContent({
    query: branchQuery,
    params: { slug },
    schema: branchSchema,
    placeholder: branchPlaceholder(),
  })
}
