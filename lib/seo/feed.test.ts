import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { samples } from '@/lib/content/testing/samples'
import { periodOf } from '@/lib/period'
import {
  articleEntry,
  dayEntry,
  feedResponse,
  jsonFeed,
  rss,
  siteChannel,
  topicChannel,
  type FeedEntry,
} from './feed'

const { article } = samples

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/**
 * The elements of a document.
 *
 * @throws Error if it is not well-formed.
 */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => (open.at(-1)!.text += text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root.children[0]!
}

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name)
const text = (element: Element, name: string) => all(element, name)[0]?.text
const channel = () => siteChannel('en', null, '/feed.xml')

const channelOf = (entries: FeedEntry[]) => all(parse(rss(channel(), entries)), 'channel')[0]!

describe('RSS', () => {
  test('contains its title and URL', () => {
    const found = channelOf([])
    expect(text(found, 'title')).toBe('Current affairs')
    expect(text(found, 'link')).toBe('https://www.example.org/current-affairs')
    expect(text(found, 'description')).toMatch(/\w/)
    expect(all(found, 'atom:link')[0]?.attributes).toMatchObject({
      href: 'https://www.example.org/feed.xml',
      rel: 'self',
    })
    expect(all(found, 'item')).toEqual([])
  })

  test('contains everything about an article that a feed reader shows', () => {
    const found = channelOf([articleEntry(article, '<p>A &amp; B</p>')])
    expect(text(found, 'lastBuildDate')).toBe('Thu, 20 Jun 2024 18:30:00 GMT')
    const item = all(found, 'item')[0]!
    expect(text(item, 'title')).toBe('Russia-North Korea pact')
    expect(text(item, 'link')).toBe('https://www.example.org/current-affairs/pact')
    expect(all(item, 'guid')[0]).toMatchObject({ text: article._id, attributes: { isPermaLink: 'false' } })
    expect(text(item, 'pubDate')).toBe('Thu, 20 Jun 2024 06:30:00 GMT')
    expect(text(item, 'atom:updated')).toBe('2024-06-20T18:30:00.000Z')
    expect(text(item, 'dc:creator')).toBe('Polity desk')
    expect(all(item, 'category').map((category) => category.text)).toEqual(['International relations'])
    expect(text(item, 'description')).toBe(article.context)
    expect(text(item, 'content:encoded')).toBe('<p>A &amp; B</p>')
  })

  test('of a topic links to the topic', () => {
    const topic = {
      _id: 'ir',
      _rev: '1',
      title: 'IR',
      slug: 'ir',
      description: null,
      translations: null,
      parent: null,
      synonyms: [],
    }
    const found = all(parse(rss(topicChannel('en', null, topic), [])), 'channel')[0]!
    expect(text(found, 'link')).toBe('https://www.example.org/topics/ir')
    expect(all(found, 'atom:link')[0]?.attributes.href).toBe('https://www.example.org/topics/ir/feed.xml')
  })

  test('keeps Gujarati, Hindi and emoji', () => {
    const title = 'રશિયા-ઉત્તર કોરિયા કરાર, रूस-उत्तर कोरिया समझौता 🤝'
    const xml = rss(channel(), [articleEntry({ ...article, title }, '')])
    expect(xml).toContain(title)
    expect(text(all(all(parse(xml), 'channel')[0]!, 'item')[0]!, 'title')).toBe(title)
  })

  test('is well-formed for any text, and removes only characters that XML forbids', () => {
    const point = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
    const odd = fc.constantFrom('\0', '\v', '\r\n', '\ud800', '\uffff', ']]>', '<!--', '&#0;', '"')
    const anything = fc.array(fc.oneof(odd, point)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(anything, anything, (title, html) => {
        const item = all(channelOf([articleEntry({ ...article, title }, html)]), 'item')[0]!
        expect(text(item, 'title')).toBe(asRead(title))
        expect(text(item, 'content:encoded')).toBe(asRead(html))
      }),
    )
  })
})

/** A text as an XML parser returns it. */
const asRead = (text: string) =>
  text.replace(/[\p{Cs}\ufffe\uffff\0-\x08\v\f\x0e-\x1f]/gu, '').replace(/\r\n?/g, '\n')

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/: the fields that we use, and no others. */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  language: z.literal('en'),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string(),
      summary: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z
        .array(z.strictObject({ name: z.string().min(1) }))
        .min(1)
        .optional(),
      tags: z.array(z.string().min(1)),
      language: z.enum(['en', 'hi', 'gu']),
    }),
  ),
})

test('JSON Feed conforms to its specification', () => {
  const found = JSON.parse(
    jsonFeed(siteChannel('en', null, '/feed.json'), [articleEntry(article, '<p>\ud800</p>')]),
  )
  expect(jsonFeedSchema.parse(found)).toMatchObject({
    feed_url: 'https://www.example.org/feed.json',
    items: [
      {
        id: article._id,
        url: 'https://www.example.org/current-affairs/pact',
        date_published: '2024-06-20T06:30:00Z',
        date_modified: '2024-06-20T18:30:00.000Z',
        authors: [{ name: 'Polity desk' }],
        tags: ['International relations'],
      },
    ],
  })
})

test('the entry of a day is dated by its end in India and names its notes', () => {
  const other = { ...article, _id: 'other', title: 'Another note', updatedOn: '2024-06-25' }
  const entry = dayEntry('en', periodOf('day', '2024-06-20'), [article, other], '<p>Facts</p>')
  expect(entry).toMatchObject({
    path: '/current-affairs/2024-06-20',
    title: 'Current affairs, 20 June 2024',
    summary: 'Russia-North Korea pact; Another note',
    publishedAt: '2024-06-20T18:30:00.000Z',
    updatedAt: '2024-06-24T18:30:00.000Z',
    tags: ['International relations'],
  })
  const found = jsonFeedSchema.parse(JSON.parse(jsonFeed(siteChannel('en', null, '/feed.json'), [entry])))
  expect(found.items[0]?.id).toBe('https://www.example.org/current-affairs/2024-06-20')
  const item = all(channelOf([entry]), 'item')[0]!
  expect(text(item, 'pubDate')).toBe('Thu, 20 Jun 2024 18:30:00 GMT')
  expect(all(item, 'dc:creator')).toEqual([])
})

test('a feed declares its content type', () => {
  expect(feedResponse('a', 'application/feed+json').headers.get('content-type')).toBe(
    'application/feed+json; charset=utf-8',
  )
})

test('the author and the topics of an entry are in the language of its article', () => {
  expect(articleEntry({ ...article, language: 'gu' }, '')).toMatchObject({
    author: 'રાજ્યવ્યવસ્થા ડેસ્ક',
    tags: expect.arrayContaining(['આંતરરાષ્ટ્રીય સંબંધો']),
  })
})
