import { z } from 'zod'
import { plainError } from './fields/rule'

/** A list that may be missing and is empty then. */
export function nullableList<T extends z.ZodType>(member: T) {
  return z
    .array(member)
    .nullable()
    .transform((members) => members ?? [])
}

/** A value that is left out as a whole if anything in it is invalid. */
export function allOrNothing<S extends z.ZodType>(schema: S) {
  return z
    .custom<z.input<S>>(() => true)
    .transform((value, ctx): z.output<S> => {
      const result = schema.safeParse(value, plainError)
      if (result.success) return result.data
      ctx.addIssue({ code: 'custom', message: result.error.issues[0]?.message })
      return z.NEVER
    })
}

/** The fields of every document that the log and React’s keys need. */
export const documentShape = { _id: z.string(), _rev: z.string() }

/** The message for a reference to a document that visitors can’t see. */
export const notThere = 'Choose a document that is published'

/** A document that a preview shows in place of one not chosen yet. Visitors never see it. */
export const missing = { _id: 'missing', _rev: 'missing', slug: 'missing' }

/** A required part that is optional in Sanity’s own types of images and text. */
export function present<S extends z.ZodType>(schema: S, message: string) {
  return schema.nullable().transform((value, ctx): NonNullable<z.output<S>> => {
    if (value !== null && value !== undefined) return value
    ctx.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}
