import { z } from 'zod'
import { optionalList, requiredList } from '../fields/bounded-list.ts'
import { storedReference } from '../fields/reference.ts'
import { refuse, type Rule } from '../fields/rule.ts'
import { choice, text } from '../fields/text.ts'
import { quizFields } from '../question/rules.ts'
import { paperStages } from '../syllabus-paper/rules.ts'

/** What became of the commission’s key; a missing state means `none`. */
export const keyStates = ['none', 'provisional', 'final', 'cancelled'] as const

/** How the paper numbers the statements: 1, 2, 3 or I, II, III. */
export const numberings = ['arabic', 'roman'] as const

const year = 'The year has four digits from 1950 to 2100, for example 2025'
const number = 'The number is a whole number from 1 to 300, for example 42'
const option = 'Mark the option of the key'

/** The rule for each field of a past question, as the Studio stores it. */
export const pastQuestionFields = {
  exam: text({ what: 'The examination', max: 80, example: 'UPSC Civil Services' }),
  stage: choice('The stage', paperStages),
  year: z.int(year).min(1950, year).max(2100, year),
  paper: storedReference,
  number: z.int(number).min(1, number).max(300, number),
  set: text({ what: 'The set', max: 10, example: 'A' }),
  text: text({ what: 'The question', max: 1200, example: 'Consider the following statements:' }),
  statements: optionalList({ what: 'Statements', max: 10 }),
  statement: text({ what: 'A statement', max: 600, example: 'The Inter-State Council' }),
  numbering: choice('The numbering', numberings),
  closing: text({
    what: 'The closing question',
    max: 300,
    example: 'How many of the above statements are correct?',
  }),
  options: quizFields.options,
  key: z.int(option).min(0, option).max(3, option),
  keyState: choice('The state of the key', keyStates),
  explanation: text({
    what: 'The explanation',
    max: 1200,
    example: 'The Inter-State Council rests on Article 263; the other two do not rest on the Constitution.',
  }),
  topics: requiredList({ what: 'Topics', min: 1, max: 6, stored: storedReference }),
  syllabus: optionalList({ what: 'Lines of the syllabus', max: 4 }),
  sources: requiredList({ what: 'Sources', min: 1, max: 10 }),
} as const

type Facts = {
  statements?: readonly unknown[] | null | undefined
  closing?: unknown
  options?: unknown
  key?: unknown
  keyState?: unknown
}

const isGiven = (state: unknown) => state === 'provisional' || state === 'final'

/** Rules for several fields: a key has a state and options, and a closing question follows statements. */
export const pastQuestionRules: Rule<Facts> = ({ statements, closing, options, key, keyState }, ctx) => {
  const hasKey = typeof key === 'number'
  if (hasKey && !isGiven(keyState))
    refuse(ctx, ['key'], 'A key is provisional or final: choose its state, or take the key out')
  if (hasKey && !options) refuse(ctx, ['key'], 'A question with a key has four options')
  if (!hasKey && isGiven(keyState)) refuse(ctx, ['keyState'], 'Mark the option of the key')
  if (closing && !statements?.length)
    refuse(ctx, ['closing'], 'A closing question follows statements: without them it is the question itself')
}
