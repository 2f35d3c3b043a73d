import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { type ReviewState, stateTitles } from './rules'

/** The editor who took a step. */
const by = defineField({ name: 'by', type: 'reviewPerson' })
const at = defineField({ name: 'at', type: 'datetime' })

const reviewPerson = defineType({
  name: 'reviewPerson',
  title: 'Editor',
  type: 'object',
  fields: [defineField({ name: 'id', type: 'string' }), defineField({ name: 'name', type: 'string' })],
})

const reviewEvent = defineType({
  name: 'reviewEvent',
  title: 'Entry',
  type: 'object',
  fields: [
    defineField({ name: 'step', type: 'string' }),
    by,
    at,
    defineField({ name: 'word', title: 'Word to the writer', type: 'text' }),
  ],
  preview: { select: { title: 'step', subtitle: 'by.name' } },
})

const reviewTick = defineType({
  name: 'reviewTick',
  title: 'Tick',
  type: 'object',
  fields: [
    defineField({ name: 'sentence', type: 'text' }),
    defineField({ name: 'fact', type: 'string' }),
    defineField({ name: 'source', type: 'string' }),
    by,
    at,
  ],
  preview: { select: { title: 'fact', subtitle: 'by.name' } },
})

const reviewComment = defineType({
  name: 'reviewComment',
  title: 'Comment',
  type: 'object',
  fields: [
    defineField({ name: 'field', type: 'string' }),
    defineField({ name: 'quote', title: 'Sentence', type: 'text' }),
    defineField({ name: 'text', type: 'text' }),
    by,
    at,
    defineField({ name: 'resolved', type: 'boolean' }),
  ],
  preview: { select: { title: 'text', subtitle: 'by.name' } },
})

const form = defineType({
  name: 'review',
  title: 'Review',
  type: 'document',
  icon: CheckmarkCircleIcon,
  // The actions and panels of the article write it.
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    // No reference: a note can be deleted without a question about its review.
    defineField({ name: 'article', type: 'string' }),
    defineField({ name: 'title', type: 'string' }),
    defineField({ name: 'state', type: 'string' }),
    defineField({ name: 'writer', type: 'reviewPerson' }),
    defineField({ name: 'content', title: 'Reviewed text', type: 'text' }),
    defineField({ name: 'approved', title: 'Text approved last', type: 'text' }),
    defineField({ name: 'history', type: 'array', of: [defineArrayMember({ type: 'reviewEvent' })] }),
    defineField({ name: 'ticks', type: 'array', of: [defineArrayMember({ type: 'reviewTick' })] }),
    defineField({ name: 'comments', type: 'array', of: [defineArrayMember({ type: 'reviewComment' })] }),
  ],
  preview: {
    select: { title: 'title', state: 'state', writer: 'writer.name' },
    prepare: ({ title, state, writer }: { title?: string; state?: ReviewState; writer?: string }) => ({
      title: title ?? 'Without a title',
      subtitle: [state && stateTitles[state], writer].filter(Boolean).join(' · '),
    }),
  },
})

/** The review of an article, which only the Studio reads. */
export const review = { form, objects: [reviewPerson, reviewEvent, reviewTick, reviewComment] }
