import { defineArrayMember, defineField, defineType } from 'sanity'
import { mainsQuestionFields, quizFields, quizOptions } from './rules'
import { optional, required } from '../studio/validation'

export const mainsQuestion = defineType({
  name: 'mainsQuestion',
  title: 'Mains question',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Question',
      type: 'text',
      rows: 3,
      description: 'For example “Discuss the effects of the pact on East Asia.”',
      validation: required(mainsQuestionFields.text),
    }),
    defineField({
      name: 'words',
      type: 'number',
      options: { list: [150, 250], layout: 'radio', direction: 'horizontal' },
      initialValue: 150,
      description: 'How long the answer is, for example 150.',
      validation: required(mainsQuestionFields.words),
    }),
    defineField({
      name: 'marks',
      type: 'number',
      description: 'For example 10 or 15.',
      initialValue: 10,
      validation: required(mainsQuestionFields.marks),
    }),
    defineField({
      name: 'hint',
      type: 'text',
      rows: 2,
      description: 'How to begin, for example “Begin with the treaty of 1961.”',
      validation: optional(mainsQuestionFields.hint),
    }),
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
      description: 'For example “Which Article of the UN Charter recognises the right to self-defence?”',
      validation: required(quizFields.stem),
    }),
    defineField({
      name: 'options',
      type: 'array',
      of: [defineArrayMember({ type: 'string', title: 'Option' })],
      description: 'Four different ones, for example Article 2, Article 24, Article 51, Article 99.',
      validation: required(quizOptions),
    }),
    defineField({
      name: 'answer',
      type: 'number',
      description: 'Which option is right, for example C.',
      options: {
        list: ['A', 'B', 'C', 'D'].map((title, value) => ({ title, value })),
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
