import { z } from 'zod'
import { languages } from '../../languages.ts'
import { optionalList, requiredList } from '../fields/bounded-list.ts'
import { storedReference } from '../fields/reference.ts'
import { repeated } from '../fields/rule.ts'
import { choice, text } from '../fields/text.ts'

export const difficulties = ['easy', 'medium', 'hard'] as const

const option = text({ what: 'An option', max: 240, example: 'Self-defence' })
const fourOptions = 'A question has four different options'
const fold = (value: string) => value.trim().toLocaleLowerCase('en')
const right = 'Mark the right option'

/** What a question asks, written in a note or as a document. */
export const quizFields = {
  stem: text({ what: 'The question', max: 600, example: 'Article 51 of the UN Charter is about …' }),
  /** Exactly four, all different. */
  options: z
    .array(option, fourOptions)
    .refine((options) => options.length === 4 && repeated(options.map(fold)).length === 0, fourOptions),
  answer: z.int(right).min(0, right).max(3, right),
  explanation: text({
    what: 'The explanation',
    max: 1200,
    example: 'Article 51 recognises the right to self-defence.',
  }),
} as const

/** The rule for each field of a question that is a document, as the Studio stores it. */
export const questionFields = {
  ...quizFields,
  topics: requiredList({ what: 'Topics', min: 1, max: 6, stored: storedReference }),
  syllabus: optionalList({ what: 'Lines of the syllabus', max: 4 }),
  difficulty: choice('The difficulty', difficulties),
  language: choice('The language', languages),
  sources: optionalList({ what: 'Sources', max: 10 }),
} as const
