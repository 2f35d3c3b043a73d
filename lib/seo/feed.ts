import type { Article } from '@/lib/content/article'
import { translated } from '@/lib/content/fields/translations'
import type { Settings } from '@/lib/content/settings'
import type { Topic } from '@/lib/content/topic'
import { modifiedAt } from '@/lib/dates'
import { pathsIn, type Language } from '@/lib/languages'
import { formatPeriod, periodBounds, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import { absoluteUrl } from './linked-data'
import { words } from '@/lib/words'
import { element, xml } from './xml'

/** The paths of a feed and of the page with the same articles, with the title and description of both. */
export type Channel = { language: Language; title: string; description: string; page: string; feed: string }

/** What a feed reader shows of a page. */
export type FeedEntry = {
  id: string
  path: string
  title: string
  summary: string
  publishedAt: string
  updatedAt: string
  author?: string
  tags: string[]
  language: Language
  /** The content below the title. */
  html: string
}

const tagsOf = ({ topics }: Article, language: Language) =>
  topics.map((topic) => translated(topic, 'title', language).text)

/** An article with its text as HTML. */
export const articleEntry = (article: Article, html: string): FeedEntry => ({
  id: article._id,
  path: routes.article(article.slug, article.language),
  title: article.title,
  summary: article.context,
  publishedAt: article.publishedAt,
  updatedAt: modifiedAt(article),
  author: translated(article.author, 'name', article.language).text,
  tags: tagsOf(article, article.language),
  language: article.language,
  html,
})

/** A day that has ended, with its articles in short as HTML. */
export function dayEntry(language: Language, day: Period, articles: Article[], html: string): FeedEntry {
  const { end } = periodBounds(day)
  const path = pathsIn(language)(routes.period(day))
  return {
    id: absoluteUrl(path),
    path,
    title: words[language].period.title(formatPeriod(day, language)),
    summary: articles.map(({ title }) => title).join('; '),
    publishedAt: end,
    updatedAt: [end, ...articles.map(modifiedAt)].sort().at(-1) ?? end,
    tags: [...new Set(articles.flatMap((article) => tagsOf(article, language)))],
    language,
    html,
  }
}

/** The feed of all articles and of the days on which they were published. */
export const siteChannel = (language: Language, settings: Settings | null, feed: string): Channel => ({
  language,
  title: titled(words[language].layout.currentAffairs, settings, language),
  description: words[language].feed.description,
  page: pathsIn(language)(routes.articles()),
  feed: pathsIn(language)(feed),
})

/** The feed of a topic and its subtopics. */
export function topicChannel(language: Language, settings: Settings | null, topic: Topic): Channel {
  const title = translated(topic, 'title', language).text
  const description = translated(topic, 'description', language)
  return {
    language,
    title: titled(title, settings, language),
    description: description?.text ?? words[language].feed.topicDescription(title),
    page: pathsIn(language)(routes.topic(topic.slug)),
    feed: pathsIn(language)(routes.topicFeed(topic.slug)),
  }
}

const titled = (title: string, settings: Settings | null, language: Language) =>
  settings ? `${title} | ${translated(settings, 'shortName', language).text}` : title

/** RSS 2.0, with the full text of each entry. */
export function rss({ language, title, description, page, feed }: Channel, entries: FeedEntry[]): string {
  const updated = entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', title)}
${element('link', absoluteUrl(page))}
${element('description', description)}
<language>${language}</language>
<atom:link href="${xml(absoluteUrl(feed))}" rel="self" type="application/rss+xml"/>
${updated ? element('lastBuildDate', rfc822(updated)) : ''}
${entries.map(item).join('\n')}
</channel>
</rss>
`
}

const item = (entry: FeedEntry) => `<item>
${element('title', entry.title)}
${element('link', absoluteUrl(entry.path))}
<guid isPermaLink="false">${xml(entry.id)}</guid>
${element('pubDate', rfc822(entry.publishedAt))}
${element('atom:updated', entry.updatedAt)}
${entry.author ? element('dc:creator', entry.author) : ''}
${entry.tags.map((tag) => element('category', tag)).join('\n')}
${element('description', entry.summary)}
${element('content:encoded', entry.html)}
</item>`

const rfc822 = (moment: string) => new Date(moment).toUTCString()

/** JSON Feed 1.1, with the full text of each entry. */
export function jsonFeed(
  { language, title, description, page, feed }: Channel,
  entries: FeedEntry[],
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(feed),
    language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: absoluteUrl(entry.path),
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
      ...(entry.author && { authors: [{ name: entry.author }] }),
      tags: entry.tags,
      language: entry.language,
    })),
  })
}

/** A response with a feed. The page store adds the ETag for conditional requests. */
export function feedResponse(body: string, type: 'application/rss+xml' | 'application/feed+json'): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
