import { siteLanguage, type Language } from './languages.ts'

const zone = 'Asia/Kolkata'

/** The forms of dates and times on pages. */
const styles = {
  day: { dateStyle: 'long' },
  shortDay: { dateStyle: 'medium' },
  fullDay: { dateStyle: 'full' },
  dayOfYear: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

/** Cached, because creating a formatter is slow. */
function formatIn(language: Language, style: keyof typeof styles): Intl.DateTimeFormat {
  const name = `${language} ${style}`
  const options = { ...styles[style], timeZone: zone }
  const format = formats.get(name) ?? new Intl.DateTimeFormat(`${language}-IN-u-nu-latn`, options)
  formats.set(name, format)
  return format
}
const isoParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** A calendar day has no time zone: midnight in India keeps it the same day in every formatter here. */
const toDate = (value: string) =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+05:30` : value)

/** `19 June 2024`, for an ISO day or moment. */
export const formatDay = (value: string, language: Language) =>
  formatIn(language, 'day').format(toDate(value))

/** `19 Jun 2024`, for an ISO day or moment. */
export const formatShortDay = (value: string, language: Language = siteLanguage) =>
  formatIn(language, 'shortDay').format(toDate(value))

/** `19 Jun`, for an ISO day. */
export const formatDayOfYear = (value: string, language: Language) =>
  formatIn(language, 'dayOfYear').format(toDate(value))

/** `16–22 November 2026`, for two ISO days. */
export const formatDays = (first: string, last: string, language: Language) =>
  formatIn(language, 'day')
    .formatRange(toDate(first), toDate(last))
    // Some fonts lack the thin space.
    .replaceAll('\u2009', ' ')

/** `19 June 2024 at 6:30 pm`, in India's time zone, for an ISO moment. */
export const formatMoment = (value: string, language: Language = siteLanguage) =>
  formatIn(language, 'moment').format(toDate(value))

/** `Wednesday, 19 June 2024`, for an ISO day or moment. */
export const formatFullDay = (value: string, language: Language = siteLanguage) =>
  formatIn(language, 'fullDay').format(toDate(value))

/** `Wednesday, 19 June 2024, 6:30 pm`, in India's time zone, for an ISO moment. */
export const formatFullMoment = (value: string, language: Language = siteLanguage) =>
  `${formatFullDay(value, language)}, ${formatIn(language, 'time').format(toDate(value))}`

/** `June 2024`, for an ISO day. */
export const formatMonthOf = (value: string, language: Language) =>
  formatIn(language, 'month').format(toDate(value))

/** The day in India, `2024-06-19`, of an ISO moment: the value of a `time` element. */
export const isoDay = (value: string) => isoParts.format(toDate(value))

/** Today in India, `2024-06-19`. */
export const today = (now = Date.now()) => isoDay(new Date(now).toISOString())

/** The day a number of days before an ISO day. */
export const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

/** The moment (ISO 8601, UTC) at which a day begins in India; with milliseconds, so that it sorts correctly as text. */
export const startOfDay = (day: string) => toDate(day).toISOString()

/** The moment of the last change: an update counts from the beginning of its day in India. */
export function modifiedAt({ publishedAt, updatedOn }: { publishedAt: string; updatedOn: string | null }) {
  const updated = updatedOn && startOfDay(updatedOn)
  return updated && Date.parse(updated) > Date.parse(publishedAt) ? updated : publishedAt
}

/** Seconds until midnight in India; at least one. */
export const secondsLeftToday = (now = Date.now()) =>
  86_400 - (Math.floor((now + 5.5 * 3_600_000) / 1000) % 86_400)
