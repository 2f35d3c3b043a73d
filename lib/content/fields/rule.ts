import type { z } from 'zod'

/** A rule for several fields of a document or several members of a list. */
export type Rule<T> = (value: T, ctx: z.RefinementCtx) => void

/** Adds an issue. The site leaves the value out, or shows `instead` in its place. */
export function refuse(ctx: z.RefinementCtx, path: PropertyKey[], message: string, instead?: unknown) {
  ctx.addIssue({
    code: 'custom',
    path,
    message,
    ...(instead === undefined ? {} : { params: { instead } }),
  })
}

/** The indexes of duplicates in a list. */
export function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>()
  return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []))
}

/** Messages for issues without their own message, such as a text in place of an object. */
export const plainError = {
  error: (issue: z.core.$ZodRawIssue) =>
    issue.input === undefined || issue.input === null
      ? 'Something that belongs here is missing'
      : 'This is not the kind of value that belongs here',
}
