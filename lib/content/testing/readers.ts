import { serverTypes } from '../types.server'
import type { TypeName } from '../types'
import type { z } from 'zod'

/** How the site reads each type of document. */
export const readers: Record<TypeName, { query: string; schema: z.ZodType }> = serverTypes

/** The parameters of the query that finds a document. */
export function parametersFor(document: object): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...document }
  const { slug, from } = facts
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  return { slug: current ?? null, paths: [String(from).toLowerCase()], language: facts.language ?? 'en' }
}
