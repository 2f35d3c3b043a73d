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
  photo: image,
}
