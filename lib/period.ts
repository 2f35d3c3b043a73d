import { daysBefore, formatDay, formatDays, isoDay, startOfDay } from './dates.ts'
import type { Language } from './languages.ts'
import { formatMonth, isMonth, monthBounds, monthOf } from './month.ts'

export type PeriodKind = 'day' | 'week' | 'month'

/** A day, an ISO week (Monday to Sunday) or a month in India. */
export type Period = {
  kind: PeriodKind
  /** As in addresses: `2026-11-21`, `2026-W47` or `2026-11`. */
  name: string
  /** Its first and last day. */
  first: string
  last: string
}

/** The period that contains an ISO day or moment. */
export function periodOf(kind: PeriodKind, moment: string): Period {
  const day = isoDay(moment)
  if (kind === 'day') return { kind, name: day, first: day, last: day }
  if (kind === 'month') {
    const name = monthOf(day)
    return { kind, name, first: `${name}-01`, last: daysBefore(isoDay(monthBounds(name).end), 1) }
  }
  const first = daysBefore(day, daysSinceMonday(day))
  return { kind, name: weekName(first), first, last: daysBefore(first, -6) }
}

/** The period of a name in an address; undefined for any other text, an impossible date included. */
export function parsePeriod(name: string): Period | undefined {
  const first = firstDay(name)
  if (!first) return undefined
  const kind = name.includes('W') ? 'week' : isMonth(name) ? 'month' : 'day'
  const period = periodOf(kind, first)
  // `2026-02-30` and `2025-W53` lead to the days and weeks after.
  return period.name === name ? period : undefined
}

/** Whether a text is or resembles the name of a period, in any letter case. */
export const resemblesPeriod = (text: string) => /^\d{4}-(?:\d\d(?:-\d\d)?|w\d\d)$/i.test(text)

/** `21 November 2026`, `16–22 November 2026` or `November 2026`. */
export function formatPeriod({ kind, name, first, last }: Period, language: Language): string {
  if (kind === 'day') return formatDay(first, language)
  return kind === 'week' ? formatDays(first, last, language) : formatMonth(name, language)
}

/** The number of an ISO week in its year. */
export const weekNumber = ({ name }: Period): number => Number(name.slice(-2))

/** The moments at which a period and the next one begin (ISO 8601, UTC). */
export const periodBounds = ({ first, last }: Period): { start: string; end: string } => ({
  start: startOfDay(first),
  end: startOfDay(daysBefore(last, -1)),
})

/** The first day of a period, derived from the form of its name. */
function firstDay(name: string): string | undefined {
  // Only this millennium has articles.
  if (!/^[12]/.test(name) || !resemblesPeriod(name)) return undefined
  const [year = '', part = '', day = '01'] = name.split('-')
  if (part.startsWith('W')) return daysBefore(firstMonday(year), -7 * (Number(part.slice(1)) - 1))
  const text = `${year}-${part}-${day}`
  return Number.isNaN(Date.parse(text)) ? undefined : daysBefore(text, 0)
}

/** The Monday of the first ISO week of a year, which contains 4 January. */
const firstMonday = (year: string) => daysBefore(`${year}-01-04`, daysSinceMonday(`${year}-01-04`))

const daysSinceMonday = (day: string) => (new Date(day).getUTCDay() + 6) % 7

/** A week belongs to the year of its Thursday. */
function weekName(monday: string): string {
  const year = daysBefore(monday, -3).slice(0, 4)
  const weeks = (Date.parse(monday) - Date.parse(firstMonday(year))) / (7 * 86_400_000)
  return `${year}-W${String(weeks + 1).padStart(2, '0')}`
}
