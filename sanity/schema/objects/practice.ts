import { defineArrayMember, defineField, defineType } from 'sanity'
import {
  mainsQuestionFields,
  previousQuestionFields,
  quizFields,
  quizOptions,
  stages,
} from '../../../lib/content/fields'
import { titled } from '../titled'
import { optional, required } from '../validation'

export const mainsQuestion = defineType({
  name: 'mainsQuestion',
  title: 'Mains question',
  type: 'object',
  fields: [
    defineField({ name: 'text', type: 'text', rows: 3, validation: required(mainsQuestionFields.text) }),
    defineField({
      name: 'words',
      type: 'number',
      options: { list: [150, 250], layout: 'radio', direction: 'horizontal' },
      validation: required(mainsQuestionFields.words),
    }),
    defineField({
      name: 'marks',
      type: 'number',
      description: 'For example 10 or 15.',
      validation: required(mainsQuestionFields.marks),
    }),
    defineField({ name: 'hint', type: 'text', rows: 2, validation: optional(mainsQuestionFields.hint) }),
  ],
  preview: { select: { title: 'text', subtitle: 'marks' } },
})

export const quizQuestion = defineType({
  name: 'quizQuestion',
  title: 'Quiz question',
  type: 'object',
  fields: [
    defineField({
      name: 'stem',
      title: 'Question',
      type: 'text',
      rows: 3,
      validation: required(quizFields.stem),
    }),
    defineField({
      name: 'options',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      description: 'Four different options.',
      validation: required(quizOptions),
    }),
    defineField({
      name: 'answer',
      type: 'number',
      description: 'Which option is right.',
      options: {
        list: ['First', 'Second', 'Third', 'Fourth'].map((title, value) => ({ title, value })),
        layout: 'radio',
        direction: 'horizontal',
      },
      validation: required(quizFields.answer),
    }),
    defineField({
      name: 'explanation',
      type: 'text',
      rows: 3,
      description: 'Why it is right, for example “Article 51 recognises the right to self-defence.”',
      validation: required(quizFields.explanation),
    }),
  ],
  preview: { select: { title: 'stem' } },
})

export const previousQuestion = defineType({
  name: 'previousQuestion',
  title: 'Question of a past year',
  type: 'object',
  fields: [
    defineField({
      name: 'exam',
      title: 'Examination',
      type: 'string',
      description: 'For example UPSC Civil Services.',
      validation: required(previousQuestionFields.exam),
    }),
    defineField({ name: 'year', type: 'number', validation: required(previousQuestionFields.year) }),
    defineField({
      name: 'stage',
      type: 'string',
      options: { list: titled(stages, { prelims: 'Prelims', mains: 'Mains' }), layout: 'radio' },
      validation: required(previousQuestionFields.stage),
    }),
    defineField({ name: 'text', type: 'text', rows: 3, validation: required(previousQuestionFields.text) }),
  ],
  preview: { select: { title: 'text', subtitle: 'year' } },
})
