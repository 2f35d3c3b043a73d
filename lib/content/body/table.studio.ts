import { defineArrayMember, defineField, defineType } from 'sanity'
import { blockFields, tableRows } from './blocks'
import { optional, required } from '../studio/validation'

export const tableRow = defineType({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      type: 'array',
      of: [defineArrayMember({ type: 'text', rows: 2 })],
      description: 'From left to right, for example Article, Right, Who has it.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { cells: 'cells' },
    prepare: ({ cells }) => ({ title: Array.isArray(cells) ? cells.join(' | ') : '' }),
  },
})

export const table = defineType({
  name: 'table',
  title: 'Table',
  type: 'object',
  fields: [
    defineField({
      name: 'caption',
      type: 'string',
      description: 'What the table compares, for example “Fundamental Rights by article”.',
      validation: optional(blockFields.tableCaption),
    }),
    defineField({
      name: 'headerColumn',
      title: 'The first column names the rows',
      type: 'boolean',
      description: 'For example when it lists Articles and the other columns tell about them.',
      initialValue: false,
    }),
    defineField({
      name: 'rows',
      type: 'array',
      of: [defineArrayMember({ type: 'tableRow' })],
      description:
        'The first row is the header, for example Article, Right. Every row has the same number of cells.',
      validation: required(tableRows),
    }),
  ],
  preview: {
    select: { caption: 'caption', rows: 'rows' },
    prepare: ({ caption, rows }: { caption?: string; rows?: unknown }) => ({
      title: caption ?? 'Table',
      subtitle: `${Array.isArray(rows) ? rows.length : 0} rows`,
    }),
  },
})
