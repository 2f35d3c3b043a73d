import { z } from 'zod'
import { optionalList } from '../fields/bounded-list.ts'
import { email, phoneNumber, url } from '../fields/link.ts'
import { refuse, type Rule } from '../fields/rule.ts'
import { day, text } from '../fields/text.ts'

const name = (what: string, example: string) => text({ what, min: 2, max: 120, example })

const count = (what: string, max: number) => {
  const message = `${what} is a whole number from 1 to ${max}`
  return z.int(message).min(1, message).max(max, message)
}

const marks = 'Marks are a number from 0 to 100, for example 2 or 0.66'

/** How a paper of an examination is marked. */
export const markingSchemeFields = {
  exam: text({ what: 'The examination', max: 80, example: 'UPSC Prelims, General Studies Paper I' }),
  year: count('The year', 2100).min(1950, 'The year has four digits, for example 2025'),
  questions: count('The number of questions', 300),
  minutes: count('The time', 600),
  total: count('The total', 1000),
  right: z.number(marks).positive(marks).max(100, marks),
  /** Marks that a wrong answer takes away. */
  wrong: z.number(marks).min(0, marks).max(100, marks),
  unanswered: z.number(marks).min(0, marks).max(100, marks),
} as const

type SchemeFacts = { questions?: unknown; total?: unknown; right?: unknown }

/** The total of a paper is that of its right answers. */
export const markingSchemeRules: Rule<SchemeFacts> = ({ questions, total, right }, ctx) => {
  if (typeof questions !== 'number' || typeof total !== 'number' || typeof right !== 'number') return
  if (Math.abs(questions * right - total) > 0.01)
    refuse(ctx, ['total'], `${questions} right answers give ${questions * right} marks: correct a number`)
}

export const settingsFields = {
  name: name('The name of the institute', 'DICS, institute for the civil services'),
  shortName: name('The short name', 'DICS'),
  tagline: text({ what: 'The tagline', max: 160, example: 'Notes and guidance for UPSC and GPSC' }),
  offer: text({ what: 'What the institute offers', max: 60, example: 'civil services coaching' }),
  helpline: phoneNumber,
  socialPlatform: name('The platform', 'YouTube'),
  socialUrl: url,
  socialLinks: optionalList({ what: 'Social links', max: 12 }),
  markingSchemes: optionalList({ what: 'Marking schemes', max: 10 }),
  noticeText: text({ what: 'The notice', max: 200, example: 'Offices are closed on 26 January' }),
  noticeExpires: day('The last day of the notice'),
  grievanceName: name('The name', 'Grievance officer'),
  grievanceEmail: email,
  grievancePhone: phoneNumber,
} as const

/** The texts that have translations. */
export const settingsTexts = ['name', 'shortName', 'tagline', 'offer'] as const
export const markingSchemeTexts = ['exam'] as const
export const noticeTexts = ['text'] as const
export const grievanceTexts = ['name'] as const
