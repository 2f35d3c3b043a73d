import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import { unavailableDigest } from '@/lib/page-cache/status'
import { getClient } from './client'
import { logRefusals } from './log'
import { isDraftMode } from './preview/draft-mode'
import { askForDraft, pruneDraft, type DraftAnswer } from './preview/read-draft'
import { prune } from './prune'

/** The Content Lake did not answer, or not with content. Nothing is known then: this is never “not found”. */
export class ContentUnavailableError extends Error {
  override readonly name = 'ContentUnavailableError'
  readonly digest = unavailableDigest
}

/** Seconds after which content is asked for again even when no webhook came. */
export const HOUR = 60 * 60

type Read<S extends z.ZodType> = {
  query: string
  params?: Record<string, unknown>
  schema: S
  /** What the page shows; publishing any of it makes the page stale. */
  tags: string[]
  /** Seconds. */
  revalidate?: number
  /** What a preview shows in place of required parts that are missing or wrong. */
  standIn?: z.input<S>
}

/**
 * The one way content comes in. Returns null for what is not there and for what can’t be shown; parts that the
 * page can do without are left out. Each refusal is logged. For an editor who previews it reads drafts, past every
 * cache.
 * @throws ContentUnavailableError
 */
export async function read<S extends z.ZodType>({
  query,
  params = {},
  schema,
  tags,
  revalidate = HOUR,
  standIn,
}: Read<S>) {
  if (await isDraftMode()) {
    const draft = await askOnce(drafts, query, params, askForDraft)
    return draft.plain === null ? null : pruneDraft(schema, draft, standIn)
  }
  const answer = await askOnce(published, query, params, askPublished({ tags, revalidate }))
  if (answer === null) return null
  const { value, refusals } = prune(schema, answer)
  logRefusals(refusals, value === null)
  return value
}

type Params = Record<string, unknown>

/** The questions of the page that is being rendered; React forgets them after it. */
const published = cache(() => new Map<string, Promise<unknown>>())
const drafts = cache(() => new Map<string, Promise<DraftAnswer>>())

/** A page, its metadata and its layout ask for much the same: each question goes out once. */
function askOnce<Answer>(
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

const askPublished = (next: { tags: string[]; revalidate: number }) => (query: string, params: Params) =>
  getClient().fetch<unknown>(query, params, { next, cache: 'force-cache' })

async function orUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    unstable_rethrow(error)
    console.error('content: the Content Lake can’t be read:', error instanceof Error ? error.message : error)
    throw new ContentUnavailableError('The Content Lake can’t be read', { cause: error })
  }
}
