import { formatFullDay, formatFullMoment } from '../../../lib/dates'
import { readDay } from '../../../lib/written-day'
import { isoOf, momentOf, readMoment } from '../../../lib/written-time'

/** What a text in a field of dates means: as the Studio writes it, and in words; or how to write it instead. */
export type Understood = { written: string; words: string } | { problem: string }

/** The meaning of the text of a date field. */
export function understoodDay(text: string): Understood {
  const day = readDay(text)
  return day
    ? { written: day, words: formatFullDay(day) }
    : { problem: 'Write the day, for example 24/11/2026, 24 Nov 2026 or yesterday.' }
}

/** The meaning of the text of a date-and-time field. Its parts that are missing are those it had `before`. */
export function understoodMoment(text: string, before: string | undefined): Understood {
  const moment = readMoment(text, before && !Number.isNaN(Date.parse(before)) ? momentOf(before) : undefined)
  return moment
    ? { written: `${moment.day} ${moment.time}`, words: `${formatFullMoment(isoOf(moment))}, India’s time` }
    : { problem: 'Write the day and the time, for example 24/11/2026 7 am, 24 Nov 18:30 or tomorrow 7 am.' }
}

/** The words for a stored day or moment, if it is valid. */
export function inWords(value: string | undefined, isMoment: boolean): string | undefined {
  if (!value || Number.isNaN(Date.parse(value))) return undefined
  return isMoment ? `${formatFullMoment(value)}, India’s time` : formatFullDay(value)
}
