import { siteLanguage, type Language } from './languages.ts'
import { encodedSegment as part } from './path-segment.ts'

const paged = (path: string, page: number) => (page === 1 ? path : `${path}/page/${page}`)

/** All public paths of the site; no other file spells them out. */
export const routes = {
  home: '/',
  articles: (page = 1) => paged('/current-affairs', page),
  articlesFor: (stage: 'prelims' | 'mains', page = 1) => paged(`/current-affairs/${stage}`, page),
  article: (slug: string, language: Language = siteLanguage) =>
    `${language === siteLanguage ? '' : `/${language}`}/current-affairs/${part(slug)}`,
  archive: '/current-affairs/archive',
  /** A month has the form `2024-06`. */
  month: (month: string, page = 1) => paged(`/current-affairs/archive/${part(month)}`, page),
  branches: '/branches',
  branch: (slug: string) => `/branches/${part(slug)}`,
  branchContact: (slug: string) => `/branches/${part(slug)}/contact.vcf`,
  branchSearch: '/branches/find',
  branchesNear: (place: string) => `/branches/near/${part(place)}`,
  topics: '/topics',
  topic: (slug: string, page = 1) => paged(`/topics/${part(slug)}`, page),
  topicFeed: (slug: string) => `/topics/${part(slug)}/feed.xml`,
  syllabus: '/syllabus',
  syllabusPaper: (slug: string) => `/syllabus/${part(slug)}`,
  /** A line within the page of its paper. */
  syllabusLine: (paper: string, code: string) => `/syllabus/${part(paper)}#${part(code)}`,
  /** The page of all articles on a line. */
  syllabusLineArticles: (paper: string, code: string, page = 1) =>
    paged(`/syllabus/${part(paper)}/${part(code)}`, page),
  search: '/search',
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  card: (type: string, slug: string, file: string) => `/cards/${part(type)}/${part(slug)}/${part(file)}`,
  siteCard: '/cards/site.png',
  sitemap: '/sitemap.xml',
  /** `pages`, or a month such as `2024-06`. */
  sitemapPart: (name: string) => `/sitemaps/${name}.xml`,
  newsSitemap: '/news-sitemap.xml',
  studio: '/studio',
} as const

/** Files, feeds, API routes, and pages whose path alone identifies their content. */
const sitePaths = [
  /^\/$/,
  /^\/(?:_next|api|cards|icons|search|sitemaps|studio)(?:\/|$)/,
  /^\/(?:branches|copy-link)\.js$|^\/favicon\.ico$|^\/robots\.txt$|^\/manifest\.webmanifest$/,
  /^\/(?:feed|speculation-rules)\.json$|^\/(?:feed|news-sitemap|sitemap)\.xml$/,
  /^\/current-affairs$|^\/current-affairs\/(?:archive$|(?:page|prelims|mains)(?:\/|$))/,
  /^\/(?:branches|syllabus|topics)$|^\/branches\/(?:find|near)(?:\/|$)/,
  /^\/branches\/[^/]+\/contact\.vcf$|^\/topics\/[^/]+\/(?:feed\.xml$|page\/)/,
]

/** Whether the site itself answers a lower-case path, so that no redirect is looked up for it. */
export const isOwnAddress = (path: string): boolean => sitePaths.some((own) => own.test(path))

export const linkableTypes = ['article', 'branch', 'topic', 'syllabusPaper'] as const
export type Linkable = {
  _type: (typeof linkableTypes)[number]
  slug: string
  /** The language of an article; by default that of the site. */
  language?: Language | null | undefined
}

/** The path of the page that shows a document. */
export function pathOf({ _type, slug, language }: Linkable): string {
  return _type === 'article' ? routes.article(slug, language ?? siteLanguage) : routes[_type](slug)
}
