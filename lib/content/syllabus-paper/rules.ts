import { z } from 'zod'
import { requiredList } from '../fields/bounded-list.ts'
import { refuse, repeated, type Rule } from '../fields/rule.ts'
import { slug, storedSlug } from '../fields/slug.ts'
import { choice, text } from '../fields/text.ts'
import { adviseTranslation, translationAdvice, untranslated } from '../fields/translations.ts'
import { otherLanguages } from '../../languages.ts'

export const exams = ['UPSC', 'GPSC'] as const
/** The examination whose papers are at a path segment below the syllabus: `upsc`. */
export const examAt = (segment: string) => exams.find((exam) => exam.toLowerCase() === segment)

export const paperStages = ['prelims', 'mains'] as const

const code = 'A code has letters, digits and dots, for example GS2 or 2.18'

/** A year is the address of the past questions of that year, `/past-questions/2025`; `/syllabus/upsc` has all papers of UPSC. */
export const paperSlug = slug
  .refine(
    (value) => !/^\d{4}$/.test(value),
    'The slug of a paper is not a year: add a letter, for example upsc-mains-gs2',
  )
  .refine(
    (value) => !examAt(value),
    'The slug of a paper is not an examination alone: add the paper, for example upsc-mains-gs2',
  )

export const syllabusPaperFields = {
  exam: choice('The examination', exams),
  stage: choice('The stage', paperStages),
  code: z
    .string(code)
    .regex(/^[A-Za-z0-9]+$/, 'The code of a paper has letters and digits, for example GS2')
    .max(12, code),
  title: text({ what: 'The title', min: 3, max: 120, example: 'General Studies II' }),
  slug: storedSlug.extend({ current: paperSlug }),
  lines: requiredList({ what: 'Lines of the syllabus', min: 1, max: 120 }),
  lineCode: z
    .string(code)
    .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/, code)
    .max(12, code),
  lineText: text({ what: 'A line', min: 3, max: 600, example: 'India and its neighbourhood – relations.' }),
} as const

/** The codes in a paper are unique. */
export const syllabusPaperRules: Rule<{ lines?: unknown }> = ({ lines }, ctx) => {
  const parsed = z.array(z.looseObject({ code: z.string() })).safeParse(lines)
  if (!parsed.success) return
  for (const index of repeated(parsed.data.map((line) => line.code)))
    refuse(ctx, ['lines', index], 'This code is already in the list')
}

const adviseTitle = translationAdvice(['title'])

/**
 * Advises about a paper without a source, about its title and, in one message per language, about the lines without a
 * translation.
 */
export const syllabusPaperAdvice: Rule<{ lines?: unknown; source?: unknown }> = (paper, ctx) => {
  if (!paper.source) refuse(ctx, ['source'], 'Name the notice of the commission that the lines are from')
  adviseTitle(paper, ctx)
  const lines = Array.isArray(paper.lines) ? paper.lines : []
  for (const language of otherLanguages) {
    const missing = lines.filter((line) => untranslated(line, ['text'], language).length > 0)
    if (missing.length > 0)
      adviseTranslation(ctx, ['lines'], language, `${missing.length} of ${lines.length} lines`)
  }
}
