import 'server-only'
import { periodOf, type Period } from '../../period'
import { routes } from '../../routes'
import { versionsBy, versionsOfPage, type Versions } from '../../versions'
import type { Language } from './card'
import { countArticles } from './periods'

/**
 * A part of a period in each language. A language without articles in the period has no page of it: the most similar
 * one is the month, or else the list of all articles.
 * @throws ContentUnavailableError
 */
export async function periodVersions(period: Period, language: Language, part: number): Promise<Versions> {
  const month = periodOf('month', period.first)
  const first = await versionsBy(routes.period(period), async (other) => {
    if ((await countArticles(period, other)) > 0) return undefined
    return (await countArticles(month, other)) > 0 ? routes.period(month) : routes.articles()
  })
  return versionsOfPage(first, language, part, (number) => routes.period(period, number))
}
