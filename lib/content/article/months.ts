import 'server-only'
import { z } from 'zod'
import { monthBounds, monthOf, monthsBetween } from '../../month'
import { fetchUntyped } from '../fetch-content'
import { articleFilter, type Language } from './card'

/** No article is older; without this bound a mistyped date could add a thousand months. */
const EARLIEST = '2000-01-01T00:00:00Z'

const spanSchema = z.object({ oldest: z.string().nullable(), newest: z.string().nullable() })
const monthsSchema = z.record(z.string(), z.boolean())

/** The months (`2024-06`) in which articles were published, newest first. @throws ContentUnavailableError */
export const getMonths = (language: Language): Promise<string[]> => monthsOf(articleFilter, { language })

/** The months with articles that have key facts or questions, as cards for revision. @throws ContentUnavailableError */
export const getDeckMonths = (language: Language): Promise<string[]> =>
  monthsOf(`${articleFilter} && (count(keyFacts) > 0 || count(quiz) > 0)`, { language })

/**
 * The months (`2024-06`), newest first, in which articles that pass a filter were published. The query asks for one
 * article of each month, for which there is an index, instead of the dates of all articles.
 * @throws ContentUnavailableError
 */
export async function monthsOf(filter: string, params: Record<string, string> = {}): Promise<string[]> {
  const among = `*[${filter} && publishedAt >= "${EARLIEST}"]`
  const span = await fetchUntyped({
    query: `{
      "oldest": ${among} | order(publishedAt asc, _id asc) [0].publishedAt,
      "newest": ${among} | order(publishedAt desc, _id desc) [0].publishedAt
    }`,
    params,
    schema: spanSchema,
  })
  if (!isMoment(span?.oldest) || !isMoment(span.newest)) return []
  const months = monthsBetween(monthOf(span.oldest), monthOf(span.newest))
  // One query for each year, because long queries are slow to parse.
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const found = await Promise.all(
    years.map((year) => {
      const questions = months
        .filter((month) => month.startsWith(year))
        .map((month) => isThere(filter, month))
      return fetchUntyped({ query: `{ ${questions.join(', ')} }`, params, schema: monthsSchema })
    }),
  )
  return months.filter((month) => found.some((year) => year?.[month])).reverse()
}

/** A projected attribute, named by the month: whether an article was published in it. */
function isThere(filter: string, month: string): string {
  const { start, end } = monthBounds(month)
  const those = `*[${filter} && publishedAt >= "${start}" && publishedAt < "${end}"]`
  return `"${month}": defined(${those} | order(publishedAt desc, _id desc) [0]._id)`
}

const isMoment = (value: string | null | undefined): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
