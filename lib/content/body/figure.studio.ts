import { defineType } from 'sanity'
import { storedImage } from '../fields/image'
import { required } from '../studio/validation'
import { altField, captionField, creditField } from '../studio/image'

export const figure = defineType({
  name: 'figure',
  title: 'Image',
  type: 'image',
  options: { hotspot: true },
  fields: [altField, captionField, creditField],
  validation: required(storedImage),
})
