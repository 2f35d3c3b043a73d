import 'server-only'
import { getListedArticles } from '@/lib/content/article/listed'
import { linkableTypes, types } from '@/lib/content/types'
import { serverTypes } from '@/lib/content/types.server'
import { routes } from '@/lib/routes'
import type { Address } from './sitemap'

/**
 * Every page that search engines may index, except articles.
 *
 * @throws ContentUnavailableError
 */
export async function pageAddresses(): Promise<Address[]> {
  const ofTypes = await Promise.all(
    linkableTypes.map(async (type) => [
      ...types[type].lists.map(({ path }) => path),
      ...(await serverTypes[type].addresses()),
    ]),
  )
  return [routes.home, ...ofTypes.flat()].map((path) => ({ path }))
}

/**
 * The articles of a month, in every language, that search engines may index.
 *
 * @throws ContentUnavailableError
 */
export async function articleAddresses(month: string): Promise<Address[]> {
  const articles = await getListedArticles(month)
  return articles.map(({ slug, language, publishedAt, updatedAt }) => ({
    path: routes.article(slug, language),
    lastModified: updatedAt ?? publishedAt,
  }))
}
