import { siteLanguage, type Language } from './languages.ts'

const paged = (path: string, page: number) => (page === 1 ? path : `${path}/page/${page}`)

/** Every public path of the site is written here and nowhere else. */
export const routes = {
  home: '/',
  articles: (page = 1) => (page === 1 ? '/current-affairs' : `/current-affairs/page/${page}`),
  articlesFor: (stage: 'prelims' | 'mains', page = 1) => paged(`/current-affairs/${stage}`, page),
  article: (slug: string, language: Language = siteLanguage) =>
    `${language === siteLanguage ? '' : `/${language}`}/current-affairs/${slug}`,
  archive: '/current-affairs/archive',
  /** A month is written `2024-06`. */
  month: (month: string, page = 1) => paged(`/current-affairs/archive/${month}`, page),
  branches: '/branches',
  branch: (slug: string) => `/branches/${slug}`,
  branchContact: (slug: string) => `/branches/${slug}/contact.vcf`,
  branchSearch: '/branches/find',
  branchSearchProblem: (problem: string) => `/branches/find/${problem}`,
  branchesNear: (place: string) => `/branches/near/${encodeURIComponent(place)}`,
  topics: '/topics',
  topic: (slug: string, page = 1) => (page === 1 ? `/topics/${slug}` : `/topics/${slug}/page/${page}`),
  topicFeed: (slug: string) => `/topics/${slug}/feed.xml`,
  syllabus: '/syllabus',
  syllabusPaper: (slug: string) => `/syllabus/${slug}`,
  /** A line where it stands in its paper. */
  syllabusLine: (paper: string, code: string) => `/syllabus/${paper}#${code}`,
  /** The page of all notes on a line. */
  syllabusLineNotes: (paper: string, code: string, page = 1) => paged(`/syllabus/${paper}/${code}`, page),
  search: '/search',
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  card: (type: string, slug: string, file: string) => `/cards/${type}/${slug}/${file}`,
  siteCard: '/cards/site.png',
  sitemap: '/sitemap.xml',
  sitemapPart: (part: number) => `/sitemaps/${part}.xml`,
  newsSitemap: '/news-sitemap.xml',
  studio: '/studio',
  revalidate: '/api/revalidate',
} as const

export const linkableTypes = ['article', 'branch', 'topic', 'syllabusPaper'] as const
export type Linkable = {
  _type: (typeof linkableTypes)[number]
  slug: string
  /** Of an article; without it, the site’s. */
  language?: Language | null | undefined
}

/** The path of the page that shows a document. */
export function pathOf({ _type, slug, language }: Linkable): string {
  return _type === 'article' ? routes.article(slug, language ?? siteLanguage) : routes[_type](slug)
}
