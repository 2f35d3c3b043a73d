import fc from 'fast-check'
import { evaluateSync, parse } from 'groq-js'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { limits, temporaryLake } from '../testing/temporary-lake.ts'
import type { JsonObject, LakeDocument, Mutation, Perspective } from '../types.ts'
import { dereferencing, withWords } from '../groq/match.ts'
import { runQuery } from '../query/run.ts'
import { indexes, noPlanner } from './planner.ts'

const lake = temporaryLake()
afterAll(lake.close)

const word = fc.constantFrom(
  'tax',
  'Treaty',
  'water',
  'river-bed',
  'U.N.',
  '3.5',
  'पानी',
  'Straße',
  "India's",
  'reform',
  '“Treaty”',
  'Centre–State',
  '₹500',
  'wa\u00adter',
  'CO₂',
  "'tax'",
  'a=tax',
  'ક\u0acd\u200dષ',
)
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))
const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('a', 'b', 'B', ''),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
)
const mixed = fc.oneof(
  { weight: 8, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ b: scalar }),
)
const target = fc.constantFrom('t1', 't2', 't3', 'gone')
const reference = fc.record({ _ref: target, _weak: fc.constant(true) })
const body = fc.array(
  fc.record({
    _type: fc.constantFrom('block', 'figure'),
    children: fc.array(fc.record({ _type: fc.constant('span'), text: fc.oneof(text, word) }), {
      maxLength: 2,
    }),
  }),
  { maxLength: 2 },
)
const id = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }).map((number) => `d${number}`) },
  target,
  fc.integer({ min: 0, max: 60 }).map((number) => `drafts.d${number}`),
  fc.integer({ min: 0, max: 60 }).map((number) => `versions.r1.d${number}`),
)
const document: fc.Arbitrary<JsonObject> = fc.record(
  {
    _id: id,
    _type: fc.constantFrom('post', 'post', 'post', 'topic', 'page'),
    n: mixed,
    m: scalar,
    title: fc.oneof(text, scalar),
    slug: fc.oneof(fc.record({ current: fc.constantFrom('one', 'two', 'three') }), scalar),
    tags: fc.oneof(fc.array(fc.oneof(word, scalar), { maxLength: 3 }), word),
    topics: fc.oneof(fc.array(fc.oneof(reference, scalar), { maxLength: 3 }), reference),
    author: fc.oneof(reference, scalar),
    body: fc.oneof(body, text),
  },
  { requiredKeys: ['_id', '_type'] },
)

const literal = fc.constantFrom(
  '1',
  '0',
  '"a"',
  '"one"',
  'true',
  'null',
  '$value',
  '"post"',
  '-1',
  '["a", 1]',
  'now()',
)
const path = fc.constantFrom(
  'n',
  'm',
  'title',
  'slug.current',
  'n.b',
  'author._ref',
  '_type',
  '_id',
  'missing.deep',
  'tags',
)
const pattern = fc.constantFrom(
  '"tax"',
  '"TREATY"',
  '"wat*"',
  '"*er"',
  '"river bed"',
  '"U.N."',
  '"3.5"',
  '"strasse"',
  '"पानी"',
  '"r*m tax"',
  '$words',
  '["tax", "wa*"]',
  '""',
  '5',
  '"Straße"',
  '"state"',
  '"“treaty*”"',
  '"₹5*"',
  '"co₂"',
  '"ક્ષ*"',
  '"India\'*"',
)
const texts = fc.constantFrom(
  'title',
  'body',
  'pt::text(body)',
  '[title, pt::text(body)]',
  'tags',
  'body[].children[].text',
  '[n, title]',
  '^.title',
  '@',
)

