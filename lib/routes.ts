import { siteLanguage, type Language } from './languages.ts'

/** Every public path of the site is written here and nowhere else. */
export const routes = {
  home: '/',
  articles: (page = 1) => (page === 1 ? '/current-affairs' : `/current-affairs/page/${page}`),
  article: (slug: string, language: Language = siteLanguage) =>
    `${language === siteLanguage ? '' : `/${language}`}/current-affairs/${slug}`,
  branches: '/branches',
  branch: (slug: string) => `/branches/${slug}`,
  topics: '/topics',
  topic: (slug: string, page = 1) => (page === 1 ? `/topics/${slug}` : `/topics/${slug}/page/${page}`),
  topicFeed: (slug: string) => `/topics/${slug}/feed.xml`,
  syllabus: '/syllabus',
  syllabusPaper: (slug: string) => `/syllabus/${slug}`,
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap.xml',
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
