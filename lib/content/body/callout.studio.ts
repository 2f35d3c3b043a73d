import { defineField, defineType } from 'sanity'
import { blockFields, calloutTones } from './blocks'
import { titled } from '../studio/options'
import { optional, required } from '../studio/validation'

export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  fields: [
    defineField({
      name: 'tone',
      type: 'string',
      options: {
        list: titled(calloutTones, { note: 'Note', remember: 'Remember', example: 'Example' }),
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'note',
      description: 'For example Remember, for what an examination asks.',
      validation: optional(blockFields.calloutTone),
    }),
    defineField({
      name: 'title',
      type: 'string',
      description: 'For example “Remember for prelims”.',
      validation: optional(blockFields.calloutTitle),
    }),
    defineField({
      name: 'text',
      type: 'text',
      rows: 4,
      description: 'For example “Article 51 is about self-defence.” A blank line begins a new paragraph.',
      validation: required(blockFields.calloutText),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
})
