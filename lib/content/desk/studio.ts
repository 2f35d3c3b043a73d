import { UsersIcon } from '@sanity/icons/Users'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { optional, required } from '../studio/validation'
import { deskFields } from './rules'

const readAgain = defineType({
  name: 'readAgain',
  title: 'Topic to read again',
  type: 'object',
  fields: [
    defineField({
      name: 'topic',
      type: 'reference',
      to: [{ type: 'topic' }],
      description: 'For example Economy.',
      validation: required(deskFields.topic),
    }),
    defineField({
      name: 'months',
      title: 'After how many months',
      type: 'number',
      description: 'For example 6: figures of the economy change with each survey.',
      validation: required(deskFields.months),
    }),
  ],
  preview: {
    select: { title: 'topic.title', months: 'months' },
    prepare: ({ title, months }: { title?: string; months?: number }) => ({
      title,
      subtitle: months === undefined ? '' : `after ${months} months`,
    }),
  },
})

const form = defineType({
  name: 'desk',
  title: 'The desk',
  type: 'document',
  icon: UsersIcon,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'approval',
      title: 'Someone else approves each note',
      type: 'boolean',
      description:
        'Then a note can be published when an editor other than its writer has approved this very text. For a desk of one person, leave it off.',
      initialValue: false,
    }),
    defineField({
      name: 'readAgain',
      title: 'When notes are read again',
      type: 'array',
      of: [defineArrayMember({ type: 'readAgain' })],
      description:
        'Notes on these topics appear under “Out of date” after so many months, for example Economy after 6 months, unless a note has its own day.',
      validation: optional(deskFields.readAgain.stored),
    }),
  ],
  preview: { prepare: () => ({ title: 'The desk' }) },
})

/** The settings of the desk, which only the Studio reads. */
export const desk = { form, objects: [readAgain] }
