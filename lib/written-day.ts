import { asciiDigits } from './ascii-digits.ts'
import { daysBefore, today } from './dates.ts'

/** The names of the months in the three languages, by their beginnings. */
const months: readonly (readonly string[])[] = [
  ['jan', 'जनवरी', 'જાન્યુ'],
  ['feb', 'फरवरी', 'फ़रवरी', 'ફેબ્રુ'],
  ['mar', 'मार्च', 'માર્ચ'],
  ['apr', 'अप्रैल', 'એપ્રિલ'],
  ['may', 'मई', 'મે'],
  ['jun', 'जून', 'જૂન', 'જુન'],
  ['jul', 'जुलाई', 'જુલાઈ', 'જુલાઇ'],
  ['aug', 'अगस्त', 'ઓગસ્ટ', 'ઑગસ્ટ'],
  ['sep', 'सितंबर', 'सितम्बर', 'સપ્ટે'],
  ['oct', 'अक्टूबर', 'अक्तूबर', 'ઓક્ટો', 'ઑક્ટો'],
  ['nov', 'नवंबर', 'नवम्बर', 'નવે'],
  ['dec', 'दिसंबर', 'दिसम्बर', 'ડિસે'],
]

type Form = { pattern: string; order: readonly ('day' | 'month' | 'year')[] }

const names = months.flat().join('|')
const month = `((?:${names})[\\p{L}\\p{M}]*)\\.?`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const shortYear = "['’]?(\\d{2})"

/** The forms in which a day is written; none of them is American, with the month first in digits. */
const forms: readonly Form[] = [
  { pattern: '(\\d{4})-(\\d{1,2})-(\\d{1,2})', order: ['year', 'month', 'day'] },
  { pattern: '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})', order: ['day', 'month', 'year'] },
  { pattern: `${day}[\\s-]+(?:of\\s+)?${month},?[\\s-]+(\\d{4})`, order: ['day', 'month', 'year'] },
  { pattern: `${month}\\s+${day},?\\s+(\\d{4})`, order: ['month', 'day', 'year'] },
]

/** Forms that mean a day only where a day is expected. */
const shortForms: readonly Form[] = [
  { pattern: '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{2})', order: ['day', 'month', 'year'] },
  { pattern: `${day}[\\s-]*${month},?[\\s-]*(\\d{4})`, order: ['day', 'month', 'year'] },
  { pattern: `${day}[\\s-]*${month},?[\\s-]*${shortYear}`, order: ['day', 'month', 'year'] },
  { pattern: '(\\d{1,2})\\s*/\\s*(\\d{1,2})', order: ['day', 'month'] },
  { pattern: `${day}[\\s-]*(?:of\\s+)?${month}`, order: ['day', 'month'] },
  { pattern: `${month}\\s*${day}`, order: ['month', 'day'] },
]

const daysFromToday: Record<string, number> = {
  ...{ today: 0, tomorrow: 1, 'day after tomorrow': 2, yesterday: -1 },
  // Hindi has one word for yesterday and tomorrow.
  ...{ आज: 0, આજે: 0, આજ: 0, આવતીકાલે: 1, 'આવતી કાલે': 1, ગઈકાલે: -1, 'ગઈ કાલે': -1 },
}

/** A day within a text, as ISO 8601, with its place there. */
export type FoundDay = { day: string; from: number; until: number }

/** The first day that a text names in full. */
export const findDay = (text: string): FoundDay | undefined => find(text, forms, today())

function find(text: string, known: readonly Form[], now: string): FoundDay | undefined {
  const plain = asciiDigits(text)
  for (const { pattern, order } of known) {
    const found = new RegExp(`(?<![\\d\\p{L}])${pattern}(?!\\d)`, 'iu').exec(plain)
    if (!found) continue
    const part = (name: 'day' | 'month' | 'year') => found[order.indexOf(name) + 1] ?? ''
    const [month, day] = [monthOf(part('month')), Number(part('day'))]
    const named = order.includes('year')
      ? isoDay(fullYear(part('year'), now), month, day)
      : nearest(month, day, now)
    if (named) return { day: named, from: found.index, until: found.index + found[0].length }
  }
  return undefined
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return months.findIndex((spellings) => spellings.some((name) => text.toLowerCase().startsWith(name))) + 1
}

function isoDay(year: string, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}

/** `26` is 2026 and `47` is 1947: a day lies ten years ahead at most. */
function fullYear(year: string, now: string): string {
  if (year.length !== 2) return year
  const [century, thisYear] = [now.slice(0, 2), Number(now.slice(0, 4))]
  return Number(century + year) > thisYear + 10 ? `${Number(century) - 1}${year}` : century + year
}

/** A day without a year is the nearest to today. */
function nearest(month: number, day: number, now: string): string | undefined {
  const year = Number(now.slice(0, 4))
  const distance = (named: string) => Math.abs(Date.parse(named) - Date.parse(now))
  return [year - 1, year, year + 1]
    .flatMap((each) => isoDay(String(each), month, day) ?? [])
    .toSorted((one, other) => distance(one) - distance(other))[0]
}

const around =
  /^[\s,.|()[\]–—-]*(?:(?:mon|tue|tues|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|(?:સોમ|મંગળ|બુધ|ગુરુ|શુક્ર|શનિ|રવિ)વાર)?[\s,.|()[\]–—-]*$/iu

const unlessMore = (text: string, found: FoundDay | undefined) =>
  found && around.test(text.slice(0, found.from) + text.slice(found.until)) ? found.day : undefined

/** The day, if a line contains nothing else. */
export const dayAlone = (text: string): string | undefined => unlessMore(text, findDay(text))

/**
 * The day that was written into a field: also `24-11-26`, `24 Nov` and `tomorrow`, which in other texts may mean something
 * else. `now` is the day of today.
 */
export function readDay(text: string, now = today()): string | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/gu, ' ')
  const days = Object.hasOwn(daysFromToday, words) ? daysFromToday[words] : undefined
  return days === undefined
    ? (dayAlone(text) ?? unlessMore(text, find(text, shortForms, now)))
    : daysBefore(now, -days)
}
