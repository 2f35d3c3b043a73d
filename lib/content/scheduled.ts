import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { HOUR, read } from './read'

export const scheduledQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && publishedAt > now()] | order(publishedAt asc) [0...100].publishedAt
`)

export const scheduledSchema = z.array(z.string())

/** The moment (ISO 8601) at which the next scheduled article is due, if one is scheduled. */
export async function getNextScheduled(now = Date.now()): Promise<string | undefined> {
  const due = await read({ query: scheduledQuery, schema: scheduledSchema, tags: ['articles'] })
  // The answer is cached, so the first of the list may be out already.
  return due?.find((moment) => Date.parse(moment) > now)
}

/** Seconds for which what shows articles may be kept: until the next one is due, an hour at most. */
export async function articleLifetime(now = Date.now()): Promise<number> {
  const next = await getNextScheduled(now)
  if (!next) return HOUR
  return Math.min(HOUR, Math.max(1, Math.ceil((Date.parse(next) - now) / 1000)))
}
