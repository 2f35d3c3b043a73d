import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { slug, syllabusPaperFields, syllabusPaperRules } from './fields'
import { documentShape } from './parts'
import { read } from './read'

const projection = /* groq */ `
  _id,
  _rev,
  exam,
  stage,
  code,
  title,
  "slug": slug.current,
  lines[] { _key, code, text }
`

const line = z.object({
  _key: z.string(),
  code: syllabusPaperFields.lineCode,
  text: syllabusPaperFields.lineText,
})

export const syllabusPaperSchema = z
  .object({
    ...documentShape,
    exam: syllabusPaperFields.exam,
    stage: syllabusPaperFields.stage,
    code: syllabusPaperFields.code,
    title: syllabusPaperFields.title,
    slug,
    lines: z.array(line).min(1, 'A paper has at least one line').max(120, 'A paper has at most 120 lines'),
  })
  .superRefine(syllabusPaperRules)

export type SyllabusPaper = z.output<typeof syllabusPaperSchema>

export const syllabusPapersQuery = defineQuery(`
  *[_type == "syllabusPaper" && defined(slug.current)] | order(exam desc, stage desc, code asc) { ${projection} }
`)

export const syllabusPapersSchema = z.array(syllabusPaperSchema)

/** All papers: UPSC before GPSC, prelims before mains. @throws ContentUnavailableError */
export async function getSyllabusPapers(): Promise<SyllabusPaper[]> {
  return (await read({ query: syllabusPapersQuery, schema: syllabusPapersSchema, tags: ['syllabus'] })) ?? []
}

export const syllabusPaperQuery = defineQuery(`
  *[_type == "syllabusPaper" && slug.current == $slug] | order(_id asc) [0] { ${projection} }
`)

/** The paper at a slug, or null. @throws ContentUnavailableError */
export async function getSyllabusPaper(slug: string): Promise<SyllabusPaper | null> {
  return read({
    query: syllabusPaperQuery,
    params: { slug },
    schema: syllabusPaperSchema,
    tags: ['syllabus'],
  })
}
