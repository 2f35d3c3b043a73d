import { BookIcon } from '@sanity/icons/Book'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { z } from 'zod'
import { exams, paperStages, syllabusPaperAdvice, syllabusPaperFields, syllabusPaperRules } from './rules'
import { slugIsUnique } from '../fields/cross-document'
import { slugify } from '../studio/slugify'
import { translationsField } from '../studio/translations'
import { titled } from '../studio/options'
import { across, required, acrossDocuments } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { routes } from '../../routes'
import { articles, listOf, pagesOf, self } from '../studio/shown-on'
import { syllabusPaperProjection, syllabusPaperSchema } from './parser'

const syllabusLine = defineType({
  name: 'syllabusLine',
  title: 'Line',
  type: 'object',
  fields: [
    defineField({
      name: 'code',
      type: 'string',
      description: 'For example 2.18.',
      validation: required(syllabusPaperFields.lineCode),
    }),
    defineField({
      name: 'text',
      type: 'text',
      rows: 2,
      description:
        'The words of the official syllabus, for example “India and its neighbourhood – relations.”',
      validation: required(syllabusPaperFields.lineText),
    }),
    translationsField({ text: { rule: syllabusPaperFields.lineText, rows: 2 } }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
})

const form = defineType({
  name: 'syllabusPaper',
  title: 'Syllabus paper',
  type: 'document',
  icon: BookIcon,
  validation: across(syllabusPaperRules, syllabusPaperAdvice),
  fields: [
    defineField({
      name: 'exam',
      title: 'Examination',
      type: 'string',
      options: {
        list: titled(exams, { UPSC: 'UPSC', GPSC: 'GPSC' }),
        layout: 'radio',
        direction: 'horizontal',
      },
      description: 'Whose paper it is, for example UPSC.',
      validation: required(syllabusPaperFields.exam),
    }),
    defineField({
      name: 'stage',
      type: 'string',
      options: { list: titled(paperStages, { prelims: 'Prelims', mains: 'Mains' }), layout: 'radio' },
      description: 'For example Mains.',
      validation: required(syllabusPaperFields.stage),
    }),
    defineField({
      name: 'code',
      type: 'string',
      description: 'For example GS2.',
      validation: required(syllabusPaperFields.code),
    }),
    defineField({
      name: 'title',
      type: 'string',
      description: 'For example General Studies II.',
      validation: required(syllabusPaperFields.title),
    }),
    translationsField({ title: { rule: syllabusPaperFields.title } }),
    defineField({
      name: 'slug',
      type: 'slug',
      description: 'The last part of the page’s address, for example general-studies-ii.',
      options: { source: 'title', maxLength: 96, slugify: (title) => slugify(title), isUnique: () => true },
      validation: (rule) => [
        ...required(syllabusPaperFields.slug)(rule),
        acrossDocuments(slugIsUnique)(rule),
      ],
    }),
    defineField({
      name: 'lines',
      type: 'array',
      of: [defineArrayMember({ type: 'syllabusLine' })],
      description:
        'The official syllabus, line by line, for example 2.18 “India and its neighbourhood – relations.”',
      validation: required(syllabusPaperFields.lines.stored),
    }),
    defineField({
      name: 'source',
      type: 'source',
      description:
        'The notice that the lines are from, with its date, for example the notice of the Civil Services Examination. The page names it.',
    }),
  ],
  preview: {
    select: { title: 'title', exam: 'exam', code: 'code' },
    prepare: ({ title, exam, code }: { title?: string; exam?: string; code?: string }) => ({
      title,
      subtitle: [exam, code].filter(Boolean).join(' '),
    }),
  },
})

export const syllabusPaper: StudioType<'syllabusPaper'> = {
  form,
  objects: [syllabusLine],
  shownOn: [
    pagesOf('syllabusPaper'),
    listOf('syllabusPaper'),
    `${self}{ "title": "Syllabus of " + exam, "href": "${routes.syllabus}/" + lower(exam) }`,
    articles('$id in syllabus[].paper._ref'),
  ],
  reading: {
    projection: syllabusPaperProjection,
    schema: syllabusPaperSchema,
    stored: 'slug, stage, lines[] { code }',
  },
  advice: [z.looseObject({}).superRefine(syllabusPaperAdvice)],
  notCopied: ['slug'],
}
