import { resolveEditInfo } from '@sanity/client/csm'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'

const lake = temporaryLake()
afterAll(lake.close)

const to = (_ref: string) => ({ _type: 'reference', _ref })
lake.dataset.commit(
  [
    { create: { _id: 'author', _type: 'author', name: 'Asha' } },
    { create: { _id: 'drafts.author', _type: 'author', name: 'Asha (draft)' } },
    { create: { _id: 'versions.r1.a', _type: 'post', title: 'A in r1' } },
    { create: { _id: 'secret.a', _type: 'post', title: 'Secret' } },
    { create: { _id: 'drafts.b', _type: 'post', title: 'B', author: to('author') } },
    {
      create: {
        _id: 'a',
        _type: 'post',
        title: "A's water treaty",
        author: to('author'),
        body: [
          { _key: 'k1', _type: 'block', children: [{ _key: 's1', _type: 'span', text: 'Rivers' }] },
          { _key: "k'2", _type: 'figure', alt: 'A dam' },
        ],
      },
    },
  ],
  { author: 'test' },
)

const options = (query: string, more: Record<string, string> = {}) =>
  `/data/query/test?${new URLSearchParams({ query, ...more })}`
const ask = async (query: string, more: Record<string, string> = {}) =>
  (await lake.get(options(query, more))).body

describe('perspectives', () => {
  test.each([
    ['raw', ['a', 'author', 'drafts.author', 'drafts.b', 'secret.a', 'versions.r1.a']],
    ['published', ['a', 'author', 'secret.a']],
    ['drafts', ['a', 'author', 'b', 'secret.a']],
    ['previewDrafts', ['a', 'author', 'b', 'secret.a']],
    ['r1,drafts', ['a', 'author', 'b', 'secret.a']],
  ])('%s', async (perspective, ids) => {
    expect((await ask('*._id', { perspective })).result).toEqual(ids)
  })

  test('the leftmost layer wins, references are resolved in it, and _originalId is the stored id', async () => {
    const query = '*[_id == "a"][0]{_id, _originalId, title, "by": author->name}'
    const { result } = await ask(query, { perspective: 'drafts' })
    expect(result).toEqual({ _id: 'a', _originalId: 'a', title: "A's water treaty", by: 'Asha (draft)' })
    expect((await ask(query, { perspective: 'r1,drafts' })).result).toMatchObject({
      _originalId: 'versions.r1.a',
      title: 'A in r1',
    })
    expect((await ask('*[_id == "b"][0]._originalId', { perspective: 'drafts' })).result).toBe('drafts.b')
  })

  test('is raw by default until 2025-02-19, and published from then on', async () => {
    for (const [version, count] of [
      ['1', 6],
      ['2021-06-07', 6],
      ['2025-02-18', 6],
      ['2025-02-19', 3],
      ['X', 3],
    ] as const) {
      expect((await lake.get(options('count(*)'), 'viewer', version)).body.result).toBe(count)
    }
  })

  test('anonymous requests see published documents without a dot in their id, and nothing else', async () => {
    for (const version of ['1', '2025-02-19']) {
      expect((await lake.get(options('*._id'), null, version)).body.result).toEqual(['a', 'author'])
    }
    expect((await lake.get(options('*._id', { perspective: 'published' }), null)).body.result).toEqual([
      'a',
      'author',
    ])
    for (const perspective of ['raw', 'drafts', 'r1', 'r1,drafts']) {
      expect((await lake.get(options('*', { perspective }), null)).status).toBe(401)
    }
    expect((await lake.get(options('*', { perspective: 'raw,drafts' }))).status).toBe(400)
  })
})

