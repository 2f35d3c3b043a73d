import { TagIcon } from '@sanity/icons/Tag'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { z } from 'zod'
import { topicFields, topicRules, topicTexts } from './rules'
import { noTopicCycle } from './cross-document'
import { slugIsUnique } from '../fields/cross-document'
import { translationAdvice } from '../fields/translations'
import { translationsField } from '../studio/translations'
import { slugify } from '../studio/slugify'
import { across, optional, required, acrossDocuments } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { articles, home, listOf, pagesOf } from '../studio/shown-on'
import { topicProjection, topicSchema } from './parser'

const form = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  validation: (rule) => [
    ...across(topicRules, translationAdvice(topicTexts))(rule),
    acrossDocuments(noTopicCycle, 'parent')(rule),
  ],
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      description: 'For example International relations.',
      validation: required(topicFields.title),
    }),
    defineField({
      name: 'slug',
      type: 'slug',
      description: 'The last part of the page’s address, for example international-relations.',
      options: { source: 'title', maxLength: 96, slugify: (title) => slugify(title), isUnique: () => true },
      validation: (rule) => [...required(topicFields.slug)(rule), acrossDocuments(slugIsUnique)(rule)],
    }),
    defineField({
      name: 'description',
      type: 'text',
      rows: 3,
      description:
        'What belongs here, in one or two sentences, for example “India and its neighbourhood, treaties, groups.”',
      validation: optional(topicFields.description),
    }),
    translationsField({
      title: { rule: topicFields.title },
      description: { rule: topicFields.description, rows: 3 },
    }),
    defineField({
      name: 'parent',
      title: 'Stands below',
      type: 'reference',
      description: 'The wider topic, for example Polity for Federalism. Empty for a topic at the top.',
      to: [{ type: 'topic' }],
      validation: optional(topicFields.parent),
    }),
    defineField({
      name: 'synonyms',
      title: 'Other words for it',
      type: 'array',
      of: [defineArrayMember({ type: 'string', validation: optional(topicFields.synonym) })],
      description: 'What people type into the search, for example IR or foreign policy.',
      validation: optional(topicFields.synonyms.stored),
    }),
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: { select: { title: 'title', subtitle: 'parent.title' } },
})

export const topic: StudioType<'topic'> = {
  form,
  objects: [],
  shownOn: [
    pagesOf('topic'),
    listOf('topic'),
    home,
    pagesOf('topic', '*[_type == "topic" && _id in *[_id == $id].parent._ref]'),
    articles('$id in topics[]._ref'),
  ],
  reading: { projection: topicProjection, schema: topicSchema, stored: 'slug, parent' },
  advice: [z.looseObject({}).superRefine(translationAdvice(topicTexts))],
  notCopied: ['slug'],
}
