import { defineField, defineType } from 'sanity'
import { redirectFields, redirectRules } from '../../../lib/content/fields'
import { redirectsAreDirect } from '../../../lib/content/fields/facts'
import { linkableTypes } from '../../../lib/routes'
import { across, optional, required, withFacts } from '../validation'

export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  validation: (rule) => [...across(redirectRules)(rule), withFacts(redirectsAreDirect)(rule)],
  fields: [
    defineField({
      name: 'from',
      title: 'Old path',
      type: 'string',
      description: 'For example /current-affairs/old-name. Capital letters do not matter.',
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
      initialValue: 308,
      validation: required(redirectFields.statusCode),
    }),
    defineField({
      name: 'toReference',
      title: 'New page',
      type: 'reference',
      to: linkableTypes.map((type) => ({ type })),
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
  preview: { select: { title: 'from', subtitle: 'to' } },
})
