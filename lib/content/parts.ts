import { z } from 'zod'
import { plainError } from './fields/rule'

/** A list that may be missing: then it is empty. */
export function nullableList<T extends z.ZodType>(member: T) {
  return z
    .array(member)
    .nullable()
    .transform((members) => members ?? [])
}

/** A value that stands or falls as one: a mistake inside it counts against the whole of it. */
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

/** What every document brings for the log and for keys. */
export const documentShape = { _id: z.string(), _rev: z.string() }

/** What a preview has of a document that an editor has still to choose or to write. No visitor ever sees it. */
export const missing = { _id: 'missing', _rev: 'missing', slug: 'missing' }

/** A part that must be there although Sanity’s own types (of images, of text) allow it to be missing. */
export function present<S extends z.ZodType>(schema: S, message: string) {
  return schema.nullable().transform((value, ctx): NonNullable<z.output<S>> => {
    if (value !== null && value !== undefined) return value
    ctx.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}
