import { defineType } from 'sanity'
import { storedImage } from '../../../lib/content/fields/image'
import { required } from '../validation'
import { altField, captionField, creditField } from './image'

export const figure = defineType({
  name: 'figure',
  title: 'Image',
  type: 'image',
  options: { hotspot: true },
  fields: [altField, captionField, creditField],
  validation: required(storedImage),
})
