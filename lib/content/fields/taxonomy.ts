import { z } from 'zod'
import { optionalList, requiredList } from './bounded-list.ts'
import { storedImage } from './image.ts'
import { storedReference } from './reference.ts'
import { repeated, refuse, type Rule } from './rule.ts'
import { storedSlug } from './slug.ts'
import { choice, text } from './text.ts'
import { publishedId, referenceId } from './reference.ts'

export const exams = ['UPSC', 'GPSC'] as const
export const paperStages = ['prelims', 'mains'] as const

export const authorFields = {
  name: text({ what: 'The name', min: 2, max: 80, example: 'Polity desk' }),
  slug: storedSlug,
  role: text({ what: 'The role', min: 2, max: 120, example: 'Editorial desk for polity and governance' }),
  qualifications: text({ what: 'Qualifications', max: 200, example: 'MA in political science' }),
  bio: text({ what: 'The biography', max: 1200, example: 'Writes on the Constitution since 2015.' }),
  photo: storedImage,
} as const

export const topicFields = {
  title: text({ what: 'The title', min: 2, max: 80, example: 'International relations' }),
  slug: storedSlug,
  description: text({
    what: 'The description',
    max: 400,
    example: 'India and its neighbourhood, treaties, groups.',
  }),
  parent: storedReference,
  synonym: text({ what: 'Another word', max: 60, example: 'IR' }),
  synonyms: optionalList({ what: 'Other words', max: 30 }),
} as const

/** A topic is not its own parent; longer circles need the other topics, see facts.ts. */
export const topicRules: Rule<{ _id?: unknown; parent?: unknown }> = ({ _id, parent }, ctx) => {
  if (typeof _id === 'string' && referenceId(parent) === publishedId(_id))
    refuse(ctx, ['parent'], 'A topic does not stand below itself')
}

const code = 'A code has letters, digits and dots, for example GS2 or 2.18'

export const syllabusPaperFields = {
  exam: choice('The examination', exams),
  stage: choice('The stage', paperStages),
  code: z
    .string(code)
    .regex(/^[A-Za-z0-9]+$/, 'The code of a paper has letters and digits, for example GS2')
    .max(12, code),
  title: text({ what: 'The title', min: 3, max: 120, example: 'General Studies II' }),
  slug: storedSlug,
  lines: requiredList({ what: 'Lines of the syllabus', min: 1, max: 120 }),
  lineCode: z
    .string(code)
    .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/, code)
    .max(12, code),
  lineText: text({ what: 'A line', min: 3, max: 600, example: 'India and its neighbourhood – relations.' }),
} as const

/** No code stands twice in a paper. */
export const syllabusPaperRules: Rule<{ lines?: unknown }> = ({ lines }, ctx) => {
  const parsed = z.array(z.looseObject({ code: z.string() })).safeParse(lines)
  if (!parsed.success) return
  for (const index of repeated(parsed.data.map((line) => line.code)))
    refuse(ctx, ['lines', index], 'This code is in the list already')
}
