import { z } from 'zod'

/** Words that stand for something else at the place of a slug in a URL. */
export const reservedSlugs: readonly string[] = ['page', 'archive', 'prelims', 'mains', 'find', 'near']

const shape = 'A slug has 1 to 96 of the characters a-z, 0-9 and -, for example russia-north-korea-pact'

/** The last part of a document's URL. */
export const slug = z
  .string(shape)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shape)
  .max(96, shape)
  .refine((value) => !reservedSlugs.includes(value), {
    error: `A slug can’t be one of these words, which the site uses itself: ${reservedSlugs.join(', ')}`,
  })

/** A slug as the Studio stores it. */
export const storedSlug = z.object({ current: slug }, shape)
