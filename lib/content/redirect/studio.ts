import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { defineField, defineType } from 'sanity'
import { redirectFields, redirectRules } from './rules'
import { noPageAtOldPath, redirectsAreDirect } from './cross-document'
import { linkableTypes } from '../../routes'
import { across, optional, required, acrossDocuments } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { self } from '../studio/shown-on'
import { redirectProjection, redirectSchema } from './parser'

type Preview = { from?: string; path?: string; title?: string; name?: string; statusCode?: number }

const form = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: ArrowRightIcon,
  validation: (rule) => [
    ...across(redirectRules, undefined, 'statusCode')(rule),
    acrossDocuments(redirectsAreDirect, 'from')(rule),
    acrossDocuments(noPageAtOldPath, 'from')(rule),
  ],
  fields: [
    defineField({
      name: 'from',
      title: 'Old path',
      type: 'string',
      description:
        'The address that people still have, for example /current-affairs/old-name. Capital letters do not matter. When the slug of a page changes, publishing writes this by itself.',
      validation: required(redirectFields.from),
    }),
    defineField({
      name: 'statusCode',
      title: 'What became of it',
      type: 'number',
      options: {
        list: [
          { title: 'Moved for good (308)', value: 308 },
          { title: 'Gone (410)', value: 410 },
        ],
        layout: 'radio',
      },
      description: 'For example Moved for good, when the page has a new address.',
      initialValue: 308,
      validation: required(redirectFields.statusCode),
    }),
    defineField({
      name: 'toReference',
      title: 'New page',
      type: 'reference',
      to: linkableTypes.map((type) => ({ type })),
      // A page may be deleted although an old address redirects to it.
      weak: true,
      description: 'The page that took its place, for example the note “Russia-North Korea pact”.',
      hidden: ({ document }) => document?.statusCode === 410,
      validation: optional(redirectFields.toReference),
    }),
    defineField({
      name: 'to',
      title: 'New path',
      type: 'string',
      description: 'Only when the new page is not a document, for example /branches.',
      hidden: ({ document }) => document?.statusCode === 410,
      validation: optional(redirectFields.to),
    }),
  ],
  preview: {
    select: {
      from: 'from',
      path: 'to',
      title: 'toReference.title',
      name: 'toReference.name',
      statusCode: 'statusCode',
    },
    prepare: ({ from, path, title, name, statusCode }: Preview) => ({
      title: from,
      subtitle: statusCode === 410 ? 'Gone' : `leads to ${path ?? title ?? name ?? 'no page'}`,
    }),
  },
})

export const redirect: StudioType<'redirect'> = {
  form,
  objects: [],
  shownOn: [`${self}[defined(from)] { "title": "The old address, which leads on", "href": from }`],
  reading: { projection: redirectProjection, schema: redirectSchema, stored: 'from, to, toReference' },
  advice: [],
  notCopied: ['from'],
}
