import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'

export const scheduledQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && publishedAt > now()] | order(publishedAt asc) [0...1].publishedAt
`)

export const scheduledSchema = z.array(z.string())

/** A due article that the lake, whose clock may be late, still holds back is asked for again after this time (ms). */
const AGAIN = 250

/** The moment (ms) at which the next scheduled article is due, from the answer to {@link scheduledQuery}. */
export function nextDue(answer: unknown, now = Date.now()): number {
  const [moment] = scheduledSchema.catch([]).parse(answer)
  const due = Date.parse(moment ?? '')
  return Number.isNaN(due) ? Infinity : Math.max(due, now + AGAIN)
}
