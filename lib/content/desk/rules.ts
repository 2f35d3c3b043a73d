import { z } from 'zod'
import { optionalList } from '../fields/bounded-list.ts'
import { storedReference } from '../fields/reference.ts'
import { validMembers } from '../fields/valid-members.ts'

/** The id of the settings of the desk. Its dot hides them from anonymous readers, also in a public dataset. */
export const deskId = 'desk.settings'

const months = 'Months are a whole number from 1 to 60'

export const deskFields = {
  months: z.int(months).min(1, months).max(60, months),
  topic: storedReference,
  readAgain: optionalList({ what: 'Topics to read again', max: 60 }),
} as const

/** The settings of the desk as stored; a topic without its months is left out. */
export const deskSchema = z.object({
  /** Whether an article is published only after someone else has approved it. */
  approval: z.boolean().nullish().catch(false).transform(Boolean),
  readAgain: validMembers(z.object({ topic: deskFields.topic, months: deskFields.months })).catch([]),
})
