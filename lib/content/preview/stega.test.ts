import { expect, test } from 'vitest'
import { encodeStega, withStega, withoutStega } from './stega'

const article = {
  _id: 'article-a',
  title: 'Russia-North Korea pact',
  slug: 'pact',
  publishedAt: '2024-06-20T06:30:00Z',
  relevance: 'both',
  keyFacts: ['First', 'Second', 'First'],
  body: [
    { _key: 'b1', _type: 'block', style: 'normal', children: [{ _key: 's', _type: 'span', text: 'One' }] },
    { _key: 'b2', _type: 'block', style: 'normal', children: [{ _key: 's', _type: 'span', text: 'Two' }] },
  ],
}
const sourceMap = {
  documents: [{ _id: 'drafts.article-a', _type: 'article' }],
  paths: ['$'],
  mappings: {
    $: { type: 'value' as const, source: { type: 'documentValue' as const, document: 0, path: 0 } },
  },
}
const encoded = encodeStega(article, sourceMap)

test('prose is encoded, values for programs are not', () => {
  expect(encoded).not.toEqual(article)
  expect(encoded).toMatchObject({
    slug: article.slug,
    publishedAt: article.publishedAt,
    relevance: article.relevance,
    body: [{ style: 'normal' }, { style: 'normal' }],
  })
  const marked = withStega(article, encoded)
  expect(marked.title).not.toBe(article.title)
  expect(withoutStega(marked.title)).toBe(article.title)
  expect(marked).toEqual(encoded)
})

test('a parsed value gets the encoding of its own texts, even if others before it were left out', () => {
  const parsed = { ...article, keyFacts: ['Second'], body: article.body.slice(1) }
  const marked = withStega(parsed, encoded)
  expect(marked.body).toEqual(Reflect.get(Object(encoded), 'body').slice(1))
  expect(marked.keyFacts).toEqual(Reflect.get(Object(encoded), 'keyFacts').slice(1, 2))
})

test('equal texts keep their own encoding', () => {
  const [first, , third] = withStega(article, encoded).keyFacts
  expect(first).not.toBe(third)
  expect(withoutStega(first ?? '')).toBe(withoutStega(third ?? ''))
})

test('the parsed value is not changed, and a text that the parser made stays plain', () => {
  const before = structuredClone(article)
  expect(withStega({ ...article, title: 'Another' }, encoded).title).toBe('Another')
  withStega(article, encoded)
  expect(article).toEqual(before)
})

test('nothing is encoded without a source map', () => {
  expect(encodeStega(article, undefined)).toEqual(article)
})
