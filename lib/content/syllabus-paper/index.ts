import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import {
  syllabusPaperProjection,
  syllabusPaperSchema,
  type SyllabusPaper,
  syllabusPaperPlaceholder,
} from './parser'
import { fetchContent } from '../fetch-content'
import { examAt } from './rules'

export { syllabusPaperSchema, type SyllabusPaper }

export const syllabusPapersQuery = defineQuery(`
  *[_type == "syllabusPaper" && defined(slug.current)] | order(exam desc, stage desc, code asc) { ${syllabusPaperProjection} }
`)

export const syllabusPapersSchema = z.array(syllabusPaperSchema)

/** All papers: UPSC before GPSC, prelims before mains. @throws ContentUnavailableError */
export async function getSyllabusPapers(): Promise<SyllabusPaper[]> {
  return (await fetchContent({ query: syllabusPapersQuery, schema: syllabusPapersSchema })) ?? []
}

/**
 * The papers of the examination at a path segment, `upsc`; null if there is no such examination, or no paper of it.
 *
 * @throws ContentUnavailableError
 */
export async function getExam(segment: string): Promise<{ exam: string; papers: SyllabusPaper[] } | null> {
  const exam = examAt(segment)
  if (!exam) return null
  const papers = (await getSyllabusPapers()).filter((paper) => paper.exam === exam)
  return papers.length > 0 ? { exam, papers } : null
}

export const syllabusPaperQuery = defineQuery(`
  *[_type == "syllabusPaper" && slug.current == $slug] | order(_id asc) [0] { ${syllabusPaperProjection} }
`)

/** The paper at a slug, or null. @throws ContentUnavailableError */
export async function getSyllabusPaper(slug: string): Promise<SyllabusPaper | null> {
  return fetchContent({
    query: syllabusPaperQuery,
    params: { slug },
    schema: syllabusPaperSchema,
    placeholder: syllabusPaperPlaceholder(),
  })
}
