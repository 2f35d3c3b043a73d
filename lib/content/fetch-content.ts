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

/** The Content Lake did not answer, or not with content. Nothing is known then: this is never “not found”. */
export class ContentUnavailableError extends Error {
  override readonly name = 'ContentUnavailableError'
}

type Read<Query extends string, S extends z.ZodType> = {
  query: Query
  params?: Record<string, unknown>
  schema: S
  /** The moment (ms) from which the page may be wrong though nothing has changed. */
  until?: number
  /** What a preview shows in place of required fields that are missing or invalid. */
  placeholder?: Partial<z.input<S>>
}

/**
 * The one way content comes in. Returns null for what is not there and for what can’t be shown; parts that the
 * page can do without are left out. Each refusal is logged. The page that is being rendered learns what it depends on.
 * For an editor who previews it reads drafts. A parser that does not fit the query’s result does not compile.
 * @throws ContentUnavailableError
 */
export async function fetchContent<Query extends keyof SanityQueries, S extends z.ZodType>(
  question: Read<Query, S> & Agreeing<SanityQueries[Query], S>,
): Promise<z.output<S> | null> {
  return fetchUntyped<S>(question)
}

/** As {@link fetchContent}, for a query that is put together while the site runs: no type tells what it returns. */
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

/** The questions of the page that is being rendered; React forgets them after it. */
const published = cache(() => new Map<string, Promise<unknown>>())
const drafts = cache(() => new Map<string, Promise<DraftAnswer>>())

/** A page, its metadata and its layout ask for much the same: each question goes out once. */
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

/** The last answers to the few questions without parameters (branches, topics, settings), for when the lake is away. */
const lastAnswers = new Map<string, unknown>()
/** Milliseconds for which a page may show such an answer. */
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
  // Nothing will tell when this changes.
  else rendering?.endBy(Date.now() + 60_000)
  return result
}

/** What depends on the time of day changes when the next scheduled article is due. */
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
    // The address of a query holds all of it.
    console.error('content: the Content Lake can’t be read:', message.replace(/\?query=\S+/, ''))
    throw new ContentUnavailableError('The Content Lake can’t be read', { cause: error })
  }
}
