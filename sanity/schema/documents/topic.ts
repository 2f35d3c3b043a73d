import { defineArrayMember, defineField, defineType } from 'sanity'
import { topicFields, topicRules } from '../../../lib/content/fields'
import { noTopicCycle, slugIsUnique } from '../../../lib/content/fields/facts'
import { across, optional, required, withFacts } from '../validation'

export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  validation: (rule) => [...across(topicRules)(rule), withFacts(noTopicCycle)(rule)],
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
      options: { source: 'title', maxLength: 96, isUnique: () => true },
      validation: (rule) => [...required(topicFields.slug)(rule), withFacts(slugIsUnique)(rule)],
    }),
    defineField({
      name: 'description',
      type: 'text',
      rows: 3,
      description: 'What belongs here, in one or two sentences.',
      validation: optional(topicFields.description),
    }),
    defineField({
      name: 'parent',
      title: 'Stands below',
      type: 'reference',
      to: [{ type: 'topic' }],
      validation: optional(topicFields.parent),
    }),
    defineField({
      name: 'synonyms',
      title: 'Other words for it',
      type: 'array',
      of: [defineArrayMember({ type: 'string', validation: optional(topicFields.synonym) })],
      description: 'What people type into the search, for example IR or foreign policy.',
      validation: optional(topicFields.synonyms),
    }),
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: { select: { title: 'title', subtitle: 'parent.title' } },
})
