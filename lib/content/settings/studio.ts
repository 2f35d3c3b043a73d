import { CogIcon } from '@sanity/icons/Cog'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { z } from 'zod'
import {
  grievanceTexts,
  markingSchemeFields,
  markingSchemeRules,
  markingSchemeTexts,
  noticeTexts,
  settingsFields,
  settingsTexts,
} from './rules'
import { translationAdvice } from '../fields/translations'
import { translationsField } from '../studio/translations'
import { across, optional, required } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { home, listOf } from '../studio/shown-on'
import { linkableTypes } from '../types'
import { settingsProjection, settingsSchema } from './parser'

const socialLink = defineType({
  name: 'socialLink',
  title: 'Social link',
  type: 'object',
  fields: [
    defineField({
      name: 'platform',
      type: 'string',
      description: 'For example YouTube.',
      validation: required(settingsFields.socialPlatform),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      type: 'string',
      description: 'For example https://www.youtube.com/@dics.',
      validation: required(settingsFields.socialUrl),
    }),
  ],
  preview: { select: { title: 'platform', subtitle: 'url' } },
})

const markingScheme = defineType({
  name: 'markingScheme',
  title: 'Marking scheme',
  type: 'object',
  validation: across(markingSchemeRules, translationAdvice(markingSchemeTexts)),
  fields: [
    defineField({
      name: 'exam',
      title: 'Examination and paper',
      type: 'string',
      description: 'For example UPSC Prelims, General Studies Paper I.',
      validation: required(markingSchemeFields.exam),
    }),
    translationsField({ exam: { rule: markingSchemeFields.exam, title: 'Examination and paper' } }),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      description: 'The examination from whose notice these numbers are, for example 2025.',
      validation: required(markingSchemeFields.year),
    }),
    defineField({
      name: 'questions',
      title: 'Questions',
      type: 'number',
      description: 'For example 100.',
      validation: required(markingSchemeFields.questions),
    }),
    defineField({
      name: 'minutes',
      title: 'Minutes',
      type: 'number',
      description: 'The time for the paper, for example 120.',
      validation: required(markingSchemeFields.minutes),
    }),
    defineField({
      name: 'total',
      title: 'Total marks',
      type: 'number',
      description: 'For example 200.',
      validation: required(markingSchemeFields.total),
    }),
    defineField({
      name: 'right',
      title: 'Marks for a right answer',
      type: 'number',
      description: 'For example 2.',
      validation: required(markingSchemeFields.right),
    }),
    defineField({
      name: 'wrong',
      title: 'Marks taken away for a wrong answer',
      type: 'number',
      description: 'For example 0.66, a third of 2; 0 if nothing is taken away.',
      validation: required(markingSchemeFields.wrong),
    }),
    defineField({
      name: 'unanswered',
      title: 'Marks for an unanswered question',
      type: 'number',
      description: 'For example 0.',
      validation: required(markingSchemeFields.unanswered),
    }),
  ],
  preview: { select: { title: 'exam', subtitle: 'year' } },
})

