import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { isMonth, monthBounds } from '../month'
import { articleFilter, monthArticleFilter, type Language } from './article-card'
import { monthNoteProjection, monthNoteSchema, type MonthNote } from './parsers/month-note'
import { read } from './read'

export type { MonthNote }

/** Notes in one part of a month’s compilation: as many sheets as can be stapled. A month with more has further parts. */
export const PART_SIZE = 60

// India’s months, in which a day begins 19,800 seconds before it does in UTC.
export const monthsQuery = defineQuery(`
  array::unique(*[${articleFilter}] {
    "month": array::join(string::split(string(dateTime(publishedAt) + 19800), "-")[0..1], "-")
  }.month)
`)

// Null is the month of a date that can’t be read.
export const monthsSchema = z.array(z.string().nullable())

/** The months, as `2024-06`, in which articles came out, newest first. @throws ContentUnavailableError */
export async function getMonths(language: Language = 'en'): Promise<string[]> {
  const months = await read({
    query: monthsQuery,
    params: { language },
    schema: monthsSchema,
  })
  return (months ?? [])
    .flatMap((month) => (month !== null && isMonth(month) ? [month] : []))
    .sort()
    .reverse()
}

export const monthQuery = defineQuery(`{
  "notes": *[${monthArticleFilter}] | order(publishedAt asc, _id asc) [$from...$to] { ${monthNoteProjection} },
  "total": count(*[${monthArticleFilter}])
}`)

export const monthSchema = z.object({ notes: z.array(monthNoteSchema), total: z.int() })

/** A part of a month’s notes, the oldest first, and the months with notes around it. */
export type MonthPart = {
  month: string
  notes: MonthNote[]
  part: number
  parts: number
  total: number
  older: string | null
  newer: string | null
}

/**
 * Part `part` (from 1) of the notes of a month, which is written `2024-06`. Null when it has no such part: a month
 * without notes has none.
 * @throws ContentUnavailableError
 */
export async function getMonthPart(
  month: string,
  part: number,
  language: Language = 'en',
): Promise<MonthPart | null> {
  const [months, found] = await Promise.all([
    getMonths(language),
    read({
      query: monthQuery,
      params: { ...monthBounds(month), from: (part - 1) * PART_SIZE, to: part * PART_SIZE, language },
      schema: monthSchema,
    }),
  ])
  const total = found?.total ?? 0
  const parts = Math.ceil(total / PART_SIZE)
  if (!found || part > parts) return null
  return {
    month,
    notes: found.notes,
    part,
    parts,
    total,
    older: months.find((other) => other < month) ?? null,
    newer: months.findLast((other) => other > month) ?? null,
  }
}
