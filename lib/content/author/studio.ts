import { UserIcon } from '@sanity/icons/User'
import { defineField, defineType } from 'sanity'
import { z } from 'zod'
import { authorFields, authorTexts } from './rules'
import { slugIsUnique } from '../fields/cross-document'
import { translationAdvice } from '../fields/translations'
import { translationsField } from '../studio/translations'
import { photo } from '../studio/image'
import { slugify } from '../studio/slugify'
import { across, optional, required, acrossDocuments } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { articles, listOf, pagesOf } from '../studio/shown-on'
import { authorProjection, authorSchema } from './parser'

const form = defineType({
  name: 'author',
  title: 'Author',
  type: 'document',
  icon: UserIcon,
  validation: across(() => undefined, translationAdvice(authorTexts)),
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      description: 'A person or a desk, for example Polity desk.',
      validation: required(authorFields.name),
    }),
    defineField({
      name: 'slug',
      type: 'slug',
      description: 'The last part of the page’s address, for example polity-desk.',
      options: { source: 'name', maxLength: 96, slugify: (name) => slugify(name), isUnique: () => true },
      validation: (rule) => [...required(authorFields.slug)(rule), acrossDocuments(slugIsUnique)(rule)],
    }),
    defineField({
      name: 'role',
      type: 'string',
      description: 'For example Editorial desk for polity and governance.',
      validation: required(authorFields.role),
    }),
    defineField({
      name: 'qualifications',
      type: 'string',
      description: 'For example MA in political science.',
      validation: optional(authorFields.qualifications),
    }),
    defineField({
      name: 'bio',
      title: 'Biography',
      type: 'text',
      rows: 4,
      description: 'A few sentences about who it is, for example “Writes on the Constitution since 2015.”',
      validation: optional(authorFields.bio),
    }),
    translationsField({
      name: { rule: authorFields.name },
      role: { rule: authorFields.role },
      qualifications: { rule: authorFields.qualifications },
      bio: { rule: authorFields.bio, title: 'Biography', rows: 4 },
    }),
    defineField({ name: 'photo', ...photo }),
  ],
  preview: { select: { title: 'name', subtitle: 'role', media: 'photo' } },
})

export const author: StudioType<'author'> = {
  form,
  objects: [],
  shownOn: [pagesOf('author'), listOf('author'), articles('author._ref == $id || reviewer._ref == $id')],
  reading: { projection: authorProjection, schema: authorSchema, stored: 'slug' },
  advice: [z.looseObject({}).superRefine(translationAdvice(authorTexts))],
  notCopied: ['slug'],
}
