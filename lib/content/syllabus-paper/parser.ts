import { z } from 'zod'
import { paperSlug, syllabusPaperFields, syllabusPaperRules } from './rules'
import { documentShape, missing } from '../parts'

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
    slug: paperSlug,
    lines: syllabusPaperFields.lines.of(line),
  })
  .superRefine(syllabusPaperRules)

export type SyllabusPaper = z.output<typeof syllabusPaperSchema>

/** Placeholders that a preview shows for missing or invalid required fields. */
export const syllabusPaperPlaceholder = (): Partial<z.input<typeof syllabusPaperSchema>> => ({
  ...missing,
  exam: 'UPSC',
  stage: 'mains',
  code: 'CODE',
  title: 'The title is still missing',
  lines: [{ _key: 'missing', code: '1', text: 'The lines are still missing' }],
})
