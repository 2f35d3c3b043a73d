import { serverTypes } from '../types.server'
import type { TypeName } from '../types'
import type { z } from 'zod'

/** The query and the parser of each type. */
export const readers: Record<TypeName, { query: string; schema: z.ZodType }> = serverTypes

/** The parameters for the query of a document. */
export function parametersFor(document: object): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...document }
  const { slug, from } = facts
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  return { slug: current ?? null, paths: [String(from).toLowerCase()], language: facts.language ?? 'en' }
}
