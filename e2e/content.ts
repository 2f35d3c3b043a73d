import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { APIRequestContext } from '@playwright/test'
import { monthOf } from '../lib/month.ts'
import { routes } from '../lib/routes.ts'
import type { World } from './world.ts'

type Overrides = { title: string; publishedAt?: string; [field: string]: unknown }

/** A valid article, unique to one test. */
export function newArticle({ title, ...fields }: Overrides) {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const slug = [...words, randomUUID().slice(0, 8)].join('-')
  return {
    _id: `article-${slug}`,
    _type: 'article',
    title,
    slug: { _type: 'slug', current: slug },
    language: 'en',
    context: 'A note that a test has written, long enough to be a context line.',
    publishedAt: new Date(Date.now() - 1_000).toISOString(),
    author: { _type: 'reference', _ref: 'author-polity-desk' },
    topics: [{ _type: 'reference', _key: 'polity', _ref: 'topic-polity' }],
    syllabus: [
      {
        _type: 'syllabusReference',
        _key: 'line',
        paper: { _type: 'reference', _ref: 'syllabus-gs2' },
        line: '2.1',
      },
    ],
    relevance: 'both',
    body: [paragraph('The body of a note that a test has written.')],
    ...fields,
  }
}

/** Creates the draft of a valid article that was never published, and returns the article. */
export async function newDraft({ editor }: Pick<World, 'editor'>, overrides: Overrides) {
  const article = newArticle(overrides)
  const draftId = `drafts.${article._id}`
  await editor.create({ ...article, _id: draftId })
  return { ...article, draftId }
}

/** A Portable Text paragraph. */
export const paragraph = (text: string) => ({
  _type: 'block',
  _key: randomUUID().slice(0, 8),
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 'span', text, marks: [] }],
})

export const statusOf = async (request: APIRequestContext, path: string): Promise<number> =>
  (await request.get(path, { maxRedirects: 0 })).status()

/** The paths whose responses contain a text. */
export async function pathsWith(request: APIRequestContext, paths: readonly string[], text: string) {
  const answers = await Promise.all(paths.map(async (path) => (await request.get(path)).text()))
  return paths.filter((_, index) => answers[index]?.includes(text))
}

/** The paths listed by a sitemap. */
export async function locationsIn(request: APIRequestContext, path: string): Promise<string[]> {
  const xml = await (await request.get(path)).text()
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** The sitemap file that lists an article. */
export const sitemapOf = ({ publishedAt }: { publishedAt: string }): string =>
  routes.sitemapPart(monthOf(publishedAt))

const entities: Record<string, string> = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' }

/** The text of an attribute or an element, without the entities that React writes. */
export const decoded = (html: string): string =>
  html.replace(/&amp;|&#x27;|&quot;/g, (entity) => entities[entity] ?? entity)

/** What the head of a page says to browsers and machines; a missing text is empty. */
export async function headOf(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  const value = (pattern: RegExp) => decoded(pattern.exec(html)?.[1] ?? '')
  return {
    title: value(/<title>([^<]*)<\/title>/),
    description: value(/<meta name="description" content="([^"]*)"/),
    canonical: value(/<link rel="canonical" href="([^"]*)"/),
    image: value(/<meta property="og:image" content="([^"]*)"/),
    url: value(/<meta property="og:url" content="([^"]*)"/),
    feeds: [...html.matchAll(/<link rel="alternate"[^>]*type="application\/[a-z]+\+[a-z]+"[^>]*>/g)].length,
    themes: [...html.matchAll(/<meta name="theme-color"[^>]*>/g)].map(([tag]) => tag),
    icons: [...html.matchAll(/<link rel="(?:icon|manifest)"[^>]*href="([^"]*)"/g)].map(
      ([, href]) => href ?? '',
    ),
  }
}

/** Calls a function with each item, for several items at a time. */
export async function forEachOf<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  // As many as the site renders at a time.
  await Promise.all(Array.from({ length: 8 }, worker))
}

/**
 * Polls until the condition holds.
 *
 * @throws Error if it does not hold within `milliseconds`.
 */
export async function until(
  condition: () => boolean | Promise<boolean>,
  milliseconds = 20_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds
  // Each question takes processor time of what it asks about.
  for (let pause = 10; !(await condition()); pause = Math.min(pause * 1.5, 100)) {
    if (Date.now() > deadline)
      throw new Error(`Condition not met within ${milliseconds} ms: ${condition.toString()}`)
    await sleep(pause)
  }
}
