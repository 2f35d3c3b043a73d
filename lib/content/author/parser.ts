import { z } from 'zod'
import { authorFields } from './rules'
import { slug } from '../fields/slug'
import { imageProjection, imageSchema } from '../image'
import { documentShape, missing } from '../parts'

export const authorProjection = /* groq */ `
  _id,
  _rev,
  name,
  "slug": slug.current,
  role,
  qualifications,
  bio,
  photo { ${imageProjection} }
` as const

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

/** Placeholders that a preview shows for missing or invalid required fields. */
export const authorPlaceholder = (): Partial<z.input<typeof authorSchema>> => ({
  ...missing,
  name: 'The name is still missing',
  role: 'The role is still missing',
})
