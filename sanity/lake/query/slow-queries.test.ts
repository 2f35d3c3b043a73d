import { afterAll, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import { article, commonDocuments } from '../testing/bench-content.ts'
import type { AnyPerspective } from '../documents/perspectives.ts'
import { parseQuery } from '../groq/evaluate.ts'
import { runQuery } from './run.ts'
import { runQueryInThread } from './slow-queries.ts'

const lake = temporaryLake()
afterAll(() => lake.close())
const odd = {
  _id: 'odd',
  _type: 'odd',
  then: 1,
  hasOwnProperty: { toString: 'a' },
  at: '2026-01-02T00:00:00Z',
}
lake.dataset.commit(
  [
    ...commonDocuments(),
    ...Array.from({ length: 60 }, (_, number) => article(number)),
    { ...article(3), _id: 'drafts.article-3', title: 'A draft' },
    odd,
  ].map((create) => ({ create })),
  { author: 'test' },
)

test.each<[string, AnyPerspective, 'keys'?]>([
  ['*[_type == "odd"]', 'published'],
  [
    '*[_type == "odd"]{then, "own": hasOwnProperty.toString, "at": dateTime(at), "never": missing}',
    'published',
  ],
  ['*[_id match "article-3*"]{_id, _originalId, title, author->{name}}', 'drafts'],
  ['*[_id match "*article-3"]{_id, title}', 'raw'],
  ['*[[title, pt::text(body)] match $words] | order(publishedAt desc)[0...5]{_id, title}', 'published'],
  ['*[_type == "article"] | score(title match $words) | order(_score desc)[0...5]{_id, _score}', 'published'],
  ['*[_type == "article"] | order(title asc)[2...4]{title, topics[]->{title}}', 'drafts', 'keys'],
  ['{"now": now(), "me": identity(), "dataset": sanity::dataset(), "p": $words}', 'published'],
  ['count(*[references("topic-3")])', 'published'],
])('%s (%s) is answered in a thread as it is beside it', async (query, perspective, sourceMap) => {
  const now = new Date('2026-05-01T00:00:00Z')
  const params = { words: 'kari* mo*' }
  const request = { query, params, perspective, identity: 'me', projectId: 'p', now, sourceMap }
  const { dataset } = lake
  const here = await runQuery(dataset, request)
  const there = await runQueryInThread({ view: dataset.view(perspective), dataset: dataset.name, request })
  expect(JSON.stringify(there)).toBe(JSON.stringify(here))
})

test('a query that takes long to parse is parsed in a thread only', async () => {
  const members = Array.from({ length: 4000 }, (_, number) => `"article-${number}"`).join()
  const query = `count(*[_id in [${members}]])`
  expect(() => parseQuery(query, {})).toThrow('longer than')
  const request = { query, perspective: 'published', identity: 'me', projectId: 'p' } as const
  expect(await runQuery(lake.dataset, request)).toMatchObject({ result: 60 })
})
