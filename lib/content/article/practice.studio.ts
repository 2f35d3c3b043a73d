import { defineField, defineType } from 'sanity'
import { mainsQuestionFields } from './rules'
import { quizFormFields } from '../question/fields.studio'
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
  fields: quizFormFields,
  preview: { select: { title: 'stem' } },
})
