import { PinIcon } from '@sanity/icons/Pin'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { z } from 'zod'
import {
  addressAdvice,
  addressFields,
  branchFields,
  branchRules,
  branchStatuses,
  branchTexts,
  branchWarnings,
  geoAccuracies,
} from './rules'
import { stateNames } from './pin-code'
import { districtsAreFree, oneHeadOffice } from './cross-document'
import { slugIsUnique } from '../fields/cross-document'
import { translationAdvice } from '../fields/translations'
import { translationsField } from '../studio/translations'
import { collapsible, titled } from '../studio/options'
import { photo } from '../studio/image'
import { slugify } from '../studio/slugify'
import { across, optional, required, acrossDocuments } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { home, listOf, pagesOf } from '../studio/shown-on'
import { branchProjection, branchSchema } from './parser'
import { holidayHours, landmark, openingHours, phone } from './parts.studio'

type Preview = { title?: string; city?: string; status?: string; headOffice?: boolean }

const form = defineType({
  name: 'branch',
  title: 'Branch',
  type: 'document',
  icon: PinIcon,
  fieldsets: [
    collapsible('visit', 'Hours and facilities', { collapsed: true }),
    collapsible('finder', 'Branch finder and list'),
  ],
  validation: (rule) => [
    ...across(branchRules, translationAdvice(branchTexts.branch))(rule),
    acrossDocuments(oneHeadOffice, 'headOffice')(rule),
    acrossDocuments(districtsAreFree, 'serviceDistricts')(rule),
  ],
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      description: 'For example DICS Ahmedabad.',
      validation: required(branchFields.name),
    }),
    defineField({
      name: 'slug',
      type: 'slug',
      description: 'The last part of the address of its page, for example ahmedabad.',
      options: { source: 'city', maxLength: 96, slugify: (city) => slugify(city), isUnique: () => true },
      validation: (rule) => [...required(branchFields.slug)(rule), acrossDocuments(slugIsUnique)(rule)],
    }),
    defineField({
      name: 'city',
      type: 'string',
      description: 'For example Ahmedabad.',
      validation: required(branchFields.city),
    }),
    defineField({
      name: 'state',
      type: 'string',
      options: { list: stateNames },
      description: 'For example Gujarat.',
      validation: required(branchFields.state),
    }),
    translationsField({
      name: { rule: branchFields.name },
      city: { rule: branchFields.city },
      metro: { rule: branchFields.metro, title: 'Metro station' },
    }),
    defineField({
      name: 'status',
      type: 'string',
      options: {
        list: titled(branchStatuses, {
          open: 'Open',
          temporarilyClosed: 'Temporarily closed',
          moved: 'Moved',
          closed: 'Closed',
        }),
        layout: 'radio',
      },
      description:
        'What visitors are told, for example Temporarily closed. A closed branch keeps its page, which says so.',
      initialValue: 'open',
      validation: required(branchFields.status),
    }),
    defineField({
      name: 'movedTo',
      title: 'Moved to',
      type: 'reference',
      to: [{ type: 'branch' }],
      description: 'The branch that took its place, for example DICS Gandhinagar.',
      hidden: ({ document }) => document?.status !== 'moved' && !document?.movedTo,
      validation: optional(branchFields.movedTo),
    }),
    defineField({
      name: 'address',
      type: 'object',
      validation: (rule) => [
        rule.required().error('Give the address'),
        ...across(() => undefined, addressAdvice)(rule),
        ...across(() => undefined, translationAdvice(branchTexts.address))(rule),
      ],
      fields: [
        defineField({
          name: 'premises',
          type: 'string',
          description: 'Office, floor and building, for example 506, 3rd Eye Three.',
          validation: required(addressFields.premises),
        }),
        defineField({
          name: 'street',
          type: 'string',
          description: 'For example CG Road.',
          validation: optional(addressFields.street),
        }),
        defineField({
          name: 'locality',
          type: 'string',
          description: 'For example Navrangpura.',
          validation: optional(addressFields.locality),
        }),
        defineField({
          name: 'landmarks',
          type: 'array',
          of: [defineArrayMember({ type: 'landmark' })],
          description: 'How people find it, for example near Pal Walkway.',
          validation: optional(addressFields.landmarks.stored),
        }),
        defineField({
          name: 'city',
          type: 'string',
          description: 'As it stands on a letter, for example Ahmedabad.',
          validation: required(addressFields.city),
        }),
        defineField({
          name: 'state',
          type: 'string',
          options: { list: stateNames },
          description: 'For example Gujarat.',
          validation: required(addressFields.state),
        }),
        defineField({
          name: 'pinCode',
          title: 'PIN code',
          type: 'string',
          description: 'Six digits, for example 380009.',
          validation: required(addressFields.pinCode),
        }),
        translationsField({
          premises: { rule: addressFields.premises },
          street: { rule: addressFields.street },
          locality: { rule: addressFields.locality },
          city: { rule: addressFields.city },
        }),
      ],
    }),
    defineField({
      name: 'phones',
      type: 'array',
      of: [defineArrayMember({ type: 'phone' })],
      description: 'Exactly one of them is the primary number, the one that people call first.',
      validation: required(branchFields.phones.stored),
    }),
    defineField({
      name: 'email',
      title: 'E-mail',
      type: 'string',
      description: 'For example surat@example.org. Leave it empty when there is none.',
      validation: optional(branchFields.email),
    }),
    defineField({
      name: 'headOffice',
      title: 'Head office',
      type: 'boolean',
      description: 'One branch at most, for example DICS Ahmedabad. It comes first in lists.',
      initialValue: false,
    }),
    defineField({
      name: 'partner',
      type: 'object',
      description:
        'Only when another institute runs the branch with us, for example “In association with Edge IAS”.',
      options: { collapsible: true, collapsed: true },
      validation: across(() => undefined, translationAdvice(branchTexts.partner)),
      fields: [
        defineField({
          name: 'label',
          type: 'string',
          description: 'For example “In association with”.',
          validation: required(branchFields.partnerLabel),
        }),
        defineField({
          name: 'name',
          type: 'string',
          description: 'For example Edge IAS.',
          validation: required(branchFields.partnerName),
        }),
        translationsField({
          label: { rule: branchFields.partnerLabel },
          name: { rule: branchFields.partnerName },
        }),
        defineField({
          name: 'url',
          title: 'Web address',
          type: 'string',
          description: 'For example https://www.example.org/.',
          validation: optional(branchFields.partnerUrl),
        }),
      ],
    }),
    defineField({
      name: 'hours',
      title: 'Opening hours',
      type: 'array',
      fieldset: 'visit',
      of: [defineArrayMember({ type: 'openingHours' })],
      description:
        'For example Monday to Saturday, 09:00 to 18:30. Leave it empty when the hours are not known.',
      validation: optional(branchFields.hours.stored),
    }),
    defineField({
      name: 'holidayHours',
      title: 'Holidays',
      type: 'array',
      fieldset: 'visit',
      of: [defineArrayMember({ type: 'holidayHours' })],
      description: 'Days with other hours, for example closed on 26 January.',
      validation: optional(branchFields.holidayHours.stored),
    }),
    defineField({
      name: 'photos',
      type: 'array',
      fieldset: 'visit',
      of: [defineArrayMember(photo)],
      description: 'What a visitor sees, for example the entrance. Each asks for a description.',
      validation: optional(branchFields.photos.stored),
    }),
    defineField({
      name: 'metro',
      title: 'Metro station',
      type: 'string',
      fieldset: 'visit',
      description: 'The nearest one, for example Rajendra Place, Blue Line.',
      validation: optional(branchFields.metro),
    }),
    defineField({
      name: 'facilities',
      type: 'array',
      fieldset: 'visit',
      of: [defineArrayMember({ type: 'string', validation: optional(branchFields.facility) })],
      description: 'For example Reading room.',
      validation: optional(branchFields.facilities.stored),
    }),
    defineField({
      name: 'courses',
      type: 'array',
      fieldset: 'visit',
      of: [defineArrayMember({ type: 'string', validation: optional(branchFields.course) })],
      description: 'For example UPSC foundation, two years.',
      validation: optional(branchFields.courses.stored),
    }),
    defineField({
      name: 'geo',
      title: 'Place on the map',
      type: 'geopoint',
      description: 'Latitude 6 to 38 and longitude 68 to 98, for example 23.0339 and 72.5560.',
      fieldset: 'finder',
      validation: optional(branchFields.geo),
    }),
    defineField({
      name: 'geoAccuracy',
      title: 'Accuracy of the place',
      type: 'string',
      description:
        'How exact the place above is, for example Rooftop when it was read from a map of buildings.',
      fieldset: 'finder',
      options: {
        list: titled(geoAccuracies, { rooftop: 'Rooftop', street: 'Street', pin: 'PIN code area' }),
      },
      validation: optional(branchFields.geoAccuracy),
    }),
    defineField({
      name: 'serviceDistricts',
      title: 'Districts nearest by road',
      type: 'array',
      fieldset: 'finder',
      of: [
        defineArrayMember({
          type: 'string',
          validation: optional(branchFields.serviceDistrict, branchWarnings.serviceDistrict),
        }),
      ],
      description:
        'The branch finder suggests this branch for them as the nearest by road, for example Mehsana. A district has one branch; those of a branch that closed or moved are free.',
      validation: optional(branchFields.serviceDistricts.stored),
    }),
    defineField({
      name: 'lastVerified',
      title: 'Last checked',
      type: 'date',
      fieldset: 'finder',
      description: 'The day on which somebody called the branch and found address and numbers right.',
      validation: optional(branchFields.lastVerified, branchWarnings.lastVerified),
    }),
    defineField({
      name: 'order',
      title: 'Place in the list',
      type: 'number',
      fieldset: 'finder',
      description: 'A whole number, for example 2 for the second. The head office always comes first.',
      validation: optional(branchFields.order),
    }),
  ],
  orderings: [
    {
      name: 'order',
      title: 'Place in the list',
      by: [
        { field: 'headOffice', direction: 'desc' },
        { field: 'order', direction: 'asc' },
      ],
    },
    { name: 'city', title: 'City', by: [{ field: 'city', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'name', city: 'city', status: 'status', headOffice: 'headOffice' },
    prepare: ({ title, city, status, headOffice }: Preview) => ({
      title,
      subtitle: [city, headOffice && 'head office', status !== 'open' && status].filter(Boolean).join(', '),
    }),
  },
})

