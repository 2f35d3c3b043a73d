import { siteLanguage, type Language } from './languages.ts'

const zone = 'Asia/Kolkata'

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Cached, because creating a formatter is slow. */
function dayFormat(language: Language, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat {
  const name = `${language} ${dateStyle}`
  const format =
    dayFormats.get(name) ?? new Intl.DateTimeFormat(`${language}-IN`, { dateStyle, timeZone: zone })
  dayFormats.set(name, format)
  return format
}
const dayOfYear = new Intl.DateTimeFormat('en-IN', { day: 'numeric', month: 'short', timeZone: zone })
const dayAndTime = new Intl.DateTimeFormat('en-IN', { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
const fullDay = new Intl.DateTimeFormat('en-IN', { dateStyle: 'full', timeZone: zone })
const timeOfDay = new Intl.DateTimeFormat('en-IN', { timeStyle: 'short', timeZone: zone })
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
export const formatDay = (value: string, language = siteLanguage) =>
  dayFormat(language, 'long').format(toDate(value))

/** `19 Jun 2024`, for an ISO day or moment. */
export const formatShortDay = (value: string, language = siteLanguage) =>
  dayFormat(language, 'medium').format(toDate(value))

/** `19 Jun`, for an ISO day. */
export const formatDayOfYear = (value: string) => dayOfYear.format(toDate(value))

/** `16–22 November 2026`, for two ISO days. */
export const formatDays = (first: string, last: string) =>
  dayFormat(siteLanguage, 'long')
    .formatRange(toDate(first), toDate(last))
    // Some fonts lack the thin space.
    .replaceAll('\u2009', ' ')

/** `19 June 2024 at 6:30 pm`, in India's time zone, for an ISO moment. */
export const formatMoment = (value: string) => dayAndTime.format(toDate(value))

/** `Wednesday, 19 June 2024`, for an ISO day or moment. */
export const formatFullDay = (value: string) => fullDay.format(toDate(value))

/** `Wednesday, 19 June 2024, 6:30 pm`, in India's time zone, for an ISO moment. */
export const formatFullMoment = (value: string) =>
  `${formatFullDay(value)}, ${timeOfDay.format(toDate(value))}`

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
