import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { newsSitemap, sitemap, sitemapPart, type Address } from './sitemap'

/** The entries of a sitemap as an XML parser reads them: the names of the elements and their texts. */
function read(xml: string) {
  const entries: Record<string, string>[] = []
  let [root, name] = ['', '']
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    root ||= tag.local
    if (tag.local === 'url' || tag.local === 'sitemap') entries.push({})
    name = tag.name
  })
  parser.on('text', (text) => {
    const entry = entries.at(-1)
    if (entry && text.trim()) entry[name] = (entry[name] ?? '') + text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return { root, entries }
}

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00Z`
const addresses: Address[] = [
  { url: 'https://www.example.org/' },
  ...Array.from({ length: 9 }, (_, index) => ({
    url: `https://www.example.org/current-affairs/note-${9 - index}`,
    lastModified: day(9 - index),
  })),
]

describe('the sitemap', () => {
  test('is one file as long as it may be', () => {
    const { root, entries } = read(sitemap(addresses, 10))
    expect(root).toBe('urlset')
    expect(entries).toHaveLength(10)
    expect(entries[1]).toEqual({ loc: 'https://www.example.org/current-affairs/note-9', lastmod: day(9) })
    expect(sitemapPart(addresses, 1, 10)).toBeNull()
  })

  test('is an index of files beyond that, in which each address stands once', () => {
    const { root, entries } = read(sitemap(addresses, 4))
    expect(root).toBe('sitemapindex')
    expect(entries).toEqual([
      { loc: 'https://www.example.org/sitemaps/1.xml', lastmod: day(3) },
      { loc: 'https://www.example.org/sitemaps/2.xml', lastmod: day(7) },
      { loc: 'https://www.example.org/sitemaps/3.xml', lastmod: day(9) },
    ])
    const parts = [1, 2, 3].map((part) => read(sitemapPart(addresses, part, 4) ?? ''))
    expect(parts.map((part) => part.entries.length)).toEqual([4, 4, 2])
    const listed = parts.flatMap((part) => part.entries.map(({ loc }) => loc))
    expect(listed.toSorted()).toEqual(addresses.map(({ url }) => url).toSorted())
    expect(sitemapPart(addresses, 4, 4)).toBeNull()
  })

  test('a new article leaves the full files as they are', () => {
    const more = [{ url: 'https://www.example.org/current-affairs/new', lastModified: day(20) }, ...addresses]
    for (const part of [1, 2]) expect(sitemapPart(more, part, 4)).toBe(sitemapPart(addresses, part, 4))
  })

  test('holds 40,000 addresses in less than the 50 MB of the protocol, and splits before 50,000', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        url: `https://www.example.org/current-affairs/${'a'.repeat(90)}-${index}`,
        lastModified: day(1),
      }))
    const xml = sitemap(many(40_000))
    expect(xml).toContain('<urlset')
    expect(Buffer.byteLength(xml)).toBeLessThan(50_000_000)
    expect(sitemap(many(40_001))).toContain('<sitemapindex')
  })
})

test('the news sitemap names what Google News asks for', () => {
  const { root, entries } = read(
    newsSitemap('DICS & co', [
      {
        url: 'https://www.example.org/current-affairs/pact',
        title: 'રશિયા <pact> \0',
        language: 'gu',
        publishedAt: day(1),
      },
    ]),
  )
  expect(root).toBe('urlset')
  expect(entries).toEqual([
    {
      loc: 'https://www.example.org/current-affairs/pact',
      'news:name': 'DICS & co',
      'news:language': 'gu',
      'news:publication_date': day(1),
      'news:title': 'રશિયા <pact> ',
    },
  ])
})
