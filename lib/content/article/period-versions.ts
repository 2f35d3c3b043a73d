import 'server-only'
import { languages } from '../../languages'
import { periodOf, type Period } from '../../period'
import { routes } from '../../routes'
import { versionsOf, versionsOfPage, type Versions } from '../../versions'
import type { Language } from './card'
import { countArticles } from './periods'

/**
 * A part of a period in each language. A language without articles in the period has no page of it: the most similar
 * one is the month, or else the list of all articles.
 * @throws ContentUnavailableError
 */
export async function periodVersions(period: Period, language: Language, part: number): Promise<Versions> {
  const similar = async (language: Language) => {
    if ((await countArticles(period, language)) > 0) return undefined
    const month = periodOf('month', period.first)
    return (await countArticles(month, language)) > 0 ? routes.period(month) : routes.articles()
  }
  const found = await Promise.all(
    languages.map(async (language) => {
      const path = await similar(language)
      return path === undefined ? [] : [[language, path] as const]
    }),
  )
  const first = versionsOf(routes.period(period), Object.fromEntries(found.flat()))
  return versionsOfPage(first, language, part, (number) => routes.period(period, number))
}
