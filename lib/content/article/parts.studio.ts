import { defineField, defineType } from 'sanity'
import { articleFields, correctionFields, seoFields, seoWarnings, sourceFields, updateFields } from './rules'
import { today } from '../../dates'
import { lengthOf } from '../fields/text'
import { optional, required } from '../studio/validation'

export const syllabusReference = defineType({
  name: 'syllabusReference',
  title: 'Line of the syllabus',
  type: 'object',
  fields: [
    defineField({
      name: 'paper',
      type: 'reference',
      to: [{ type: 'syllabusPaper' }],
      description: 'For example General Studies II.',
      validation: required(articleFields.syllabusPaper),
    }),
    defineField({
      name: 'line',
      type: 'string',
      description: 'The code of the line in that paper, for example 2.18.',
      validation: required(articleFields.syllabusLine),
    }),
  ],
  preview: { select: { title: 'paper.title', subtitle: 'line' } },
})

export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'object',
  fields: [
    defineField({
      name: 'publisher',
      type: 'string',
      description: 'For example Ministry of External Affairs.',
      validation: required(sourceFields.publisher),
    }),
    defineField({
      name: 'title',
      type: 'string',
      description: 'For example Charter of the United Nations, Article 51.',
      validation: required(sourceFields.title),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      type: 'string',
      description: 'For example https://www.un.org/en/about-us/un-charter.',
      validation: optional(sourceFields.url),
    }),
    defineField({
      name: 'archivedUrl',
      title: 'Archived copy',
      type: 'string',
      description:
        'A copy that stays when the page goes, for example https://web.archive.org/web/2024/https://www.un.org/en/about-us/un-charter.',
      validation: optional(sourceFields.archivedUrl),
    }),
    defineField({
      name: 'date',
      type: 'date',
      description: 'Of the source itself, for example 26 June 1945.',
      validation: optional(sourceFields.date),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'publisher' } },
})

export const update = defineType({
  name: 'update',
  title: 'Update',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      type: 'date',
      description: 'The day of the update, for example 2026-11-20.',
      initialValue: () => today(),
      validation: required(updateFields.date),
    }),
    defineField({
      name: 'text',
      title: 'What has changed',
      type: 'text',
      rows: 2,
      description: 'In one sentence, for example “The Supreme Court has upheld the law.”',
      validation: required(updateFields.text),
    }),
    defineField({
      name: 'source',
      type: 'source',
      description: 'Where a reader can check it, for example the judgment.',
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'date' } },
})

export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      type: 'date',
      description: 'The day of the correction, for example today.',
      validation: required(correctionFields.date),
    }),
    defineField({
      name: 'text',
      type: 'text',
      rows: 2,
      description:
        'What was wrong and what is right, for example “The treaty was signed in 1961, not in 1962.”',
      validation: required(correctionFields.text),
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'date' } },
})

export const seo = defineType({
  name: 'seo',
  title: 'Search engines',
  type: 'object',
  description:
    'For search engines and shared links, for example a shorter title. Left empty, the title and the context line are used.',
  options: { collapsible: true, collapsed: true },
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      description: `For example “Russia-North Korea pact of 2024”, best with ${lengthOf(seoWarnings.title.unwrap())}.`,
      validation: optional(seoFields.title, seoWarnings.title),
    }),
    defineField({
      name: 'description',
      type: 'text',
      rows: 2,
      description: `${lengthOf(seoWarnings.description.unwrap())}, for example “What the treaty of 2024 says about mutual defence and what it changes in East Asia.”`,
      validation: optional(seoFields.description, seoWarnings.description),
    }),
    defineField({
      name: 'noindex',
      title: 'Keep out of search engines',
      type: 'boolean',
      description: 'For a page that only people with its address should find, for example a trial.',
    }),
  ],
})
