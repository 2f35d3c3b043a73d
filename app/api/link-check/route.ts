import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { getLinks, isPermitted } from '@/lib/content/link-check'
import { dueLinks } from '@/lib/content/link-check/links'
import { askLinks } from '@/lib/link-check/ask-links'

/** Seconds for one response, for hosts that limit it. */
export const maxDuration = 60

/** Milliseconds in which links are asked; each may take some seconds more. */
const ASKING = 20_000

const question = z.object({ secret: z.string().min(20).max(100) })

/**
 * Asks links of published content that are due, as many as fit into one response, for an editor's Studio, which stores
 * the answers. The caller can't choose links.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const { data } = question.safeParse(await request.json().catch(() => undefined))
  if (!data || !(await isPermitted(data.secret))) return answer({ error: 'not permitted' }, 403)
  const due = dueLinks(await getLinks())
  const answers = await askLinks(due, { signal: AbortSignal.timeout(ASKING) })
  return answer({ answers, left: due.length - answers.length })
}

const answer = (value: unknown, status = 200) =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
