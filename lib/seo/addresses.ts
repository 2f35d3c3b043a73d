import 'server-only'
import { getArticleSlugs } from '@/lib/content/articles'
import { getBranches } from '@/lib/content/branch'
import { getMonths } from '@/lib/content/months'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { getTopics } from '@/lib/content/topic'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import type { Address } from './sitemap'

/** Every page that search engines may list: a new kind of page is added here. @throws ContentUnavailableError */
export async function siteAddresses(): Promise<Address[]> {
  const [articles, branches, topics, papers, months] = await Promise.all([
    getArticleSlugs(),
    getBranches(),
    getTopics(),
    getSyllabusPapers(),
    getMonths(),
  ])
  const at = (path: string) => new URL(path, env().SITE_URL).href
  return [
    { url: at(routes.home) },
    { url: at(routes.articles()) },
    { url: at(routes.articlesFor('prelims')) },
    { url: at(routes.articlesFor('mains')) },
    { url: at(routes.archive) },
    ...months.map((month) => ({ url: at(routes.month(month)) })),
    { url: at(routes.branches) },
    ...branches.map(({ slug }) => ({ url: at(routes.branch(slug)) })),
    { url: at(routes.topics) },
    ...topics.map(({ slug }) => ({ url: at(routes.topic(slug)) })),
    { url: at(routes.syllabus) },
    ...papers.map(({ slug }) => ({ url: at(routes.syllabusPaper(slug)) })),
    ...articles.map(({ slug, language, publishedAt, updatedAt }) => ({
      url: at(routes.article(slug, language)),
      lastModified: updatedAt ?? publishedAt,
    })),
  ]
}
