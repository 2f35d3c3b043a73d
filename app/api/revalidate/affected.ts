import { siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import type { PublishedChange } from '@/sanity/webhook'

type Affected = {
  /** Cache tags of everything that shows the document. */
  tags: string[]
  /** The pages to renew at once, the most wanted first; all others are renewed when they are asked for. */
  paths: string[]
}

const articleLists = [
  routes.articles(),
  routes.home,
  routes.articlesFor('prelims'),
  routes.articlesFor('mains'),
]
const articleFiles = [routes.sitemap, routes.feed, routes.jsonFeed]

type Change = Pick<PublishedChange, '_type' | 'slugs'> & {
  /** The slugs of the topics that the document belonged to or belongs to, and of those above them. */
  topicSlugs?: string[]
  /** The lines of the syllabus, by the slugs of their papers, that the article stood or stands on. */
  syllabusLines?: { paper: string; line: string }[]
  /** The months, as `2024-06`, in which the article came out or had come out. */
  months?: string[]
  /** The languages that an article was in or is in. */
  languages?: Language[]
  /** The same article in other languages: each page names the others. */
  translations?: { slug: string; language: Language }[]
}

/** What a change makes stale. The tags are those that the reads in lib/content declare. */
export function affectedBy(change: Change): Affected {
  const { _type, slugs, topicSlugs = [], syllabusLines = [], months = [] } = change
  const topicPages = topicSlugs.map((slug) => routes.topic(slug))
  switch (_type) {
    case 'article':
      return {
        tags: [...slugs.map((slug) => `article:${slug}`), 'articles'],
        paths: [
          ...articlePages(change),
          ...articleLists,
          ...topicPages,
          ...new Set(syllabusLines.map(({ paper }) => routes.syllabusPaper(paper))),
          ...months.map((month) => routes.month(month)),
          routes.archive,
          ...articleFiles,
          ...topicSlugs.map(routes.topicFeed),
          ...syllabusLines.map(({ paper, line }) => routes.syllabusLineNotes(paper, line)),
          routes.newsSitemap,
        ],
      }
    case 'branch':
      return {
        tags: [...slugs.map((slug) => `branch:${slug}`), 'branches'],
        paths: [
          ...slugs.map(routes.branch),
          routes.branches,
          routes.home,
          ...slugs.map(routes.branchContact),
          routes.sitemap,
        ],
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
      return {
        tags: ['syllabus'],
        paths: [...slugs.map(routes.syllabusPaper), routes.syllabus, ...articleLists, ...articleFiles],
      }
    case 'redirect':
      return { tags: ['redirects'], paths: [] }
    case 'settings':
      return { tags: ['settings'], paths: [routes.home, routes.articles(), routes.branches] }
  }
}

/** The pages of an article at its addresses of before and of now, then those of its translations. */
function articlePages({ slugs, languages = [], translations = [] }: Change): string[] {
  const inEach = languages.length > 0 ? languages : [siteLanguage]
  const own = slugs.flatMap((slug) => inEach.map((language) => routes.article(slug, language)))
  const others = translations.map(({ slug, language }) => routes.article(slug, language))
  return [...new Set([...own, ...others])]
}
