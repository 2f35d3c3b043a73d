import { asciiDigits } from './ascii-digits.ts'
import { today } from './dates.ts'
import { readDay } from './written-day.ts'

const pattern = String.raw`(?:(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\.?|(\d{1,2})[:.](\d{2})(?:\s*(?:hrs|hours))?)`
const whole = new RegExp(`^${pattern}$`, 'i')
const sole = pattern.replace(/\((?!\?)/g, '(?:')
const timeLast = new RegExp(String.raw`^(.*?)[\s,]*(?:\bat\b\s*)?(?<![\d:./-])(${sole})(?:\s*IST)?$`, 'i')
const timeFirst = new RegExp(String.raw`^(${sole})(?:\s*IST)?[\s,]+(?:on\s+)?(.+)$`, 'i')

/** A time of day in 24 hours, `18:30`, of `6.30 pm` or `18.30`. A bare number is ambiguous. */
export function readTime(text: string): string | undefined {
  const [, hour12, minute12 = '00', half, hour24, minute24] = whole.exec(asciiDigits(text).trim()) ?? []
  const [hour, minute] = half ? [Number(hour12), minute12] : [Number(hour24), minute24]
  if (minute === undefined || Number(minute) > 59 || !(hour <= 23) || (half && (hour < 1 || hour > 12)))
    return undefined
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/** A day and a time of day in India. */
export type Moment = { day: string; time: string }

/** The moment, of an ISO moment. */
export function momentOf(iso: string): Moment {
  const inIndia = new Date(Date.parse(iso) + 5.5 * 3_600_000).toISOString()
  return { day: inIndia.slice(0, 10), time: inIndia.slice(11, 16) }
}

/** The ISO moment. */
export const isoOf = ({ day, time }: Moment): string => new Date(`${day}T${time}+05:30`).toISOString()

/**
 * The moment that was written into a field: `24 Nov 2026, 7 am`, `tomorrow 18:30`. A day alone keeps the time that the field
 * had `before`, and a time alone its day, or else today.
 */
export function readMoment(text: string, before?: Moment, now = today()): Moment | undefined {
  const plain = asciiDigits(text).trim()
  const time = readTime(plain)
  if (time) return { day: before?.day ?? now, time }
  const day = readDay(plain, now)
  if (day) return before && { day, time: before.time }

  const [, dayBefore = '', last = ''] = timeLast.exec(plain) ?? []
  const [, first = '', dayAfter = ''] = timeFirst.exec(plain) ?? []
  return both(dayBefore, last, now) ?? both(dayAfter, first, now)
}

function both(day: string, time: string, now: string): Moment | undefined {
  const [readDayOf, readTimeOf] = [readDay(day, now), readTime(time)]
  return readDayOf && readTimeOf ? { day: readDayOf, time: readTimeOf } : undefined
}