describe('requests', () => {
  test('GET and POST accept parameters, a missing value is null, and the query can be omitted from the response', async () => {
    const query = '*[_id == $id][0].title'
    expect(await ask(query, { $id: '"a"' })).toMatchObject({
      query,
      result: "A's water treaty",
      syncTags: ['s1:all'],
    })
    const posted = await lake.post('/data/query/test?returnQuery=false', { query, params: { id: 'nowhere' } })
    expect(posted.body).toMatchObject({ result: null })
    expect(posted.body.query).toBeUndefined()
  })

  test('the same text with other parameters is another query, slices and keys included', async () => {
    const titles = '*[_type == "post"] | order(title)[0...$n].title'
    expect((await ask(titles, { $n: '1' })).result).toEqual(["A's water treaty"])
    expect((await ask(titles, { $n: '2' })).result).toEqual(["A's water treaty", 'Secret'])
    expect((await ask('*[_id == "a"][0][$key]', { $key: '"_type"' })).result).toBe('post')
    expect((await ask('*[_id == "a"][0][$key]', { $key: '"title"' })).result).toBe("A's water treaty")
    expect((await ask('*[$x]._id', { $x: '1' })).result).toBe('author')
    expect((await ask('*[$x]._id', { $x: 'true' })).result).toHaveLength(3)
  })

  test('knows the user, dataset and project', async () => {
    const result = { me: 'user', dataset: 'test', project: 'local' }
    expect(
      (await ask('{"me": identity(), "dataset": sanity::dataset(), "project": sanity::projectId()}')).result,
    ).toEqual(result)
  })

  test.each([
    ['*[_type == "post"', 16],
    ['*[', 1],
    ['* | order(', 10],
  ])('a mistake in %s has its position', async (query, start) => {
    const { status, body } = await lake.get(options(query))
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ type: 'queryParseError', query, start, end: expect.any(Number) })
  })

  test.each([
    ['*[_type == ', 'unexpected end-of-file, expected expression'],
    ['*[_type == "a"', 'unexpected end of query'],
    ['count(*', 'expected ")" after function arguments'],
  ])('the message for a mistake in %s does not repeat its position', async (query, description) => {
    expect((await lake.get(options(query))).body.error).toMatchObject({ description })
  })

  test('other failures are a 400 or a 404', async () => {
    expect((await lake.get(options('*[0...$n]'))).status).toBe(400)
    expect((await lake.get(options('geo::distance(1, 2)'))).body.error).toMatchObject({
      type: 'queryEvaluationError',
    })
    expect((await lake.get(options(`${'('.repeat(30_000)}1`))).status).toBe(400)
    expect((await lake.get(options('*[_id == $id]', { $id: '{' }))).status).toBe(400)
    expect((await lake.post('/data/query/test', '{"query": "*"')).status).toBe(400)
    expect((await lake.post('/data/query/test', { params: {} })).status).toBe(400)
    expect((await lake.get('/data/query/test')).status).toBe(400)
    expect((await lake.get('/data/query/nowhere?query=*')).status).toBe(404)
  })

  test('functions that groq-js implements only asynchronously are supported', async () => {
    const query = 'diff::changedAny({"a": 1}, {"a": 2}, a)'
    expect((await ask(query)).result).toBe(true)
  })
})

test.each([
  ['*[_type == "post"]', ['s1:post']],
  ['*[_type in ["post", "author"] && title match "x"]', ['s1:author', 's1:post']],
  ['*[_type == "post"]{author->}', ['s1:post', 's1:all']],
  ['*[_type == "post" || title == "x"]', ['s1:all']],
  ['*[_type == "post"]{"n": count(*[references(^._id)])}', ['s1:post', 's1:all']],
  ['{"a": *[_type == "post"], "b": *[_type == "author"][0]}', ['s1:author', 's1:post']],
  ['*', ['s1:all']],
])('%s is tagged', async (query, tags) => {
  expect((await ask(query)).syncTags).toEqual(tags)
})

