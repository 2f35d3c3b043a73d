import { routes } from '@/lib/routes'
import type { PublishedChange } from '@/sanity/webhook'

type Affected = {
  /** Cache tags of everything that shows the document. */
  tags: string[]
  /** The pages to renew at once, the most wanted first; all others are renewed when they are asked for. */
  paths: string[]
}

const articleLists = [routes.articles(), routes.home]
const articleFiles = [routes.sitemap, routes.feed, routes.jsonFeed]

type Change = Pick<PublishedChange, '_type' | 'slugs'> & {
  /** The slugs of the topics that the document belonged to or belongs to, and of those above them. */
  topicSlugs?: string[]
}

/** What a change makes stale. The tags are those that the reads in lib/content declare. */
export function affectedBy({ _type, slugs, topicSlugs = [] }: Change): Affected {
  const topicPages = topicSlugs.map((slug) => routes.topic(slug))
  switch (_type) {
    case 'article':
      return {
        tags: [...slugs.map((slug) => `article:${slug}`), 'articles'],
        paths: [
          ...slugs.map(routes.article),
          ...articleLists,
          ...topicPages,
          ...articleFiles,
          ...topicSlugs.map(routes.topicFeed),
          routes.newsSitemap,
        ],
      }
    case 'branch':
      return {
        tags: [...slugs.map((slug) => `branch:${slug}`), 'branches'],
        paths: [...slugs.map(routes.branch), routes.branches, routes.home, routes.sitemap],
      }
    case 'topic':
      return {
        tags: ['topics'],
        paths: [
          ...slugs.map((slug) => routes.topic(slug)),
          routes.topics,
          ...topicPages,
          ...articleLists,
          ...articleFiles,
        ],
      }
    case 'author':
      return { tags: ['authors'], paths: [...articleLists, ...articleFiles] }
    case 'syllabusPaper':
      return { tags: ['syllabus'], paths: [...articleLists, ...articleFiles] }
    case 'redirect':
      return { tags: ['redirects'], paths: [] }
    case 'settings':
      return { tags: ['settings'], paths: [routes.home, routes.articles(), routes.branches] }
  }
}
