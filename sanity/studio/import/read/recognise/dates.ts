import { asciiDigits } from '../../../../../lib/ascii-digits'

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

const names = months.flat().join('|')
const letters = '[\\p{L}\\p{M}]*'
/** The forms in which a day is written; none of them is American, with the month first in digits. */
const forms: { pattern: string; order: readonly ('day' | 'month' | 'year')[] }[] = [
  { pattern: '(\\d{4})-(\\d{1,2})-(\\d{1,2})', order: ['year', 'month', 'day'] },
  { pattern: '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})', order: ['day', 'month', 'year'] },
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?((?:${names})${letters})\\.?,?[\\s-]+(\\d{4})`,
    order: ['day', 'month', 'year'],
  },
  {
    pattern: `((?:${names})${letters})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
    order: ['month', 'day', 'year'],
  },
]

/** A day within a text, as ISO 8601, with its place there. */
export type FoundDay = { day: string; from: number; until: number }

/** The first day that a text names in full. */
export function findDay(text: string): FoundDay | undefined {
  const plain = asciiDigits(text)
  for (const { pattern, order } of forms) {
    const found = new RegExp(`(?<![\\d\\p{L}])${pattern}(?!\\d)`, 'iu').exec(plain)
    if (!found) continue
    const part = (name: 'day' | 'month' | 'year') => found[order.indexOf(name) + 1] ?? ''
    const day = isoDay(part('year'), monthOf(part('month')), Number(part('day')))
    if (day) return { day, from: found.index, until: found.index + found[0].length }
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

const around =
  /^[\s,.|()[\]–—-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|(?:સોમ|મંગળ|બુધ|ગુરુ|શુક્ર|શનિ|રવિ)વાર)?[\s,.|()[\]–—-]*$/iu

/** The day, if a line tells nothing else. */
export function dayAlone(text: string): string | undefined {
  const found = findDay(text)
  return found && around.test(text.slice(0, found.from) + text.slice(found.until)) ? found.day : undefined
}
