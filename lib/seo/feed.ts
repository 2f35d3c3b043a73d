import type { Article } from '@/lib/content/article'
import type { Settings } from '@/lib/content/settings'
import type { Topic } from '@/lib/content/topic'
import { modifiedAt } from '@/lib/dates'
import { absoluteUrl } from './linked-data'
import { routes } from '@/lib/routes'
import { element, xml } from './xml'

/** The paths of a feed and of the page with the same articles, with the title and description of both. */
export type Channel = { title: string; description: string; page: string; feed: string }

/** An article with its body as HTML. */
export type FeedEntry = { article: Article; html: string }

/** The feed of all articles. */
export const siteChannel = (settings: Settings | null, feed: string): Channel => ({
  title: titled('Current affairs', settings),
  description: 'Study notes on current affairs for the civil services examinations, newest first.',
  page: routes.articles(),
  feed,
})

/** The feed of a topic and its subtopics. */
export const topicChannel = (settings: Settings | null, { title, slug, description }: Topic): Channel => ({
  title: titled(title, settings),
  description: description ?? `Study notes on ${title}, newest first.`,
  page: routes.topic(slug),
  feed: routes.topicFeed(slug),
})

const titled = (title: string, settings: Settings | null) =>
  settings ? `${title} | ${settings.shortName}` : title

/** RSS 2.0, with the full text of each article. */
export function rss({ title, description, page, feed }: Channel, entries: FeedEntry[]): string {
  const updated = entries
    .map(({ article }) => modifiedAt(article))
    .sort()
    .at(-1)
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', title)}
${element('link', absoluteUrl(page))}
${element('description', description)}
<language>en</language>
<atom:link href="${xml(absoluteUrl(feed))}" rel="self" type="application/rss+xml"/>
${updated ? element('lastBuildDate', rfc822(updated)) : ''}
${entries.map(item).join('\n')}
</channel>
</rss>
`
}

const item = ({ article, html }: FeedEntry) => `<item>
${element('title', article.title)}
${element('link', absoluteUrl(routes.article(article.slug, article.language)))}
<guid isPermaLink="false">${xml(article._id)}</guid>
${element('pubDate', rfc822(article.publishedAt))}
${element('atom:updated', modifiedAt(article))}
${element('dc:creator', article.author.name)}
${article.topics.map((topic) => element('category', topic.title)).join('\n')}
${element('description', article.context)}
${element('content:encoded', html)}
</item>`

const rfc822 = (moment: string) => new Date(moment).toUTCString()

/** JSON Feed 1.1, with the full text of each article. */
export function jsonFeed({ title, description, page, feed }: Channel, entries: FeedEntry[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(feed),
    language: 'en',
    items: entries.map(({ article, html }) => ({
      id: article._id,
      url: absoluteUrl(routes.article(article.slug, article.language)),
      title: article.title,
      summary: article.context,
      content_html: html,
      date_published: article.publishedAt,
      date_modified: modifiedAt(article),
      authors: [{ name: article.author.name }],
      tags: article.topics.map((topic) => topic.title),
      language: article.language,
    })),
  })
}

/** A response with a feed. The page store adds the ETag for conditional requests. */
export function feedResponse(body: string, type: 'application/rss+xml' | 'application/feed+json'): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
