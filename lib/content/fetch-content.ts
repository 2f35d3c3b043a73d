import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import { currentRendering } from '@/lib/page-store/rendering'
import { getClient } from './client'
import { logRefusals } from './log'
import { isDraftMode } from './preview/draft-mode'
import { fetchDraft, parseDraft, type DraftAnswer } from './preview/fetch-draft'
import { parseLeniently } from './parse-leniently'
import type { Agreeing } from './query-types'
import { nextDue, scheduledQuery } from './article/scheduled'

/** The Content Lake did not respond, or responded with an error. Pages must not treat this as “not found”. */
export class ContentUnavailableError extends Error {
  override readonly name = 'ContentUnavailableError'
}

type Read<Query extends string, S extends z.ZodType> = {
  query: Query
  params?: Record<string, unknown>
  schema: S
  /** The time (ms) until which the result is valid even if no document changes. */
  until?: number
  /** Placeholders that a preview shows for missing or invalid required fields. */
  placeholder?: Partial<z.input<S>>
}

/**
 * Fetches and parses all content of the site. Returns null for a missing document and for one that can’t be shown;
 * invalid optional parts are left out and logged. The page being rendered then depends on the documents of the result.
 * In draft mode it fetches drafts. A schema that does not match the type of the query’s result does not compile.
 * @throws ContentUnavailableError
 */
export async function fetchContent<Query extends keyof SanityQueries, S extends z.ZodType>(
  question: Read<Query, S> & Agreeing<SanityQueries[Query], S>,
): Promise<z.output<S> | null> {
  return fetchUntyped<S>(question)
}

/** Like {@link fetchContent}, for a query that is composed at run time and so has no type from TypeGen. */
export async function fetchUntyped<S extends z.ZodType>({
  query,
  params = {},
  schema,
  until = Infinity,
  placeholder,
}: Read<string, S>): Promise<z.output<S> | null> {
  if (await isDraftMode()) {
    const draft = await fetchOnce(drafts, query, params, fetchDraft)
    return draft.plain === null ? null : parseDraft(schema, draft, placeholder)
  }
  currentRendering()?.endBy(until)
  const [answer] = await Promise.all([
    fetchOnce(published, query, params, fetchPublished),
    query.includes('now()') && endWhenDue(),
  ])
  if (answer === null) return null
  const { value, refusals } = parseLeniently(schema, answer)
  logRefusals(refusals, value === null)
  return value
}

type Params = Record<string, unknown>

/** The queries of the current rendering: React’s `cache` lasts for one rendering. */
const published = cache(() => new Map<string, Promise<unknown>>())
const drafts = cache(() => new Map<string, Promise<DraftAnswer>>())

/** A page, its metadata and its layout use the same queries, so each is fetched once. */
function fetchOnce<Answer>(
  questions: () => Map<string, Promise<Answer>>,
  query: string,
  params: Params,
  ask: (query: string, params: Params) => Promise<Answer>,
): Promise<Answer> {
  const asked = questions()
  const key = JSON.stringify([query, params])
  const answer = asked.get(key) ?? orUnavailable(ask(query, params))
  asked.set(key, answer)
  return answer
}

/** The last results of the queries without parameters (branches, topics, settings), for when the lake is down. */
const lastAnswers = new Map<string, unknown>()
/** Milliseconds for which a page with such a result is valid. */
const AGAIN = 5_000

async function fetchPublished(query: string, params: Params): Promise<unknown> {
  try {
    const result = await fetchFromLake(query, params)
    if (Object.keys(params).length === 0) lastAnswers.set(query, result)
    return result
  } catch (error) {
    if (Object.keys(params).length > 0 || !lastAnswers.has(query)) throw error
    currentRendering()?.endBy(Date.now() + AGAIN)
    return lastAnswers.get(query)
  }
}

async function fetchFromLake(query: string, params: Params): Promise<unknown> {
  const { result, syncTags } = await getClient().fetch<unknown>(query, params, {
    filterResponse: false,
    cache: 'no-store',
  })
  const rendering = currentRendering()
  if (syncTags) rendering?.dependOn(syncTags)
  // Without sync tags no event will announce a change.
  else rendering?.endBy(Date.now() + 60_000)
  return result
}

/** The result of a query with `now()` is valid until the next scheduled article is due. */
async function endWhenDue(): Promise<void> {
  const rendering = currentRendering()
  if (rendering) rendering.endBy(nextDue(await fetchOnce(published, scheduledQuery, {}, fetchPublished)))
}

async function orUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    unstable_rethrow(error)
    const rendering = currentRendering()
    if (rendering) rendering.isUnavailable = true
    const message = error instanceof Error ? error.message : String(error)
    // The URL contains the whole query.
    console.error('content: the Content Lake can’t be read:', message.replace(/\?query=\S+/, ''))
    throw new ContentUnavailableError('The Content Lake can’t be read', { cause: error })
  }
}
