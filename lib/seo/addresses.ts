import 'server-only'
import { modifiedAt } from '@/lib/dates'
import { getListedArticles } from '@/lib/content/article/listed'
import { getMonths } from '@/lib/content/article/months'
import { getPagePaths } from '@/lib/content/page-paths'
import { linkableTypes, types } from '@/lib/content/types'
import { routes } from '@/lib/routes'
import type { Address } from './sitemap'

/**
 * Every page that search engines may index, except articles.
 *
 * @throws ContentUnavailableError
 */
export async function pageAddresses(): Promise<Address[]> {
  const lists = linkableTypes.flatMap((type) => types[type].lists.map(({ path }) => path))
  const [months, paths] = await Promise.all([getMonths(), getPagePaths()])
  const compilations = months.map((month) => routes.month(month))
  return [routes.home, routes.aboutThisSite, ...lists, ...compilations, ...paths].map((path) => ({ path }))
}

/**
 * The articles of a month, in every language, that search engines may index.
 *
 * @throws ContentUnavailableError
 */
export async function articleAddresses(month: string): Promise<Address[]> {
  const articles = await getListedArticles(month)
  return articles.map((article) => ({
    path: routes.article(article.slug, article.language),
    lastModified: modifiedAt(article),
  }))
}
