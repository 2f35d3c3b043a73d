import { expect, test } from 'vitest'
import type { Article } from '@/lib/content/article'
import { samples } from '@/lib/content/testing/samples'
import { articleLinkedData } from './article-linked-data'
import { articleMetadata } from './metadata'

const site = 'https://www.example.org'
const trail = [
  { name: 'Home', href: '/' },
  { name: 'Current affairs', href: '/current-affairs' },
]
const translation = { _id: 'article-gu', _rev: '1', title: 'કરાર', slug: 'karar', language: 'gu' as const }
const { article } = samples

test('describes the article, its breadcrumb and the institute', () => {
  const { settings } = samples
  const data = articleLinkedData({ article, translations: [translation], trail, settings })
  const [articleData, breadcrumb, institute] = data['@graph']
  expect(articleData).toMatchObject({
    '@type': 'NewsArticle',
    '@id': `${site}/current-affairs/pact#article`,
    headline: 'Russia-North Korea pact',
    inLanguage: 'en',
    datePublished: '2024-06-20T06:30:00Z',
    dateModified: '2024-06-20T18:30:00.000Z',
    author: { '@type': 'Organization', name: 'Polity desk', url: `${site}/authors/desk` },
    publisher: { '@id': `${site}/#institute` },
    image: [expect.stringContaining('cdn.sanity.io/images/')],
    citation: [{ name: 'Charter', url: 'https://www.un.org/' }],
    correction: [{ text: 'The year was 1961, not 1962.', datePublished: '2024-06-22' }],
    workTranslation: [{ '@id': `${site}/gu/current-affairs/karar#article` }],
  })
  expect(breadcrumb).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Home', item: `${site}/` },
      { position: 2, name: 'Current affairs', item: `${site}/current-affairs` },
      { position: 3, name: 'Russia-North Korea pact', item: `${site}/current-affairs/pact` },
    ],
  })
  expect(institute).toMatchObject({
    '@type': 'EducationalOrganization',
    '@id': `${site}/#institute`,
    telephone: '+917940098991',
  })
})

test('omits what the article does not have', () => {
  const bare = {
    ...article,
    eventDate: null,
    updatedOn: null,
    cover: null,
    sources: [],
    corrections: [],
    author: { ...article.author, name: 'Asha Patel' },
  }
  const data = articleLinkedData({ article: bare, translations: [], trail, settings: null })
  expect(data['@graph']).toHaveLength(2)
  const [articleData] = data['@graph']
  expect(articleData).toMatchObject({
    '@type': 'Article',
    dateModified: '2024-06-20T06:30:00Z',
    author: { '@type': 'Person' },
  })
  for (const property of [
    'image',
    'citation',
    'correction',
    'publisher',
    'workTranslation',
    'translationOfWork',
  ])
    expect(articleData).not.toHaveProperty(property)
})

test('a translation links to its original, and both have hreflang links', () => {
  const gujarati: Article = { ...article, ...translation, original: article._id }
  const data = articleLinkedData({ article: gujarati, translations: [article], trail, settings: null })
  expect(data['@graph'][0]).toMatchObject({
    inLanguage: 'gu',
    translationOfWork: { '@id': `${site}/current-affairs/pact#article` },
  })
  expect(articleMetadata(gujarati, [article])).toMatchObject({
    alternates: {
      canonical: '/gu/current-affairs/karar',
      languages: { gu: '/gu/current-affairs/karar', en: '/current-affairs/pact' },
    },
    openGraph: { locale: 'gu_IN', alternateLocale: ['en_IN'] },
  })
  expect(articleMetadata(article).alternates).not.toHaveProperty('languages')
})
