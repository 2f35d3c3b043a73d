import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import { element, xml } from './xml'

/** A page, and when what it says last changed (ISO 8601), where that is known. */
export type Address = { url: string; lastModified?: string }

/** Addresses in one file. The protocol allows 50,000; https://www.sitemaps.org/protocol.html */
const MOST = 40_000

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** All addresses, or an index of the files that they are in when they are too many for one. */
export function sitemap(addresses: Address[], most = MOST): string {
  if (addresses.length <= most) return urlSet(addresses)
  const parts = partsOf(addresses, most).map((part, index) =>
    entry('sitemap', {
      url: new URL(routes.sitemapPart(index + 1), env().SITE_URL).href,
      ...lastOf(part),
    }),
  )
  return `${declaration}\n<sitemapindex ${namespace}>\n${parts.join('\n')}\n</sitemapindex>\n`
}

/** The file of this number, from 1. Null when there is none: the sitemap is one file, or has fewer. */
export function sitemapPart(addresses: Address[], part: number, most = MOST): string | null {
  const found = addresses.length > most ? partsOf(addresses, most)[part - 1] : undefined
  return found ? urlSet(found) : null
}

/** Those that stay are first: a new article changes the last file, and no other. */
function partsOf(addresses: Address[], most: number): Address[][] {
  const oldestFirst = [...addresses].sort((a, b) => compare(a.lastModified ?? '', b.lastModified ?? ''))
  const count = Math.ceil(addresses.length / most)
  return Array.from({ length: count }, (_, index) => oldestFirst.slice(index * most, (index + 1) * most))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function lastOf(addresses: Address[]): Pick<Address, 'lastModified'> {
  const lastModified = addresses
    .flatMap((address) => address.lastModified ?? [])
    .sort(compare)
    .at(-1)
  return lastModified ? { lastModified } : {}
}

const urlSet = (addresses: Address[]) =>
  `${declaration}\n<urlset ${namespace}>\n${addresses.map((address) => entry('url', address)).join('\n')}\n</urlset>\n`

const entry = (name: 'url' | 'sitemap', { url, lastModified }: Address) =>
  `<${name}>${element('loc', url)}${lastModified ? element('lastmod', lastModified) : ''}</${name}>`

/** An article that has just come out. */
export type News = { url: string; title: string; language: string; publishedAt: string }

/** What came out in the last two days. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function newsSitemap(publication: string, news: News[]): string {
  const entries = news.map(
    ({ url, title, language, publishedAt }) => `<url>
${element('loc', url)}
<news:news>
<news:publication>${element('news:name', publication)}<news:language>${xml(language)}</news:language></news:publication>
${element('news:publication_date', publishedAt)}
${element('news:title', title)}
</news:news>
</url>`,
  )
  return `${declaration}\n<urlset ${namespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

export const xmlResponse = (body: string): Response =>
  new Response(body, { headers: { 'content-type': 'application/xml' } })
