import { expect, test } from 'vitest'
import { encodeStega, withStega, withoutStega } from './stega'

const note = {
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
const encoded = encodeStega(note, sourceMap)

test('prose is encoded, values for programs are not', () => {
  expect(encoded).not.toEqual(note)
  expect(encoded).toMatchObject({
    slug: note.slug,
    publishedAt: note.publishedAt,
    relevance: note.relevance,
    body: [{ style: 'normal' }, { style: 'normal' }],
  })
  const marked = withStega(note, encoded)
  expect(marked.title).not.toBe(note.title)
  expect(withoutStega(marked.title)).toBe(note.title)
  expect(marked).toEqual(encoded)
})

test('a parsed value gets the encoding of its own texts, even if others before it were left out', () => {
  const parsed = { ...note, keyFacts: ['Second'], body: note.body.slice(1) }
  const marked = withStega(parsed, encoded)
  expect(marked.body).toEqual(Reflect.get(Object(encoded), 'body').slice(1))
  expect(marked.keyFacts).toEqual(Reflect.get(Object(encoded), 'keyFacts').slice(1, 2))
})

test('equal texts keep their own encoding', () => {
  const [first, , third] = withStega(note, encoded).keyFacts
  expect(first).not.toBe(third)
  expect(withoutStega(first ?? '')).toBe(withoutStega(third ?? ''))
})

test('the parsed value is not changed, and a text that the parser made stays plain', () => {
  const before = structuredClone(note)
  expect(withStega({ ...note, title: 'Another' }, encoded).title).toBe('Another')
  withStega(note, encoded)
  expect(note).toEqual(before)
})

test('nothing is encoded without a source map', () => {
  expect(encodeStega(note, undefined)).toEqual(note)
})
