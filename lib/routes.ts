import {
  contentType,
  linkableTypes,
  typeRoutes,
  types,
  type LinkableType,
  typeNames,
} from './content/types.ts'
import type { Addressed } from './content/content-type.ts'
import { siteLanguage, splitPath, type Language } from './languages.ts'
import { encodedSegment as part } from './path-segment.ts'

/** All public paths of the site: those of a type of content are defined in its folder, all others here. */
export const routes = {
  home: '/',
  ...typeRoutes,
  aboutThisSite: '/about/this-site',
  /** Revision of cards, whose state is in the visitor’s browser. */
  revise: '/revise',
  /** The pages that the visitor’s browser keeps for use without network. */
  kept: '/kept',
  /** The service worker that keeps a page. */
  keeper: '/keep-offline.js',
  search: '/search',
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  manifest: '/manifest.webmanifest',
  card: (type: string, slug: string, file: string) => `/cards/${part(type)}/${part(slug)}/${part(file)}`,
  siteCard: (language: Language) =>
    language === siteLanguage ? '/cards/site.png' : `/cards/site-${language}.png`,
  sitemap: '/sitemap.xml',
  /** `pages`, or a month such as `2024-06`. */
  sitemapPart: (name: string) => `/sitemaps/${name}.xml`,
  newsSitemap: '/news-sitemap.xml',
  studio: '/studio',
  linkCheck: '/api/link-check',
} as const

/** Files, feeds, API routes, and pages whose path alone identifies their content. */
const sitePaths = [
  /^\/$/,
  /^\/(?:404|about\/this-site|kept|revise)$/,
  /^\/(?:_next|api|cards|icons|search|sitemaps|studio)(?:\/|$)/,
  /^\/(?:branches|keep-offline|kept|page-buttons|practice|revise)\.js$|^\/favicon\.ico$|^\/robots\.txt$|^\/manifest\.webmanifest$/,
  /^\/(?:feed|speculation-rules)\.json$|^\/(?:feed|news-sitemap|sitemap)\.xml$/,
  ...typeNames.map(contentType).flatMap(({ own }) => own),
]

const lists = typeNames.map(contentType).flatMap((type) => type.lists.map(({ path }) => path))

/** Whether the site itself answers a lower-case path, in any language, so that no redirect is looked up for it. */
export function isOwnAddress(address: string): boolean {
  const { path } = splitPath(address)
  return lists.includes(path) || sitePaths.some((own) => own.test(path))
}

export { linkableTypes }
export type Linkable = Addressed & { _type: LinkableType }

/** The path of the page that shows a document. */
export const pathOf = ({ _type, ...document }: Linkable): string => types[_type].path(document)
