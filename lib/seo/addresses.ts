import 'server-only'
import { modifiedAt } from '@/lib/dates'
import { getListedArticles } from '@/lib/content/article/listed'
import { getMonths } from '@/lib/content/article/months'
import { getPagePaths } from '@/lib/content/page-paths'
import { getPastQuestionIndex } from '@/lib/content/past-question'
import { getPracticeIndex } from '@/lib/content/question'
import { contentType, typeNames } from '@/lib/content/types'
import { languages, pathsIn, type Language } from '@/lib/languages'
import { periodOf } from '@/lib/period'
import { routes } from '@/lib/routes'
import type { Address } from './sitemap'

/**
 * Every page that search engines may index, in every language, except articles.
 *
 * @throws ContentUnavailableError
 */
export async function pageAddresses(): Promise<Address[]> {
  const paths = await Promise.all(
    languages.map(async (language) => (await pagePaths(language)).map(pathsIn(language))),
  )
  return paths.flat().map((path) => ({ path }))
}

/** The paths, without their language, of the pages in a language. */
async function pagePaths(language: Language): Promise<string[]> {
  const lists = typeNames.flatMap((type) => contentType(type).lists.map(({ path }) => path))
  const [months, asked, practice, paths] = await Promise.all([
    getMonths(language),
    getPastQuestionIndex(),
    getPracticeIndex(language),
    getPagePaths(),
  ])
  const compilations = months.map((month) => routes.month(month))
  const questions = [
    ...asked.years.map(({ year }) => routes.pastQuestionsOfYear(year)),
    ...asked.papers.map(({ slug }) => routes.pastQuestionsOfPaper(slug)),
    ...practice.topics.map(({ scope }) => routes.test(scope)),
  ]
  return [routes.home, routes.revise, routes.aboutThisSite, ...lists, ...compilations, ...questions, ...paths]
}

/**
 * The articles of a month, in every language, that search engines may index, and their days and weeks.
 *
 * @throws ContentUnavailableError
 */
export async function articleAddresses(month: string): Promise<Address[]> {
  const articles = await getListedArticles(month)
  const periods = new Map<string, string>()
  const addresses = articles.map((article) => {
    const { slug, language, publishedAt } = article
    const lastModified = modifiedAt(article)
    for (const kind of ['day', 'week'] as const) {
      const path = pathsIn(language)(routes.period(periodOf(kind, publishedAt)))
      const known = periods.get(path) ?? ''
      periods.set(path, known > lastModified ? known : lastModified)
    }
    return { path: routes.article(slug, language), lastModified }
  })
  return [...addresses, ...[...periods].map(([path, lastModified]) => ({ path, lastModified }))]
}
