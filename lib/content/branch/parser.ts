import { z } from 'zod'
import {
  addressFields,
  branchFields,
  branchRules,
  holidayRules,
  hoursFields,
  phoneFields,
  phoneRules,
} from './rules'
import { slug } from '../fields/slug'
import { translationsOf, translationsProjection } from '../fields/translations'
import { imageProjection, imageSchema } from '../image'
import { documentShape, present, missing } from '../parts'

export const branchProjection = /* groq */ `
  _id,
  _rev,
  name,
  "slug": slug.current,
  city,
  ${translationsProjection('name, city, metro')},
  state,
  "headOffice": headOffice == true,
  partner { label, name, ${translationsProjection('label, name')}, url },
  status,
  movedTo->{ _id, name, ${translationsProjection('name')}, "slug": slug.current },
  address {
    premises,
    street,
    locality,
    landmarks[] { _key, relation, name, ${translationsProjection('name')} },
    city,
    ${translationsProjection('premises, street, locality, city')},
    state,
    pinCode
  },
  phones[] { _key, number, kind, whatsapp, primary },
  email,
  hours[] { _key, days, opens, closes },
  holidayHours[] { _key, date, closed, opens, closes, note, ${translationsProjection('note')} },
  photos[] { _key, ${imageProjection} },
  metro,
  facilities,
  courses,
  geo { lat, lng },
  geoAccuracy,
  serviceDistricts,
  lastVerified,
  order
` as const

const _key = z.string()
const geo = branchFields.geo.shape
const noPoint = 'A place on the map has a latitude and a longitude'
const flag = phoneFields.flag.nullable().transform((value) => value === true)

const phone = z
  .object({ _key, number: phoneFields.number, kind: phoneFields.kind, whatsapp: flag, primary: flag })
  .superRefine(phoneRules)

const holiday = z
  .object({
    _key,
    date: hoursFields.date,
    closed: flag,
    opens: hoursFields.opens.nullable(),
    closes: hoursFields.closes.nullable(),
    note: hoursFields.note.nullable(),
    translations: translationsOf({ note: hoursFields.note.nullable() }),
  })
  .superRefine(holidayRules)

export const branchSchema = z
  .object({
    ...documentShape,
    name: branchFields.name,
    slug,
    city: branchFields.city,
    translations: translationsOf({
      name: branchFields.name.nullable(),
      city: branchFields.city.nullable(),
      metro: branchFields.metro.nullable(),
    }),
    state: branchFields.state,
    headOffice: z.boolean(),
    partner: z
      .object({
        label: branchFields.partnerLabel,
        name: branchFields.partnerName,
        translations: translationsOf({
          label: branchFields.partnerLabel.nullable(),
          name: branchFields.partnerName.nullable(),
        }),
        url: branchFields.partnerUrl.nullable(),
      })
      .nullable(),
    status: branchFields.status,
    movedTo: z
      .object({
        _id: z.string(),
        name: branchFields.name,
        translations: translationsOf({ name: branchFields.name.nullable() }),
        slug,
      })
      .nullable(),
    address: z.object(
      {
        premises: addressFields.premises,
        street: addressFields.street.nullable(),
        locality: addressFields.locality.nullable(),
        landmarks: addressFields.landmarks.of(
          z.object({
            _key,
            relation: addressFields.landmarkRelation,
            name: addressFields.landmarkName,
            translations: translationsOf({ name: addressFields.landmarkName.nullable() }),
          }),
        ),
        city: addressFields.city,
        translations: translationsOf({
          premises: addressFields.premises.nullable(),
          street: addressFields.street.nullable(),
          locality: addressFields.locality.nullable(),
          city: addressFields.city.nullable(),
        }),
        state: addressFields.state,
        pinCode: addressFields.pinCode,
      },
      'Give the address',
    ),
    phones: branchFields.phones.of(phone),
    email: branchFields.email.nullable(),
    hours: branchFields.hours.of(
      z.object({ _key, days: hoursFields.days, opens: hoursFields.opens, closes: hoursFields.closes }),
    ),
    holidayHours: branchFields.holidayHours.of(holiday),
    photos: branchFields.photos.of(imageSchema.extend({ _key })),
    metro: branchFields.metro.nullable(),
    facilities: branchFields.facilities.of(branchFields.facility),
    courses: branchFields.courses.of(branchFields.course),
    geo: z.object({ lat: present(geo.lat, noPoint), lng: present(geo.lng, noPoint) }).nullable(),
    geoAccuracy: branchFields.geoAccuracy.nullable(),
    serviceDistricts: branchFields.serviceDistricts.of(branchFields.serviceDistrict),
    lastVerified: branchFields.lastVerified.nullable(),
    order: branchFields.order.nullable(),
  })
  .superRefine(branchRules)

export type Branch = z.output<typeof branchSchema>

/** Placeholders that a preview shows for missing or invalid required fields. */
export const branchPlaceholder = (): Partial<z.input<typeof branchSchema>> => ({
  ...missing,
  name: 'The name is still missing',
  city: 'City missing',
  translations: null,
  state: 'Gujarat',
  headOffice: false,
  status: 'open',
  address: {
    premises: 'The address is still missing',
    street: null,
    locality: null,
    landmarks: [],
    city: 'City missing',
    translations: null,
    state: 'Gujarat',
    pinCode: '380009',
  },
  phones: [{ _key: 'missing', number: '+919999999999', kind: 'mobile', whatsapp: false, primary: true }],
})
