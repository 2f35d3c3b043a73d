import { defineArrayMember, defineField } from 'sanity'
import { required } from '../studio/validation'
import { quizFields } from './rules'

/** What a question asks, in the forms of a note and of a question. */
export const quizFormFields = [
  defineField({
    name: 'stem',
    title: 'Question',
    type: 'text',
    rows: 3,
    description:
      'For example “Which Article of the UN Charter recognises the right to self-defence?” Numbered statements stand on lines of their own: “1. The Inter-State Council”.',
    validation: required(quizFields.stem),
  }),
  defineField({
    name: 'options',
    type: 'array',
    of: [defineArrayMember({ type: 'string', title: 'Option' })],
    description: 'Four different ones, for example Article 2, Article 24, Article 51, Article 99.',
    validation: required(quizFields.options),
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
]
