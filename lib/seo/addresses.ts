import 'server-only'
import { getBranches } from '@/lib/content/branch'
import { getListedArticles } from '@/lib/content/listed-articles'
import { getMonths } from '@/lib/content/months'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import type { Address } from './sitemap'

/**
 * Every page that search engines may index, except articles. Add new kinds of pages here.
 *
 * @throws ContentUnavailableError
 */
export async function pageAddresses(): Promise<Address[]> {
  const [branches, topics, papers, months] = await Promise.all([
    getBranches(),
    getTopics(),
    getSyllabusPapers(),
    getMonths(),
  ])
  return [
    routes.home,
    routes.articles(),
    routes.articlesFor('prelims'),
    routes.articlesFor('mains'),
    routes.archive,
    ...months.map((month) => routes.month(month)),
    routes.branches,
    ...branches.map(({ slug }) => routes.branch(slug)),
    routes.topics,
    ...topics.map(({ slug }) => routes.topic(slug)),
    routes.syllabus,
    ...papers.map(({ slug }) => routes.syllabusPaper(slug)),
  ].map((path) => ({ path }))
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
