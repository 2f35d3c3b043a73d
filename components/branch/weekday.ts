import { weekdays } from '@/lib/content/branch/hours'
import type { Language } from '@/lib/languages'

/** `Mon`, for `Mo`. */
export function formatWeekday(day: (typeof weekdays)[number], language: Language): string {
  const format = new Intl.DateTimeFormat(`${language}-IN`, { weekday: 'short', timeZone: 'UTC' })
  // This month begins with a Monday.
  return format.format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)))
}
