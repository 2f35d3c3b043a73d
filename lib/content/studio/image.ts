import { defineField } from 'sanity'
import { alt, caption, credit } from '../fields/image'
import { articleFields } from '../article/rules'
import { storedImage } from '../fields/image'
import { optional, required } from './validation'

export const altField = defineField({
  name: 'alt',
  title: 'Description',
  type: 'string',
  description: 'What the image shows, for people who can’t see it, for example “Map of the two Koreas”.',
  validation: required(alt),
})

export const captionField = defineField({
  name: 'caption',
  type: 'string',
  description: 'Printed below the image, for example “The Korean peninsula since 1953”.',
  validation: optional(caption),
})

export const creditField = defineField({
  name: 'credit',
  type: 'string',
  description: 'Whose image it is, for example “Photo: Press Information Bureau”.',
  validation: optional(credit),
})

export const cover = defineField({
  name: 'cover',
  type: 'image',
  description:
    'The picture at the top of the note and in previews, for example a map. It needs a description at once.',
  options: { hotspot: true },
  fields: [altField, creditField],
  validation: optional(articleFields.cover),
})

/** A photo of a person or a place, as a field or a list member. */
export const photo = {
  type: 'image' as const,
  description: 'A photograph with a description, for example of the entrance.',
  options: { hotspot: true },
  fields: [altField],
  validation: optional(storedImage),
}
