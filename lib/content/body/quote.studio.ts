import { defineField, defineType } from 'sanity'
import { articleFields } from '../article/rules'
import { blockFields } from './blocks'
import { languageNames, languages } from '../../languages'
import { titled } from '../studio/options'
import { optional, required } from '../studio/validation'

export const quote = defineType({
  name: 'quote',
  title: 'Quotation',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      type: 'text',
      rows: 4,
      description: 'The words themselves, without quotation marks, for example We, the people of India …',
      validation: required(blockFields.quoteText),
    }),
    defineField({
      name: 'source',
      type: 'string',
      description: 'For example “Preamble to the Constitution of India”.',
      validation: optional(blockFields.quoteSource),
    }),
    defineField({
      name: 'language',
      type: 'string',
      description: 'When it is not the language of the note, for example हिन्दी.',
      options: { list: titled(languages, languageNames) },
      validation: optional(articleFields.language),
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'source' } },
})
