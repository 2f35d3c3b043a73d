import { isoDay } from './dates.ts'

const longMonth = new Intl.DateTimeFormat('en-IN', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Whether a text is a calendar month as addresses have it, `2024-06`. Of other millennia there are no notes. */
export const isMonth = (value: string) => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(value)

/** The month in India, `2024-06`, in which an ISO moment lies. */
export const monthOf = (moment: string) => isoDay(moment).slice(0, 7)

/** `June 2024`, for `2024-06`. */
export const formatMonth = (month: string) => longMonth.format(new Date(`${month}-01T00:00:00Z`))

/** The moment at which a month begins in India and the one at which the next begins (ISO 8601, UTC). */
export function monthBounds(month: string): { start: string; end: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(number + 1, 2)}`
  return { start: beginning(month), end: beginning(next) }
}

/** All months from one to another, both included, the earlier first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = monthOf(monthBounds(month).end)) months.push(month)
  return months
}

const pad = (number: number, length: number) => String(number).padStart(length, '0')

// To the millisecond: beside a moment without them it is still in order as text.
const beginning = (month: string) => new Date(`${month}-01T00:00:00.000+05:30`).toISOString()
