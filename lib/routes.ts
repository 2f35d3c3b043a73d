/** Every public path of the site is written here and nowhere else. */
export const routes = {
  home: '/',
  articles: (page = 1) => (page === 1 ? '/current-affairs' : `/current-affairs/page/${page}`),
  article: (slug: string) => `/current-affairs/${slug}`,
  branches: '/branches',
  branch: (slug: string) => `/branches/${slug}`,
  topics: '/topics',
  topic: (slug: string, page = 1) => (page === 1 ? `/topics/${slug}` : `/topics/${slug}/page/${page}`),
  topicFeed: (slug: string) => `/topics/${slug}/feed.xml`,
  syllabus: '/syllabus',
  syllabusPaper: (slug: string) => `/syllabus/${slug}`,
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
export type Linkable = { _type: (typeof linkableTypes)[number]; slug: string }

/** The path of the page that shows a document. */
export function pathOf({ _type, slug }: Linkable): string {
  return routes[_type](slug)
}
