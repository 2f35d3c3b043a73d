import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { newsSitemap, sitemapIndex, urlSet } from './sitemap'

/** The entries of a sitemap as an XML parser reads them: element names and their texts. */
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

test('the sitemap is an index of files', () => {
  expect(read(sitemapIndex(['/sitemaps/pages.xml', '/sitemaps/2026-01.xml']))).toEqual({
    root: 'sitemapindex',
    entries: [
      { loc: 'https://www.example.org/sitemaps/pages.xml' },
      { loc: 'https://www.example.org/sitemaps/2026-01.xml' },
    ],
  })
})

test('a file lists URLs with the date of their last change, if known', () => {
  expect(read(urlSet([{ path: '/' }, { path: '/current-affairs/a-%26-b', lastModified: day(9) }]))).toEqual({
    root: 'urlset',
    entries: [
      { loc: 'https://www.example.org/' },
      { loc: 'https://www.example.org/current-affairs/a-%26-b', lastmod: day(9) },
    ],
  })
})

test('the news sitemap has the fields that Google News requires', () => {
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
