import { BookIcon } from '@sanity/icons/Book'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { z } from 'zod'
import { languageNames, languages, siteLanguage } from '../../languages'
import { slugIsUnique } from '../fields/cross-document'
import { lengthOf } from '../fields/text'
import { articles, listOf, pagesOf } from '../studio/shown-on'
import { slugify } from '../studio/slugify'
import type { StudioType } from '../studio/studio-type'
import { titled } from '../studio/options'
import { across, optional, required, acrossDocuments } from '../studio/validation'
import { glossaryTermProjection, glossaryTermSchema } from './parser'
import { glossaryTermAdvice, glossaryTermFields } from './rules'

const wording = defineType({
  name: 'glossaryWording',
  title: 'Language',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      type: 'string',
      options: {
        list: titled(languages, languageNames).filter(({ value }) => value !== siteLanguage),
        layout: 'radio',
        direction: 'horizontal',
      },
      description: 'For example ગુજરાતી.',
      validation: required(glossaryTermFields.language),
    }),
    defineField({
      name: 'title',
      title: 'Term',
      type: 'string',
      description: 'For example નાણાં વિધેયક.',
      validation: required(glossaryTermFields.title),
    }),
    defineField({
      name: 'meaning',
      type: 'text',
      rows: 3,
      description: `The same meaning in this language, in ${lengthOf(glossaryTermFields.meaning)}, for example two sentences.`,
      validation: required(glossaryTermFields.meaning),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'language' } },
})

const form = defineType({
  name: 'glossaryTerm',
  title: 'Term of the glossary',
  type: 'document',
  icon: BookIcon,
  validation: across(() => undefined, glossaryTermAdvice),
  fields: [
    defineField({
      name: 'title',
      title: 'Term',
      type: 'string',
      description: 'In English, for example Money Bill.',
      validation: required(glossaryTermFields.title),
    }),
    defineField({
      name: 'slug',
      type: 'slug',
      description: 'The last part of the page’s address, for example money-bill.',
      options: { source: 'title', maxLength: 96, slugify: (title) => slugify(title), isUnique: () => true },
      validation: (rule) => [...required(glossaryTermFields.slug)(rule), acrossDocuments(slugIsUnique)(rule)],
    }),
    defineField({
      name: 'meaning',
      type: 'text',
      rows: 3,
      description: `In one or two sentences of ${lengthOf(glossaryTermFields.meaning)}, for example “A Bill that deals only with the matters listed in Article 110(1).”`,
      validation: required(glossaryTermFields.meaning),
    }),
    defineField({
      name: 'wordings',
      title: 'In other languages',
      type: 'array',
      of: [defineArrayMember({ type: 'glossaryWording' })],
      description: 'The term and its meaning once in each language, for example in Gujarati.',
      validation: optional(glossaryTermFields.wordings.stored),
    }),
    defineField({
      name: 'topic',
      type: 'reference',
      to: [{ type: 'topic' }],
      description: 'For example Parliament and the executive.',
      validation: required(glossaryTermFields.topic),
    }),
    defineField({
      name: 'sources',
      type: 'array',
      of: [defineArrayMember({ type: 'source' })],
      description: 'Where the meaning can be checked, for example the Constitution of India, Article 110.',
      validation: required(glossaryTermFields.sources.stored),
    }),
  ],
  orderings: [{ name: 'title', title: 'Term', by: [{ field: 'title', direction: 'asc' }] }],
  preview: { select: { title: 'title', subtitle: 'topic.title' } },
})

export const glossaryTerm: StudioType<'glossaryTerm'> = {
  form,
  objects: [wording],
  shownOn: [pagesOf('glossaryTerm'), listOf('glossaryTerm'), articles('references($id)')],
  reading: { projection: glossaryTermProjection, schema: glossaryTermSchema, stored: 'slug, topic' },
  advice: [z.looseObject({}).superRefine(glossaryTermAdvice)],
  notCopied: ['slug'],
}
