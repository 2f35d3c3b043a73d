import { storedImage } from '../fields/image.ts'
import { storedSlug } from '../fields/slug.ts'
import { text } from '../fields/text.ts'

/** The rule for each field of an author, as the Studio stores it. */
export const authorFields = {
  name: text({ what: 'The name', min: 2, max: 80, example: 'Polity desk' }),
  slug: storedSlug,
  role: text({ what: 'The role', min: 2, max: 120, example: 'Editorial desk for polity and governance' }),
  qualifications: text({ what: 'Qualifications', max: 200, example: 'MA in political science' }),
  bio: text({ what: 'The biography', max: 1200, example: 'Writes on the Constitution since 2015.' }),
  photo: storedImage,
} as const

/** The texts that have translations. */
export const authorTexts = ['name', 'role', 'qualifications', 'bio'] as const
