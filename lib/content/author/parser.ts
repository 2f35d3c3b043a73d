import { z } from 'zod'
import { authorFields } from './rules'
import { slug } from '../fields/slug'
import { translationsOf, translationsProjection } from '../fields/translations'
import { imageProjection, imageSchema } from '../image'
import { documentShape, missing, notThere } from '../parts'

/** An author as other documents name it. */
export const personLinkProjection =
  /* groq */ `_id, name, role, ${translationsProjection('name, role')}, "slug": slug.current` as const

export const personLink = z.object(
  {
    _id: z.string(),
    name: authorFields.name,
    role: authorFields.role.nullable(),
    translations: translationsOf({ name: authorFields.name.nullable(), role: authorFields.role.nullable() }),
    slug,
  },
  notThere,
)

export const authorProjection = /* groq */ `
  _id,
  _rev,
  name,
  "slug": slug.current,
  role,
  qualifications,
  bio,
  ${translationsProjection('name, role, qualifications, bio')},
  photo { ${imageProjection} }
` as const

export const authorSchema = z.object({
  ...documentShape,
  name: authorFields.name,
  slug,
  role: authorFields.role,
  qualifications: authorFields.qualifications.nullable(),
  bio: authorFields.bio.nullable(),
  translations: translationsOf({
    name: authorFields.name.nullable(),
    role: authorFields.role.nullable(),
    qualifications: authorFields.qualifications.nullable(),
    bio: authorFields.bio.nullable(),
  }),
  photo: imageSchema.nullable(),
})

export type Author = z.output<typeof authorSchema>

/** Placeholders that a preview shows for missing or invalid required fields. */
export const authorPlaceholder = (): Partial<z.input<typeof authorSchema>> => ({
  ...missing,
  name: 'The name is still missing',
  role: 'The role is still missing',
})
