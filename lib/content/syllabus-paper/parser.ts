import { z } from 'zod'
import { sourceSchema, unkeyedSourceProjection } from '../article/source'
import { paperSlug, syllabusPaperFields, syllabusPaperRules } from './rules'
import { translationsOf, translationsProjection } from '../fields/translations'
import { slug } from '../fields/slug'
import { documentShape, missing, notThere } from '../parts'

/** A paper as other documents name it. */
export const paperLinkProjection =
  /* groq */ `_id, exam, stage, code, title, ${translationsProjection('title')}, "slug": slug.current` as const

const titles = translationsOf({ title: syllabusPaperFields.title.nullable() })

export const paperLink = z.object(
  {
    _id: z.string(),
    exam: syllabusPaperFields.exam,
    stage: syllabusPaperFields.stage,
    code: syllabusPaperFields.code,
    title: syllabusPaperFields.title,
    translations: titles,
    slug,
  },
  notThere,
)

export const syllabusPaperProjection = /* groq */ `
  _id,
  _rev,
  exam,
  stage,
  code,
  title,
  ${translationsProjection('title')},
  "slug": slug.current,
  lines[] { _key, code, text, ${translationsProjection('text')} },
  source { ${unkeyedSourceProjection} }
` as const

/** The text of a line in other languages. */
export const lineTranslations = translationsOf({ text: syllabusPaperFields.lineText.nullable() })

const line = z.object({
  _key: z.string(),
  code: syllabusPaperFields.lineCode,
  text: syllabusPaperFields.lineText,
  translations: lineTranslations,
})

export const syllabusPaperSchema = z
  .object({
    ...documentShape,
    exam: syllabusPaperFields.exam,
    stage: syllabusPaperFields.stage,
    code: syllabusPaperFields.code,
    title: syllabusPaperFields.title,
    translations: titles,
    slug: paperSlug,
    lines: syllabusPaperFields.lines.of(line),
    /** The notice that the lines are from. */
    source: sourceSchema.omit({ _key: true }).nullable(),
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
  lines: [{ _key: 'missing', code: '1', text: 'The lines are still missing', translations: null }],
})
