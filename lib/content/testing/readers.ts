import type { z } from 'zod'
import { articleQuery, articleSchema } from '../article'
import { authorQuery, authorSchema } from '../author'
import { branchQuery, branchSchema } from '../branch'
import { redirectQuery, redirectSchema } from '../redirect'
import { settingsQuery, settingsSchema } from '../settings'
import { syllabusPaperQuery, syllabusPaperSchema } from '../syllabus-paper'
import { topicQuery, topicSchema } from '../topic'
import type { DocumentType } from './documents'

/** How the site reads each type of document. */
export const readers: Record<DocumentType, { query: string; schema: z.ZodType }> = {
  article: { query: articleQuery, schema: articleSchema },
  branch: { query: branchQuery, schema: branchSchema },
  topic: { query: topicQuery, schema: topicSchema },
  syllabusPaper: { query: syllabusPaperQuery, schema: syllabusPaperSchema },
  author: { query: authorQuery, schema: authorSchema },
  redirect: { query: redirectQuery, schema: redirectSchema },
  settings: { query: settingsQuery, schema: settingsSchema },
}

/** The parameters of the query that finds a document. */
export function parametersFor(document: object): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...document }
  const { slug, from } = facts
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  return { slug: current ?? null, paths: [String(from).toLowerCase()], language: facts.language ?? 'en' }
}
