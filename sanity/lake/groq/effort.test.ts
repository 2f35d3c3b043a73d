import { afterAll, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import { article, commonDocuments } from '../testing/bench-content.ts'
import { isCheap } from './effort.ts'
import { parseQuery, type Scope } from './evaluate.ts'
import { planned } from '../planner/plan.ts'

const lake = temporaryLake()
afterAll(() => lake.close())
const articles = Array.from({ length: 300 }, (_, number) => article(number))
const long = { _id: 'long', _type: 'long', text: 'word '.repeat(50_000) }
lake.dataset.commit(
  [...commonDocuments(), ...articles, long].map((create) => ({ create })),
  { author: 'test' },
)

function isShortHere(text: string, params: Record<string, unknown> = {}) {
  const view = lake.dataset.view('published')
  const scope: Scope = {
    documents: view.documents,
    dereference: ({ _ref }) => view.get(_ref),
    params,
    now: new Date(),
    identity: 'me',
  }
  return isCheap(planned(parseQuery(text, params), { view, params, scope }), params)
}

test.each([
  '*[_type == "article" && slug.current == $slug][0]{..., author->, topics[]->}',
  '*[_type == "article" && publishedAt <= now()] | order(publishedAt desc)[0...20]{_id, "slug": slug.current, author->{name}, topics[]->{_id, title}}',
  '*[_id in $ids]{"first": topics[0]->title, "text": pt::text(body), "parts": body[].children[]{text}}',
  '*[slug.current == $slug && [title, pt::text(body)] match $words]._id',
  'count(*[_type == "article"])',
])('%s needs nobody to watch over it', (text) => {
  expect(
    isShortHere(text, { slug: 'article-number-7', ids: ['article-1', 'article-2'], words: 'kari mo*' }),
  ).toBe(true)
})

test.each([
  ['all documents', '*'],
  ['members of members of what is referred to', '*[_id == "article-1"]{"x": topics[]->articles[]->{title}}'],
  ['a whole document for each reference', '*[_id == "article-1"]{"x": topics[]->{...}}'],
  ['a pattern that is computed', '*[_id == "article-1"]{"x": title match ("*a" + "*b")}'],
  ['a long pattern', '*[_id in $ids]{"x": title match $words}'],
  ['an array for each member of another', '*[_id == "article-1"]{"x": body[]{"y": ^.body[]._key}}'],
  ['a range of any length', '*[_id == "article-1"]{"x": string::split(title, "")[@ in ^.topics[]._ref]}'],
  ['a path', '*[_id == "article-1"]{"x": _id in path("**.**.**")}'],
  ['a long document', '*[_id == "long"]{"x": text match "a*"}'],
])('%s may take long: %s', (_, text) => {
  expect(isShortHere(text, { ids: ['article-1'], words: 'a '.repeat(4000) })).toBe(false)
})
