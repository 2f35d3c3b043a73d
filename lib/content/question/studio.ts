import { BulbOutlineIcon } from '@sanity/icons/BulbOutline'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { languageNames, languages } from '../../languages'
import { syllabusLinesExist } from '../article/cross-document'
import { articles } from '../studio/shown-on'
import { collapsible, titled } from '../studio/options'
import type { StudioType } from '../studio/studio-type'
import { acrossDocuments, member, optional, required } from '../studio/validation'
import { quizFormFields } from './fields.studio'
import { questionProjection, questionSchema } from './parser'
import { difficulties, questionFields } from './rules'

const form = defineType({
  name: 'question',
  title: 'Question',
  type: 'document',
  icon: BulbOutlineIcon,
  fieldsets: [collapsible('place', 'Topics, syllabus and sources')],
  fields: [
    ...quizFormFields,
    defineField({
      name: 'difficulty',
      type: 'string',
      options: {
        list: titled(difficulties, { easy: 'Easy', medium: 'Medium', hard: 'Hard' }),
        layout: 'radio',
        direction: 'horizontal',
      },
      description: 'For example Medium.',
      validation: optional(questionFields.difficulty),
    }),
    defineField({
      name: 'language',
      type: 'string',
      options: { list: titled(languages, languageNames), layout: 'radio', direction: 'horizontal' },
      description: 'The language of the question, for example English. Notes in this language can use it.',
      initialValue: 'en',
      validation: required(questionFields.language),
    }),
    defineField({
      name: 'topics',
      type: 'array',
      fieldset: 'place',
      of: [
        defineArrayMember({ type: 'reference', title: 'Topic', to: [{ type: 'topic' }], validation: member }),
      ],
      description: `${questionFields.topics.size} topics, for example Federalism. The tests of these topics contain the question.`,
      validation: required(questionFields.topics.stored),
    }),
    defineField({
      name: 'syllabus',
      type: 'array',
      fieldset: 'place',
      of: [defineArrayMember({ type: 'syllabusReference' })],
      description: `Lines of the official syllabus, ${questionFields.syllabus.size}, for example GS, line P.4.`,
      validation: (rule) => [
        ...optional(questionFields.syllabus.stored)(rule),
        acrossDocuments(syllabusLinesExist)(rule),
      ],
    }),
    defineField({
      name: 'sources',
      type: 'array',
      fieldset: 'place',
      of: [defineArrayMember({ type: 'source' })],
      description: 'Where the answer can be checked, for example Article 263 of the Constitution of India.',
      validation: optional(questionFields.sources.stored),
    }),
  ],
  orderings: [
    { name: 'newest', title: 'Newest first', by: [{ field: '_createdAt', direction: 'desc' }] },
    { name: 'words', title: 'By its words', by: [{ field: 'stem', direction: 'asc' }] },
  ],
  preview: { select: { title: 'stem', subtitle: 'topics.0.title' } },
})

export const question: StudioType<'question'> = {
  form,
  objects: [],
  shownOn: [articles('$id in quiz[]._ref')],
  reading: {
    projection: questionProjection,
    schema: questionSchema,
    stored: 'language, topics, syllabus[] { _key, line, paper }',
  },
  advice: [],
  notCopied: [],
}