describe('text::query', () => {
  const search = '*[_type in $types && [@, _id] match text::query($words) || references($words)]._id'
  test.each([
    ['wat riv', ['a']],
    ['Treaty', ['a']],
    ['wat gone', []],
    ['', ['a', 'secret.a']],
    ['*', ['a', 'secret.a']],
    ['author', ['a']],
  ])('finds the documents with words that start like those of "%s"', async (words, ids) => {
    expect((await ask(search, { $words: JSON.stringify(words), $types: '["post"]' })).result).toEqual(ids)
  })

  test('in one field, in a score, and after a change', async () => {
    expect((await ask('*[title match text::query("treat")]._id')).result).toEqual(['a'])
    const scored =
      '* | score(boost(title match text::query("sec"), 2), @ match text::query("as")) | order(_score desc)[0...2]._id'
    expect((await ask(scored)).result).toEqual(['secret.a', 'author'])
    await lake.mutate({ patch: { id: 'author', set: { name: 'Zubin' } } })
    expect((await ask('*[@ match text::query("zub")]._id')).result).toEqual(['author'])
    expect((await ask('*[@ match text::query("asha")]._id')).result).toEqual([])
    await lake.mutate({ patch: { id: 'author', set: { name: 'Asha' } } })
  })
})

describe('resultSourceMap', () => {
  const query = `*[_type == "post"] | order(title)[0...1]{
    ..., "heading": coalesce(subtitle, title), "by": author->{name}, "shout": upper(title),
    "texts": body[_type == "block"].children[0].text, "seo": {"title": title}, "first": body[0]
  }`

  test('maps each value to the field it came from, as @sanity/client resolves it', async () => {
    const more = { perspective: 'drafts', resultSourceMap: 'withKeyArraySelector' }
    const { resultSourceMap } = await ask(query, more)
    const source = (resultPath: string) => {
      // The type is the client's own, like the resolver that reads the value.
      const map = resultSourceMap as Parameters<typeof resolveEditInfo>[0]['resultSourceMap']
      const info = resolveEditInfo({
        studioUrl: '/studio',
        resultSourceMap: map,
        resultPath: JSON.parse(resultPath),
      })
      return (
        info && [
          info.id,
          [info.path]
            .flat()
            .map((step) => (typeof step === 'object' && '_key' in step ? step._key : step))
            .join('.'),
        ]
      )
    }
    expect(source('[0, "title"]')).toEqual(['a', 'title'])
    expect(source('[0, "heading"]')).toEqual(['a', 'title'])
    expect(source('[0, "seo", "title"]')).toEqual(['a', 'title'])
    expect(source('[0, "by", "name"]')).toEqual(['drafts.author', 'name'])
    expect(source('[0, "texts", 0]')).toEqual(['a', 'body.k1.children.s1.text'])
    expect(source('[0, "first", "children", 0, "text"]')).toMatchObject([
      'a',
      expect.stringMatching(/^body\.k1\.children/),
    ])
    expect(source('[0, "shout"]')).toBeUndefined()
  })

  test('names array members by position by default', async () => {
    const { resultSourceMap } = await ask('*[_id == "a"][0]{"alt": body[1].alt}', { resultSourceMap: 'true' })
    expect(resultSourceMap).toEqual({
      documents: [{ _id: 'a', _type: 'post' }],
      paths: ["$['body'][1]['alt']"],
      mappings: { "$['alt']": { type: 'value', source: { type: 'documentValue', document: 0, path: 0 } } },
    })
    expect((await ask('*')).resultSourceMap).toBeUndefined()
  })
})

test('documents are fetched by id, with reasons for those omitted', async () => {
  const path = '/data/doc/test/a,drafts.b,nowhere'
  const { body } = await lake.get(path)
  expect(body.documents?.map(({ _id }) => _id)).toEqual(['a', 'drafts.b'])
  expect(body.omitted).toEqual([{ id: 'nowhere', reason: 'existence' }])
  const anonymous = await lake.get(`${path}?excludeContent=true`, null)
  expect(anonymous.body).toEqual({
    omitted: [
      { id: 'drafts.b', reason: 'permission' },
      { id: 'nowhere', reason: 'existence' },
    ],
  })
})

test('a document is fetched with the versions that the reader may see', async () => {
  await lake.mutate({ create: { _id: 'versions.r1.a', _type: 'post' } })
  const path = '/data/doc/test/a?includeAllVersions=true'
  const idsFor = async (role: 'viewer' | null) =>
    (await lake.get(path, role)).body.documents?.map(({ _id }) => _id)
  expect(await idsFor('viewer')).toEqual(['a', 'versions.r1.a'])
  expect(await idsFor(null)).toEqual(['a'])
})
