import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { syllabusLinesExist } from '../article/cross-document'
import { collapsible, titled } from '../studio/options'
import type { StudioType } from '../studio/studio-type'
import { across, acrossDocuments, optional, required } from '../studio/validation'
import { paperStages } from '../syllabus-paper/rules'
import { paperIsOfStage, questionIsOnce } from './cross-document'
import { keyFields } from './key.studio'
import { pastQuestionProjection, pastQuestionSchema } from './parser'
import { numberings, pastQuestionFields, pastQuestionRules } from './rules'
import { shownOn } from './shown-on.studio'

const form = defineType({
  name: 'pastQuestion',
  title: 'Past question',
  type: 'document',
  icon: HelpCircleIcon,
  fieldsets: [
    collapsible('asked', 'Where it was asked'),
    collapsible('key', 'Official key'),
    collapsible('place', 'Topics, syllabus and sources'),
  ],
  validation: across(pastQuestionRules),
  fields: [
    defineField({
      name: 'text',
      title: 'Question',
      type: 'text',
      rows: 3,
      description:
        'In the words of the paper, up to the statements if there are any, for example “Consider the following statements:”',
      validation: (rule) => [
        ...required(pastQuestionFields.text)(rule),
        acrossDocuments(questionIsOnce)(rule),
      ],
    }),
    defineField({
      name: 'statements',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'text',
          title: 'Statement',
          rows: 2,
          validation: optional(pastQuestionFields.statement),
        }),
      ],
      description: `Numbered statements, without their numbers, ${pastQuestionFields.statements.size}, for example “The Inter-State Council”.`,
      validation: optional(pastQuestionFields.statements.stored),
    }),
    defineField({
      name: 'numbering',
      title: 'Numbers of the statements',
      type: 'string',
      options: {
        list: titled(numberings, { arabic: '1, 2, 3', roman: 'I, II, III' }),
        layout: 'radio',
        direction: 'horizontal',
      },
      description: 'As the paper prints them, for example I, II, III.',
      hidden: ({ document }) => !document?.statements,
      validation: optional(pastQuestionFields.numbering),
    }),
    defineField({
      name: 'closing',
      title: 'Closing question',
      type: 'text',
      rows: 2,
      description: 'What stands after the statements, for example “How many of the above are correct?”',
      hidden: ({ document }) => !document?.statements && !document?.closing,
      validation: optional(pastQuestionFields.closing),
    }),
    defineField({
      name: 'options',
      type: 'array',
      of: [defineArrayMember({ type: 'string', title: 'Option' })],
      description:
        'Four different ones without (a) to (d), for example Only one, Only two, All the three, None. Empty for a question of mains.',
      validation: optional(pastQuestionFields.options),
    }),
    defineField({
      name: 'exam',
      title: 'Examination',
      type: 'string',
      fieldset: 'asked',
      description: 'For example UPSC Civil Services.',
      validation: required(pastQuestionFields.exam),
    }),
    defineField({
      name: 'stage',
      type: 'string',
      fieldset: 'asked',
      options: {
        list: titled(paperStages, { prelims: 'Prelims', mains: 'Mains' }),
        layout: 'radio',
        direction: 'horizontal',
      },
      description: 'For example Prelims.',
      validation: required(pastQuestionFields.stage),
    }),
    defineField({
      name: 'year',
      type: 'number',
      fieldset: 'asked',
      description: 'For example 2025.',
      validation: required(pastQuestionFields.year),
    }),
    defineField({
      name: 'paper',
      type: 'reference',
      to: [{ type: 'syllabusPaper' }],
      fieldset: 'asked',
      description: 'For example General Studies Paper I. The question then stands on the page of the paper.',
      validation: (rule) => [
        ...optional(pastQuestionFields.paper)(rule),
        acrossDocuments(paperIsOfStage)(rule),
      ],
    }),
    defineField({
      name: 'number',
      type: 'number',
      fieldset: 'asked',
      description: 'Its number in the paper, for example 42. Empty if not known.',
      validation: optional(pastQuestionFields.number),
    }),
    defineField({
      name: 'set',
      title: 'Set of the test booklet',
      type: 'string',
      fieldset: 'asked',
      description: 'The series to which the number belongs, for example A. Empty if not known.',
      validation: optional(pastQuestionFields.set),
    }),
    ...keyFields,
    defineField({
      name: 'topics',
      type: 'array',
      fieldset: 'place',
      of: [defineArrayMember({ type: 'reference', title: 'Topic', to: [{ type: 'topic' }] })],
      description: `${pastQuestionFields.topics.size} topics, for example Federalism. Their pages say how often they were asked about.`,
      validation: required(pastQuestionFields.topics.stored),
    }),
    defineField({
      name: 'syllabus',
      type: 'array',
      fieldset: 'place',
      of: [defineArrayMember({ type: 'syllabusReference' })],
      description: `Lines of the official syllabus, ${pastQuestionFields.syllabus.size}, for example GS, line P.4.`,
      validation: (rule) => [
        ...optional(pastQuestionFields.syllabus.stored)(rule),
        acrossDocuments(syllabusLinesExist)(rule),
      ],
    }),
    defineField({
      name: 'sources',
      type: 'array',
      fieldset: 'place',
      of: [defineArrayMember({ type: 'source' })],
      description:
        'Where the question and its key can be checked, for example the question paper on the site of the commission.',
      validation: required(pastQuestionFields.sources.stored),
    }),
  ],
  orderings: [
    {
      name: 'newest',
      title: 'Newest year first',
      by: [
        { field: 'year', direction: 'desc' },
        { field: 'number', direction: 'asc' },
      ],
    },
  ],
  preview: {
    select: { title: 'text', exam: 'exam', year: 'year', code: 'paper.code', number: 'number' },
    prepare: ({ title, exam, year, code, number }: Selected) => ({
      title,
      subtitle: [exam, year, code, number && `question ${number}`].filter(Boolean).join(', '),
    }),
  },
})

type Selected = { title?: string; exam?: string; year?: number; code?: string; number?: number }

export const pastQuestion: StudioType<'pastQuestion'> = {
  form,
  objects: [],
  shownOn,
  reading: {
    projection: pastQuestionProjection,
    schema: pastQuestionSchema,
    stored: 'exam, stage, year, text, statements, paper, topics, syllabus[] { _key, line, paper }',
  },
  advice: [],
  notCopied: ['number', 'key', 'keyState'],
}
