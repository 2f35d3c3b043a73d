import { z } from 'zod'
import { slug, syllabusPaperFields, syllabusPaperRules } from '../fields'
import { documentShape } from '../parts'

export const syllabusPaperProjection = /* groq */ `
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
