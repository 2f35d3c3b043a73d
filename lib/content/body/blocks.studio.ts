import { defineArrayMember, defineField, defineType, type SchemaTypeDefinition } from 'sanity'
import { languageNames, languages } from '../../languages'
import { articleFields } from '../article/rules'
import { storedImage } from '../fields/image'
import { altField, captionField, creditField } from '../studio/image'
import { titled } from '../studio/options'
import { member, optional, required } from '../studio/validation'
import { blockFields, calloutTones, tableRows, type BlockName } from './blocks'

const figure = defineType({
  name: 'figure',
  title: 'Image',
  type: 'image',
  options: { hotspot: true },
  fields: [altField, captionField, creditField],
  validation: required(storedImage),
})

/** A row of a table. */
const tableRow = defineType({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      type: 'array',
      of: [defineArrayMember({ type: 'text', rows: 2 })],
      description: 'From left to right, for example Article, Right, Who has it.',
      validation: (rule, context) => member(rule, context).map((one) => one.required()),
    }),
  ],
  preview: {
    select: { cells: 'cells' },
    prepare: ({ cells }) => ({ title: Array.isArray(cells) ? cells.join(' | ') : '' }),
  },
})

const table = defineType({
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

const callout = defineType({
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

const quote = defineType({
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

/** The form of each block. */
const forms: { [Name in BlockName]: SchemaTypeDefinition & { name: Name } } = {
  figure,
  table,
  callout,
  quote,
}

/** The blocks that an editor can insert between paragraphs. */
export const blockMembers = Object.values(forms).map(({ name }) => defineArrayMember({ type: name }))

/** The types of the blocks, and of the objects in them. */
export const blockTypes = [...Object.values<SchemaTypeDefinition>(forms), tableRow]
