import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'

export const scheduledQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && publishedAt > now()] | order(publishedAt asc) [0...1].publishedAt
`)

export const scheduledSchema = z.array(z.string())

/** Milliseconds until a due article is queried again if the lake, whose clock may be late, does not return it yet. */
const AGAIN = 250

/** The time (ms) when the next scheduled article is due, from the result of {@link scheduledQuery}. */
export function nextDue(answer: unknown, now = Date.now()): number {
  const [moment] = scheduledSchema.catch([]).parse(answer)
  const due = Date.parse(moment ?? '')
  return Number.isNaN(due) ? Infinity : Math.max(due, now + AGAIN)
}
