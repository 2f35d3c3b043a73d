import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import { unavailableDigest } from '@/lib/page-cache/status'
import { getClient } from './client'
import { logRefusals } from './log'
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
}

/**
 * The one way content comes in. Returns null for what is not there and for what can’t be shown; parts that the
 * page can do without are left out. Each refusal is logged.
 * @throws ContentUnavailableError
 */
export async function read<S extends z.ZodType>({
  query,
  params = {},
  schema,
  tags,
  revalidate = HOUR,
}: Read<S>) {
  const answer = await askOnce(query, params, { tags, revalidate })
  if (answer === null) return null
  const { value, refusals } = prune(schema, answer)
  logRefusals(refusals, value === null)
  return value
}

type Freshness = { tags: string[]; revalidate: number }

/** The questions of the page that is being rendered; React forgets them after it. */
const questions = cache(() => new Map<string, Promise<unknown>>())

/** A page, its metadata and its layout ask for much the same: each question goes out once. */
function askOnce(query: string, params: Record<string, unknown>, next: Freshness): Promise<unknown> {
  const asked = questions()
  const key = JSON.stringify([query, params])
  const answer = asked.get(key) ?? ask(query, params, next)
  asked.set(key, answer)
  return answer
}

async function ask(query: string, params: Record<string, unknown>, next: Freshness): Promise<unknown> {
  try {
    return await getClient().fetch<unknown>(query, params, { next, cache: 'force-cache' })
  } catch (error) {
    unstable_rethrow(error)
    console.error('content: the Content Lake can’t be read:', error instanceof Error ? error.message : error)
    throw new ContentUnavailableError('The Content Lake can’t be read', { cause: error })
  }
}
