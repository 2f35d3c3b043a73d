import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { authorFields, slug } from './fields'
import { imageProjection, imageSchema } from './image'
import { documentShape } from './parts'
import { read } from './read'

const projection = /* groq */ `
  _id,
  _rev,
  name,
  "slug": slug.current,
  role,
  qualifications,
  bio,
  photo { ${imageProjection} }
`

export const authorSchema = z.object({
  ...documentShape,
  name: authorFields.name,
  slug,
  role: authorFields.role,
  qualifications: authorFields.qualifications.nullable(),
  bio: authorFields.bio.nullable(),
  photo: imageSchema.nullable(),
})

export type Author = z.output<typeof authorSchema>

export const authorsQuery = defineQuery(`
  *[_type == "author" && defined(slug.current)] | order(name asc) { ${projection} }
`)

export const authorsSchema = z.array(authorSchema)

/** All authors by name. @throws ContentUnavailableError */
export async function getAuthors(): Promise<Author[]> {
  return (await read({ query: authorsQuery, schema: authorsSchema, tags: ['authors'] })) ?? []
}

export const authorQuery = defineQuery(`
  *[_type == "author" && slug.current == $slug] | order(_id asc) [0] { ${projection} }
`)

/** The author at a slug, or null. @throws ContentUnavailableError */
export async function getAuthor(slug: string): Promise<Author | null> {
  return read({ query: authorQuery, params: { slug }, schema: authorSchema, tags: ['authors'] })
}
