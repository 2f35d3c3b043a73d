import { defineField, defineType } from 'sanity'
import { listNumber as rule } from './list-number'
import { required } from '../studio/validation'

/** An inline object at the start of a list item that sets its number. */
export const listNumber = defineType({
  name: 'listNumber',
  title: 'List number',
  type: 'object',
  fields: [
    defineField({
      name: 'number',
      type: 'number',
      description:
        'The number of this line, for example 19; the lines below count on from it. In a lettered list 3 stands for c.',
      validation: required(rule),
    }),
  ],
  preview: {
    select: { number: 'number' },
    prepare: ({ number }: { number?: number }) => ({ title: `No. ${number ?? '…'}` }),
  },
})