const form = defineType({
  name: 'settings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  validation: across(() => undefined, translationAdvice(settingsTexts)),
  fields: [
    defineField({
      name: 'name',
      title: 'Name of the institute',
      type: 'string',
      description: 'In full, for example DICS, institute for the civil services.',
      validation: required(settingsFields.name),
    }),
    defineField({
      name: 'shortName',
      title: 'Short name',
      type: 'string',
      description: 'For example DICS.',
      validation: required(settingsFields.shortName),
    }),
    defineField({
      name: 'tagline',
      type: 'string',
      description: 'The promise in one line, for example “Notes and guidance for UPSC and GPSC”.',
      validation: optional(settingsFields.tagline),
    }),
    defineField({
      name: 'offer',
      title: 'What the institute offers',
      type: 'string',
      description:
        'In a few words, for search results, which add the states of the branches. For example “civil services coaching”.',
      validation: optional(settingsFields.offer),
    }),
    translationsField({
      name: { rule: settingsFields.name, title: 'Name of the institute' },
      shortName: { rule: settingsFields.shortName, title: 'Short name' },
      tagline: { rule: settingsFields.tagline },
      offer: { rule: settingsFields.offer, title: 'What the institute offers' },
    }),
    defineField({
      name: 'helpline',
      type: 'string',
      description:
        'The number at the top of every page, with +91 and without spaces, for example +917940098991.',
      validation: optional(settingsFields.helpline),
    }),
    defineField({
      name: 'socialLinks',
      title: 'Social links',
      type: 'array',
      of: [defineArrayMember({ type: 'socialLink' })],
      description: 'The institute’s own pages elsewhere, for example its channel on YouTube.',
      validation: optional(settingsFields.socialLinks.stored),
    }),
    defineField({
      name: 'markingSchemes',
      title: 'Marking schemes of tests',
      type: 'array',
      of: [defineArrayMember({ type: 'markingScheme' })],
      description:
        'How examinations mark, from their own notices, for example UPSC Prelims 2025. Tests offer them for the result.',
      validation: optional(settingsFields.markingSchemes.stored),
    }),
    defineField({
      name: 'notice',
      title: 'Notice on every page',
      type: 'object',
      validation: across(() => undefined, translationAdvice(noticeTexts)),
      fields: [
        defineField({
          name: 'text',
          type: 'string',
          description: 'For example “Offices are closed on 26 January”.',
          validation: (rule) => [
            rule.required().error('Write the notice, or clear its last day too: then there is none'),
            ...optional(settingsFields.noticeText)(rule),
          ],
        }),
        translationsField({ text: { rule: settingsFields.noticeText } }),
        defineField({
          name: 'expires',
          title: 'Last day',
          type: 'date',
          description: 'The notice disappears after this day, for example 2027-01-26.',
          validation: (rule) => [
            ...required(settingsFields.noticeExpires)(rule),
            rule.custom((day, { parent }) =>
              day && !(parent as { text?: string } | undefined)?.text
                ? 'There is no notice: clear this day too, or write the notice'
                : true,
            ),
          ],
        }),
      ],
    }),
    defineField({
      name: 'grievanceContact',
      title: 'Contact for complaints',
      type: 'object',
      description: 'Who answers complaints, for example Grievance officer, +917940098991.',
      validation: across(() => undefined, translationAdvice(grievanceTexts)),
      fields: [
        defineField({
          name: 'name',
          type: 'string',
          description: 'For example Grievance officer.',
          validation: optional(settingsFields.grievanceName),
        }),
        translationsField({ name: { rule: settingsFields.grievanceName } }),
        defineField({
          name: 'email',
          title: 'E-mail',
          type: 'string',
          description: 'For example grievance@example.org.',
          validation: optional(settingsFields.grievanceEmail),
        }),
        defineField({
          name: 'phone',
          type: 'string',
          description: 'For example +917940098991.',
          validation: optional(settingsFields.grievancePhone),
        }),
      ],
    }),
  ],
  preview: { select: { title: 'shortName', subtitle: 'name' } },
})

export const settings: StudioType<'settings'> = {
  form,
  objects: [socialLink, markingScheme],
  shownOn: [home, ...linkableTypes.map(listOf)],
  reading: { projection: settingsProjection, schema: settingsSchema, stored: '_type' },
  advice: [
    z
      .looseObject({
        markingSchemes: z
          .array(z.looseObject({}).superRefine(translationAdvice(markingSchemeTexts)))
          .nullable(),
        notice: z.looseObject({}).superRefine(translationAdvice(noticeTexts)).nullable(),
        grievanceContact: z.looseObject({}).superRefine(translationAdvice(grievanceTexts)).nullable(),
      })
      .superRefine(translationAdvice(settingsTexts)),
  ],
  notCopied: [],
}