const translations = (texts: readonly string[]) => z.looseObject({}).superRefine(translationAdvice(texts))

export const branch: StudioType<'branch'> = {
  form,
  objects: [holidayHours, landmark, openingHours, phone],
  shownOn: [
    pagesOf('branch'),
    listOf('branch'),
    home,
    pagesOf('branch', '*[_type == "branch" && movedTo._ref == $id]'),
  ],
  reading: {
    projection: branchProjection,
    schema: branchSchema,
    stored: 'slug, movedTo, headOffice, status, serviceDistricts',
  },
  advice: [
    z.looseObject({
      lastVerified: branchWarnings.lastVerified,
      address: z.looseObject({}).superRefine(addressAdvice).nullable(),
      stored: z.looseObject({ serviceDistricts: z.array(branchWarnings.serviceDistrict).nullable() }),
    }),
    z
      .looseObject({
        address: z
          .looseObject({ landmarks: z.array(translations(branchTexts.landmark)).nullable() })
          .superRefine(translationAdvice(branchTexts.address))
          .nullable(),
        partner: translations(branchTexts.partner).nullable(),
        holidayHours: z.array(translations(branchTexts.holiday)).nullable(),
      })
      .superRefine(translationAdvice(branchTexts.branch)),
  ],
  notCopied: ['slug', 'headOffice', 'serviceDistricts', 'lastVerified', 'order'],
}
