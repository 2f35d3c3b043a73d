import { image, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const author = {
  ...system,
  _id: 'author-desk',
  _type: 'author',
  name: 'Polity desk',
  slug: { _type: 'slug', current: 'desk' },
  role: 'Editorial desk',
  qualifications: 'MA',
  bio: 'Writes on polity.',
  translations: {
    hi: {
      name: 'राजव्यवस्था डेस्क',
      role: 'संपादकीय डेस्क',
      qualifications: 'एम.ए.',
      bio: 'राजव्यवस्था पर लेखन।',
    },
    gu: {
      name: 'રાજ્યવ્યવસ્થા ડેસ્ક',
      role: 'સંપાદકીય ડેસ્ક',
      qualifications: 'એમ.એ.',
      bio: 'રાજ્યવ્યવસ્થા પર લેખન.',
    },
  },
  photo: image,
}
