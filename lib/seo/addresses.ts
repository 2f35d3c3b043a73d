import 'server-only'
import { modifiedAt } from '@/lib/dates'
import { getListedArticles } from '@/lib/content/article/listed'
import { getMonths } from '@/lib/content/article/months'
import { getPagePaths } from '@/lib/content/page-paths'
import { getPastQuestionIndex } from '@/lib/content/past-question'
import { getPracticeIndex } from '@/lib/content/question'
import { contentType, typeNames } from '@/lib/content/types'
import { siteLanguage } from '@/lib/languages'
import { periodOf } from '@/lib/period'
import { routes } from '@/lib/routes'
import type { Address } from './sitemap'

/**
 * Every page that search engines may index, except articles.
 *
 * @throws ContentUnavailableError
 */
export async function pageAddresses(): Promise<Address[]> {
  const lists = typeNames.flatMap((type) => contentType(type).lists.map(({ path }) => path))
  const [months, asked, practice, paths] = await Promise.all([
    getMonths(),
    getPastQuestionIndex(),
    getPracticeIndex(),
    getPagePaths(),
  ])
  const compilations = months.map((month) => routes.month(month))
  const questions = [
    ...asked.years.map(({ year }) => routes.pastQuestionsOfYear(year)),
    ...asked.papers.map(({ slug }) => routes.pastQuestionsOfPaper(slug)),
    ...practice.topics.map(({ scope }) => routes.test(scope)),
  ]
  return [
    routes.home,
    routes.revise,
    routes.aboutThisSite,
    ...lists,
    ...compilations,
    ...questions,
    ...paths,
  ].map((path) => ({
    path,
  }))
}

/**
 * The articles of a month, in every language, that search engines may index, and the days and weeks of those in the
 * site’s language.
 *
 * @throws ContentUnavailableError
 */
export async function articleAddresses(month: string): Promise<Address[]> {
  const articles = await getListedArticles(month)
  const periods = new Map<string, string>()
  const addresses = articles.map((article) => {
    const { slug, language, publishedAt } = article
    const lastModified = modifiedAt(article)
    if (language === siteLanguage)
      for (const kind of ['day', 'week'] as const) {
        const path = routes.period(periodOf(kind, publishedAt))
        const known = periods.get(path) ?? ''
        periods.set(path, known > lastModified ? known : lastModified)
      }
    return { path: routes.article(slug, language), lastModified }
  })
  return [...addresses, ...[...periods].map(([path, lastModified]) => ({ path, lastModified }))]
}
