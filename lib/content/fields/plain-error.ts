import type { z } from 'zod'

/** Words for mistakes that no rule has its own words for, such as a text where an object belongs. */
export const plainError = {
  error: (issue: z.core.$ZodRawIssue) =>
    issue.input === undefined || issue.input === null
      ? 'Something that belongs here is missing'
      : 'This is not the kind of value that belongs here',
}
