import { z } from 'zod'
import { resemblesPeriod } from '../../period.ts'
import { contentType, typeNames } from '../types.ts'

/** Path segments that can’t be slugs, because the site uses them. */
const reservedSlugs = typeNames.map(contentType).flatMap(({ reserved }) => reserved)

const shape = 'A slug has 1 to 96 of the characters a-z, 0-9 and -, for example russia-north-korea-pact'

/** The last path segment of a document’s page. */
export const slug = z
  .string(shape)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shape)
  .max(96, shape)
  .refine((value) => !reservedSlugs.includes(value), {
    error: `A slug can’t be one of these words, which the site uses itself: ${reservedSlugs.join(', ')}`,
  })
  .refine(
    (value) => !resemblesPeriod(value),
    'A slug can’t be a date, which is the address of a day, week or month: add a word',
  )

/** A slug as the Studio stores it. */
export const storedSlug = z.object({ current: slug }, shape)
