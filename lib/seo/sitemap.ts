import { env } from '@/lib/env'
import { element, xml } from './xml'

/** A page, with the time of its last change (ISO 8601) if known. */
export type Address = { path: string; lastModified?: string }

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** The index of the sitemap's files. https://www.sitemaps.org/protocol.html */
export const sitemapIndex = (files: string[]): string =>
  `${declaration}\n<sitemapindex ${namespace}>\n${files.map((path) => entry('sitemap', { path })).join('\n')}\n</sitemapindex>\n`

/** A file of the sitemap. The protocol allows 50,000 URLs, more than any month has. */
export const urlSet = (addresses: Address[]): string =>
  `${declaration}\n<urlset ${namespace}>\n${addresses.map((address) => entry('url', address)).join('\n')}\n</urlset>\n`

const entry = (name: 'url' | 'sitemap', { path, lastModified }: Address) =>
  `<${name}>${element('loc', new URL(path, env().SITE_URL).href)}${lastModified ? element('lastmod', lastModified) : ''}</${name}>`

/** A recently published article. */
export type News = { url: string; title: string; language: string; publishedAt: string }

/**
 * The articles of the last two days. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
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
