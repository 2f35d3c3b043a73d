import { formatMonthOf, isoDay, startOfDay } from './dates.ts'
import type { Language } from './languages.ts'

/** Whether a text is a calendar month as used in URLs, `2024-06`. Only this millennium has articles. */
export const isMonth = (value: string) => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(value)

/** The month in India, `2024-06`, of an ISO moment. */
export const monthOf = (moment: string) => isoDay(moment).slice(0, 7)

/** `June 2024`, for `2024-06`. */
export const formatMonth = (month: string, language: Language) => formatMonthOf(`${month}-01`, language)

/** The moments at which a month and the next one begin in India (ISO 8601, UTC). */
export function monthBounds(month: string): { start: string; end: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(number + 1, 2)}`
  return { start: startOfDay(`${month}-01`), end: startOfDay(`${next}-01`) }
}

/** All months from one to another, inclusive, earliest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = monthOf(monthBounds(month).end)) months.push(month)
  return months
}

const pad = (number: number, length: number) => String(number).padStart(length, '0')
