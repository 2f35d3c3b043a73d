import type { z } from 'zod'

/** A rule over several fields of a document or over the members of a list. */
export type Rule<T> = (value: T, ctx: z.RefinementCtx) => void

/** A refusal; `instead` is what the site shows in place of the value, which is otherwise left out. */
export function refuse(ctx: z.RefinementCtx, path: PropertyKey[], message: string, instead?: unknown) {
  ctx.addIssue({
    code: 'custom',
    path,
    message,
    ...(instead === undefined ? {} : { params: { instead } }),
  })
}

/** The places in a list whose value stood there before. */
export function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>()
  return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []))
}

/** Words for mistakes that no rule has its own words for, such as a text where an object belongs. */
export const plainError = {
  error: (issue: z.core.$ZodRawIssue) =>
    issue.input === undefined || issue.input === null
      ? 'Something that belongs here is missing'
      : 'This is not the kind of value that belongs here',
}
