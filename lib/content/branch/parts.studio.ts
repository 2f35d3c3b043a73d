import { defineArrayMember, defineField, defineType } from 'sanity'
import {
  addressFields,
  branchTexts,
  holidayRules,
  hoursFields,
  landmarkRelations,
  phoneFields,
  phoneKinds,
  phoneRules,
} from './rules'
import { weekdayNames, weekdays } from './hours'
import { titled } from '../studio/options'
import { translationAdvice } from '../fields/translations'
import { translationsField } from '../studio/translations'
import { across, optional, required } from '../studio/validation'

export const landmark = defineType({
  name: 'landmark',
  title: 'Landmark',
  type: 'object',
  validation: across(() => undefined, translationAdvice(branchTexts.landmark)),
  fields: [
    defineField({
      name: 'relation',
      type: 'string',
      options: {
        list: titled(landmarkRelations, {
          near: 'Near',
          opposite: 'Opposite',
          behind: 'Behind',
          above: 'Above',
        }),
        layout: 'radio',
        direction: 'horizontal',
      },
      description: 'For example Near.',
      validation: required(addressFields.landmarkRelation),
    }),
    defineField({
      name: 'name',
      type: 'string',
      description: 'For example Pal Walkway.',
      validation: required(addressFields.landmarkName),
    }),
    translationsField({ name: { rule: addressFields.landmarkName } }),
  ],
  preview: { select: { title: 'name', subtitle: 'relation' } },
})

export const phone = defineType({
  name: 'phone',
  title: 'Phone',
  type: 'object',
  validation: across(phoneRules),
  fields: [
    defineField({
      name: 'number',
      type: 'string',
      description: 'With +91 and without spaces, for example +918469231587.',
      validation: required(phoneFields.number),
    }),
    defineField({
      name: 'kind',
      type: 'string',
      options: {
        list: titled(phoneKinds, { mobile: 'Mobile', landline: 'Landline' }),
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'mobile',
      description: 'For example Mobile.',
      validation: required(phoneFields.kind),
    }),
    defineField({
      name: 'whatsapp',
      title: 'Answers on WhatsApp',
      type: 'boolean',
      description: 'Only when somebody reads WhatsApp messages on this number, for example the front desk.',
      initialValue: false,
      validation: optional(phoneFields.flag),
    }),
    defineField({
      name: 'primary',
      title: 'Primary number',
      type: 'boolean',
      description:
        'The one that people call first, for example the front desk. Every branch has exactly one.',
      initialValue: false,
      validation: optional(phoneFields.flag),
    }),
  ],
  preview: { select: { title: 'number', subtitle: 'kind' } },
})

export const openingHours = defineType({
  name: 'openingHours',
  title: 'Opening hours',
  type: 'object',
  fields: [
    defineField({
      name: 'days',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: titled(weekdays, weekdayNames), layout: 'grid' },
      description: 'The days with these hours, for example Monday to Saturday.',
      validation: required(hoursFields.days),
    }),
    defineField({
      name: 'opens',
      type: 'string',
      description: 'For example 09:00.',
      validation: required(hoursFields.opens),
    }),
    defineField({
      name: 'closes',
      type: 'string',
      description: 'For example 18:30.',
      validation: required(hoursFields.closes),
    }),
  ],
  preview: {
    select: { days: 'days', opens: 'opens', closes: 'closes' },
    prepare: ({ days, opens, closes }) => ({
      title: Array.isArray(days) ? days.join(', ') : '',
      subtitle: `${opens} to ${closes}`,
    }),
  },
})

export const holidayHours = defineType({
  name: 'holidayHours',
  title: 'Holiday',
  type: 'object',
  validation: across(holidayRules, translationAdvice(branchTexts.holiday)),
  fields: [
    defineField({
      name: 'date',
      type: 'date',
      description: 'For example 2027-01-26.',
      validation: required(hoursFields.date),
    }),
    defineField({
      name: 'closed',
      type: 'boolean',
      description: 'Closed the whole day, for example on Diwali.',
      initialValue: true,
      validation: optional(hoursFields.closed),
    }),
    defineField({
      name: 'opens',
      type: 'string',
      description: 'For example 10:00.',
      hidden: ({ parent }: { parent?: { closed?: boolean } }) => parent?.closed === true,
      validation: optional(hoursFields.opens),
    }),
    defineField({
      name: 'closes',
      type: 'string',
      description: 'For example 14:00.',
      hidden: ({ parent }: { parent?: { closed?: boolean } }) => parent?.closed === true,
      validation: optional(hoursFields.closes),
    }),
    defineField({
      name: 'note',
      type: 'string',
      description: 'For example Diwali.',
      validation: optional(hoursFields.note),
    }),
    translationsField({ note: { rule: hoursFields.note } }),
  ],
  preview: { select: { title: 'date', subtitle: 'note' } },
})