const condition: fc.Arbitrary<string> = fc.letrec<{ any: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(
      '_type == "post"',
      '"topic" == _type',
      '_type in ["post", "page"]',
      '_type in $types',
      '_type == $type',
    ),
    fc
      .tuple(path, fc.constantFrom('==', '!=', '<', '<=', '>', '>=', 'in'), literal)
      .map((parts) => parts.join(' ')),
    fc.tuple(literal, fc.constantFrom('==', '<', '>='), path).map((parts) => parts.join(' ')),
    fc
      .tuple(path, fc.constantFrom('>', '>='), literal, fc.constantFrom('<', '<='), literal)
      .map(([name, over, from, under, to]) => `${name} ${over} ${from} && ${name} ${under} ${to}`),
    fc
      .tuple(path, fc.constantFrom('["a", "one", 1]', '[1, null]', '$list', '[]'))
      .map(([name, list]) => `${name} in ${list}`),
    { weight: 2, arbitrary: fc.tuple(texts, pattern).map(([left, right]) => `${left} match ${right}`) },
    fc.constantFrom('$value == null', '$value != null', '[title, context, pt::text(body)] match "*"'),
    target.map((name) => `references("${name}")`),
    fc.constantFrom(
      'references($ids)',
      'references("t1", "t2")',
      'references([])',
      'references(^._id)',
      'references($value)',
    ),
    fc.constantFrom(
      '"t1" in topics[]._ref',
      '$value in topics[]._ref',
      '"t2" in author._ref',
      '"tax" in tags',
      '$value in tags',
      'count(tags[lower(@) in $lower]) > 0',
      'count(tags[@ in $list]) > 0',
      'count((topics[]._ref)[@ in $ids]) > 0',
    ),
    fc.constantFrom(
      '_id in ["d1", "d2", "t1", 5]',
      '_id == "d7"',
      '_id in $ids',
      '_id in path("drafts.**")',
      '_id == $value',
    ),
    fc.constantFrom(
      'defined(slug.current)',
      'author->title match "tax"',
      'count(topics) > 1',
      'sanity::versionOf("d3")',
      'm',
    ),
  ),
  any: fc.oneof(
    { weight: 4, arbitrary: tie('leaf') },
    { weight: 2, arbitrary: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `${a} && ${b}`) },
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} || ${b})`),
    tie('any').map((inner) => `!(${inner})`),
    tie('any').map((inner) => `(${inner})`),
  ),
})).any

const orderKey = fc
  .tuple(
    fc.constantFrom(
      'n',
      'm',
      'title',
      '_id',
      'slug.current',
      'lower(title)',
      'coalesce(m, n)',
      'dateTime(m)',
      'length(tags)',
      'count(topics)',
      'author->title',
      '$value',
      'n.b',
    ),
    fc.constantFrom('', ' asc', ' desc'),
  )
  .map((parts) => parts.join(''))
const order = fc.array(orderKey, { minLength: 1, maxLength: 3 }).map((keys) => ` | order(${keys.join(', ')})`)
const slice = fc.constantFrom(
  '',
  '[0]',
  '[0...3]',
  '[0..2]',
  '[2...40]',
  '[150...400]',
  '[-2]',
  '[-3..-1]',
  '[5]',
  '[3...1]',
  '[0...0]',
  '[900...999]',
  '[0...$n]',
  '[$n]',
  '[$n...9]',
)
const projection = fc.constantFrom(
  '',
  '{_id, n, "s": slug.current}',
  '{..., "by": author->{title, "slug": slug.current}}',
  '{"topics": topics[]->title, "same": count(*[_type == ^._type && references(^._id)])}',
  '{_id, "words": body[].children[].text, "first": topics[0]->_id, "d": dateTime(m), "p": path("a.*")}',
  '._id',
  '.topics[]._ref',
  '{"others": *[_type == "topic"] | order(title desc)[0...2]._id}',
  '{"r": select(m == 1 => "one", defined(n) => n, "none"), "x": coalesce(missing, title, n)}',
)
const filters = fc.array(condition, { maxLength: 2 }).map((list) => list.map((each) => `[${each}]`).join(''))
const rows = fc.tuple(
  filters,
  fc.option(order, { nil: '' }),
  fc.option(condition, { nil: undefined, freq: 6 }),
  slice,
  projection,
)
const points: fc.Arbitrary<string> = fc.letrec<{ any: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(texts, pattern).map(([left, right]) => `${left} match ${right}`) },
    condition,
  ),
  any: fc.oneof(
    { weight: 3, arbitrary: tie('leaf') },
    fc
      .tuple(tie('any'), fc.constantFrom('2', '10.5', '0', '-1', '$n', '$type'))
      .map(([inner, by]) => `boost(${inner}, ${by})`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `${a} && ${b}`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `${a} || ${b}`),
  ),
})).any
const score = fc.array(points, { minLength: 1, maxLength: 3 }).map((args) => ` | score(${args.join(', ')})`)
const ranked = fc
  .tuple(
    fc.array(condition, { minLength: 1, maxLength: 2 }),
    score,
    fc.oneof(
      fc.constantFrom(
        '',
        ' | order(_score desc)',
        ' | order(_score desc, n desc, _id desc)',
        ' | order(_score asc)',
      ),
      order,
    ),
    slice,
    fc.constantFrom('', '{_id, _score}', '{..., "by": author->title}'),
  )
  .map(
    ([filters, points, keys, rows, shown]) =>
      `*${filters.map((each) => `[${each}]`).join('')}${points}${keys}${rows}${shown}`,
  )
const query = fc.oneof(
  { weight: 8, arbitrary: rows.map(([a, b, c, d, e]) => `*${a}${b}${c ? `[${c}]` : ''}${d}${e}`) },
  rows.map(([a, b, , d, e]) => `*${a}${b}${e.startsWith('{') ? e : ''}${d}`),
  {
    weight: 4,
    arbitrary: fc.oneof(
      ranked,
      score.map((points) => `*${points}[0...5]{_id, _score}`),
    ),
  },
  condition.map((filter) => `count(*[${filter}])`),
  fc
    .tuple(condition, order, condition)
    .map(([a, b, c]) => `{"a": count(*[${a}]), "b": (*[${a}]${b})[0...4]._id, "c": *[${c}][0]}`),
)
const lasting = fc.constantFrom(
  'true',
  '_type == "post"',
  '_type == "post" && m != 1',
  '!defined(slug)',
  '_type in $types && count(tags) != 7',
  '_type == $type && (m == $n || m != $n)',
  '!references($ids)',
)
const within = fc.constantFrom(
  'm >= 0',
  'm > 0 && 3 > m',
  'm <= $n',
  'n < "b" && n >= ""',
  'm <= now()',
  'm > "2026-01-01T00:00:00Z"',
  'm >= 0 && m < "b"',
  'm == 1',
  '(m > 1 || (m == 1 && _id > "d2"))',
  'n != null',
)
/** Lists as a site has them: the newest of some, a page far down, how many there are, and a few of a range. */
const listed = fc
  .tuple(
    fc.tuple(lasting, fc.option(within, { nil: 'true' })).map((parts) => parts.join(' && ')),
    fc.oneof(
      order,
      fc.constantFrom(
        ' | order(m desc, _id desc)',
        ' | order(m asc, _id asc)',
        ' | order(m desc)',
        ' | order(m)',
        ' | order(m desc, n asc, _id desc, title)',
        ' | order(_id desc)',
      ),
    ),
    fc.constantFrom('[0...3]', '[0...20]', '[40..60]', '[$n...60]', '[90...200]', '[70]', '[500...520]'),
  )
  .map(
    ([filter, keys, part]) =>
      `{"rows": *[${filter}]${keys}${part}{_id, n, m}, "total": count(*[${filter}]), "ids": (*[${filter}]${keys}{_id})${part}._id}`,
  )
const params = {
  value: 't1',
  words: 'tax wat*',
  types: ['post', 'topic'],
  type: 'post',
  list: ['a', true, 1],
  lower: ['treaty', 'b', 'u.n.'],
  ids: ['t1', 'd3', 'drafts.d3'],
  n: 7,
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: document.map((value) => ({ createOrReplace: value })) },
  id.map((name) => ({ delete: { id: name } })),
  fc.tuple(id, scalar).map(([name, value]) => ({
    patch: { query: '*[_id == $name]', params: { name }, set: { m: value, n: value } },
  })),
)
const perspective = fc.constantFrom<Perspective>('raw', 'published', 'drafts', ['r1', 'drafts'], ['r1'])

const isVersion = ({ _id }: LakeDocument) => /^(drafts|versions\.[^.]+)\./.test(_id)
const publishedId = (name: string) => name.replace(/^(drafts|versions\.[^.]+)\./, '')

/** The perspective from its definition, without any of the lake's code. */
function documentsOf(all: readonly LakeDocument[], name: Perspective): LakeDocument[] {
  if (name === 'raw') return [...all]
  if (name === 'published') return all.filter((each) => !isVersion(each))
  const prefixes =
    name === 'drafts' ? ['drafts.', ''] : name[1] ? ['versions.r1.', 'drafts.', ''] : ['versions.r1.', '']
  const groups = [...new Set(all.map(({ _id }) => publishedId(_id)))].sort()
  const byId = new Map(all.map((each) => [each._id, each]))
  return groups.flatMap((group) => {
    const found = prefixes.flatMap((prefix) => byId.get(prefix + group) ?? [])[0]
    return found ? [{ ...found, _id: group, _originalId: found._id }] : []
  })
}

test(
  'answers as groq-js does over all documents, with and without the planner, whatever was committed before',
  { timeout: 600_000 },
  async () => {
    let compared = 0
    const now = new Date('2026-05-01T00:00:00Z')
    const askedOnce = fc.tuple(perspective, fc.array(query, { minLength: 3, maxLength: 3 }))
    const round = fc.tuple(fc.array(mutation, { minLength: 10, maxLength: 20 }), askedOnce)
    // Asked again after each commit, so that indexes are met in the state that commits have brought them to.
    const askedAgain = fc.tuple(
      perspective,
      fc.array(fc.oneof(query, listed), { minLength: 5, maxLength: 5 }),
    )
    const run = fc.tuple(
      fc.array(document, { minLength: 260, maxLength: 330 }),
      askedAgain,
      fc.array(round, { minLength: 8, maxLength: 8 }),
    )

    await fc.assert(
      fc.asyncProperty(run, async ([documents, again, rounds]) => {
        const dataset = lake.store.createDataset(`run-${compared}`)
        const author = 'test'
        dataset.commit(
          documents.map((each) => ({ createOrReplace: each })),
          { author },
        )
        for (const [mutations, once] of rounds) {
          dataset.commit(mutations, { author })
          for (const [name, queries] of [again, once]) {
            const all = documentsOf(dataset.documents, name)
            const byId = new Map(all.map((each) => [each._id, each]))
            for (const text of queries) {
              const sanity = { projectId: 'p', dataset: dataset.name }
              const options = { dataset: all, params, timestamp: now, identity: 'me', sanity }
              const dereference = dereferencing(({ _ref }) => byId.get(_ref))
              const tree = withWords(parse(text, { params }))
              const expected: unknown = evaluateSync(tree, { ...options, dereference }).data
              const request = { query: text, params, perspective: name, identity: 'me', projectId: 'p', now }
              for (const planner of [indexes, noPlanner]) {
                const { result } = await runQuery(dataset, request, { planner, limits })
                expect(JSON.stringify(result), text).toBe(JSON.stringify(expected ?? null))
              }
              compared += 1
            }
          }
        }
        lake.store.deleteDataset(dataset.name)
      }),
      { numRuns: runs(12), endOnFailure: true },
    )
    expect(compared).toBe(runs(12) * 8 * (5 + 3))
  },
)
