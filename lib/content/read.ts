import 'server-only'
import { unstable_rethrow } from 'next/navigation'
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
  const answer = await ask(query, params, { tags, revalidate })
  if (answer === null) return null
  const { value, refusals } = prune(schema, answer)
  logRefusals(refusals, value === null)
  return value
}

async function ask(
  query: string,
  params: Record<string, unknown>,
  next: { tags: string[]; revalidate: number },
) {
  try {
    return await getClient().fetch<unknown>(query, params, { next, cache: 'force-cache' })
  } catch (error) {
    unstable_rethrow(error)
    console.error('content: the Content Lake can’t be read:', error instanceof Error ? error.message : error)
    throw new ContentUnavailableError('The Content Lake can’t be read', { cause: error })
  }
}
