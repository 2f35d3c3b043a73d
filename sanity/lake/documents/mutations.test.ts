import { afterAll, describe, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'
import type { PatchOperations } from '../types.ts'

const lake = temporaryLake()
afterAll(lake.close)
const { dataset, mutate } = lake

const start = {
  _id: 'doc',
  _type: 'note',
  title: 'The quick fox',
  count: 3,
  nested: { a: 1, b: [1, 2] },
  list: [
    { _key: 'x', text: 'one' },
    { _key: 'y', text: 'two' },
    { _key: 'z', text: 'three' },
  ],
  tags: ['p', 'q', 'r'],
}

describe('patch', () => {
  const cases: [string, PatchOperations, (document: typeof start) => unknown, unknown][] = [
    ['set', { set: { title: 'New' } }, ({ title }) => title, 'New'],
    ['set by path and key', { set: { 'list[_key=="y"].text': 'zwei' } }, ({ list }) => list[1]?.text, 'zwei'],
    [
      'set creates missing parents',
      { set: { 'nested.c.d': 5 } },
      ({ nested }) => nested,
      { a: 1, b: [1, 2], c: { d: 5 } },
    ],
    [
      'setIfMissing on a missing field',
      { setIfMissing: { count: 9, other: 9 } },
      (document) => [document.count, Reflect.get(document, 'other')],
      [3, 9],
    ],
    ['unset', { unset: ['title'] }, (document) => 'title' in document, false],
    ['unset by index', { unset: ['tags[1]'] }, ({ tags }) => tags, ['p', 'r']],
    ['unset by key', { unset: ['list[_key=="x"]'] }, ({ list }) => list.map(({ _key }) => _key), ['y', 'z']],
    ['unset by range', { unset: ['tags[0:2]'] }, ({ tags }) => tags, ['r']],
    [
      'unset recursively',
      { unset: ['list..text'] },
      ({ list }) => list,
      [{ _key: 'x' }, { _key: 'y' }, { _key: 'z' }],
    ],
    ['inc', { inc: { count: 2, 'nested.a': 1.5 } }, ({ count, nested }) => [count, nested.a], [5, 2.5]],
    ['dec', { dec: { count: 2 } }, ({ count }) => count, 1],
    [
      'insert before',
      { insert: { before: 'tags[0]', items: ['new'] } },
      ({ tags }) => tags,
      ['new', 'p', 'q', 'r'],
    ],
    [
      'insert after the last',
      { insert: { after: 'tags[-1]', items: ['s', 't'] } },
      ({ tags }) => tags,
      ['p', 'q', 'r', 's', 't'],
    ],
    [
      'insert after a key',
      { insert: { after: 'list[_key=="x"]', items: [{ _key: 'w' }] } },
      ({ list }) => list.map(({ _key }) => _key),
      ['x', 'w', 'y', 'z'],
    ],
    [
      'insert in place of',
      { insert: { replace: 'tags[1:3]', items: ['s'] } },
      ({ tags }) => tags,
      ['p', 's'],
    ],
    [
      'insert at an empty range',
      { insert: { replace: 'tags[1:1]', items: ['s'] } },
      ({ tags }) => tags,
      ['p', 's', 'q', 'r'],
    ],
    [
      'insert in place of all to the end, which is -1',
      { insert: { replace: 'tags[1:-1]', items: ['s'] } },
      ({ tags }) => tags,
      ['p', 's'],
    ],
    [
      'insert in place of the last two',
      { insert: { replace: 'tags[-3:]', items: ['s'] } },
      ({ tags }) => tags,
      ['p', 's'],
    ],
    [
      'insert at the end as a range',
      { insert: { replace: 'tags[-1:]', items: ['s'] } },
      ({ tags }) => tags,
      ['p', 'q', 'r', 's'],
    ],
    [
      'diffMatchPatch',
      { diffMatchPatch: { title: '@@ -1,9 +1,8 @@\n The \n-quick\n+slow\n  fox\n' } },
      ({ title }) => title,
      'The slow fox',
    ],
  ]

  test.each(cases)('%s', async (_, operations, pick, expected) => {
    const { status, body } = await mutate({ createOrReplace: start }, { patch: { id: 'doc', ...operations } })
    expect(status, JSON.stringify(body)).toBe(200)
    const stored = { ...start, ...JSON.parse(JSON.stringify(dataset.get('doc'))) }
    const picked =
      'unset' in operations && operations.unset?.[0] === 'title'
        ? 'title' in (dataset.get('doc') ?? {})
        : pick(stored)
    expect(picked).toEqual(expected)
  })

  test('of a text that takes too long is refused, and the transaction writes nothing', async () => {
    await mutate({ createOrReplace: { ...start, title: 'All of this text. '.repeat(20_000) } })
    const before = dataset.get('doc')
    // Each of these patches searches the whole text for its position.
    const diff = Array.from(
      { length: 5000 },
      (_, at) => `@@ -${at * 70 + 1},4 +${at * 70 + 1},5 @@\n of\n+x\n  t\n`,
    )
    const slow = { patch: { id: 'doc', diffMatchPatch: { title: diff.join('') } } }
    const { status, body } = await mutate({ patch: { id: 'doc', set: { count: 7 } } }, slow)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('diffMatchPatch takes too long')
    expect(dataset.get('doc')).toEqual(before)
  })

  test('applies operations in Sanity’s order, whatever order they are given in', async () => {
    await mutate(
      { createOrReplace: start },
      { patch: { id: 'doc', inc: { count: 1 }, set: { count: 10 }, unset: ['tags'] } },
    )
    expect(dataset.get('doc')).toMatchObject({ count: 11 })
  })

  test('by query selects documents in the current state of the transaction', async () => {
    await mutate(
      { createOrReplace: { _id: 'q1', _type: 'queried', n: 1 } },
      { createOrReplace: { _id: 'q2', _type: 'queried', n: 2 } },
    )
    const { body } = await mutate(
      { patch: { id: 'q1', set: { n: 5 } } },
      { patch: { query: '*[_type == $type && n > 1]', params: { type: 'queried' }, inc: { n: 100 } } },
    )
    expect(body.results?.map(({ id }) => id)).toEqual(['q1', 'q1', 'q2'])
    expect([dataset.get('q1')?.n, dataset.get('q2')?.n]).toEqual([105, 102])
    await mutate({ delete: { query: '*[_type == "queried"]._id' } })
    expect(dataset.get('q1') ?? dataset.get('q2')).toBeUndefined()
  })
})

describe('create', () => {
  test('keeps a given _createdAt, and sets the other dates', async () => {
    const _createdAt = '2020-01-02T03:04:05Z'
    const { body } = await mutate({
      create: { _id: 'c1', _type: 'note', _createdAt, _rev: 'mine', _updatedAt: 'mine' },
    })
    expect(body.results).toMatchObject([
      { id: 'c1', operation: 'create', document: { _createdAt, _rev: body.transactionId } },
    ])
    expect(Date.parse(String(dataset.get('c1')?._updatedAt))).toBeGreaterThan(Date.now() - 60_000)

    const again = await mutate(
      { createOrReplace: { _id: 'c1', _type: 'note', title: 'New' } },
      { createIfNotExists: { _id: 'c1', _type: 'note' } },
    )
    expect(again.body.results?.map(({ operation }) => operation)).toEqual(['update', 'none'])
    expect(dataset.get('c1')).toMatchObject({ _createdAt, title: 'New' })
  })

  test('completes ids that are missing or end in a dot', async () => {
    const { body } = await mutate(
      { create: { _type: 'note' } },
      { create: { _type: 'note', _id: 'drafts.' } },
    )
    expect(body.results?.[0]?.id).toMatch(/^[\w-]{20,}$/)
    expect(body.results?.[1]?.id).toMatch(/^drafts\.[\w-]{20,}$/)
  })

  test('adds keys to array members on request', async () => {
    const mutations = [
      { createOrReplace: { _id: 'keys', _type: 'note', list: [{ a: [{}] }, 'text', { _key: 'own' }] } },
      { patch: { id: 'keys', insert: { after: 'list[-1]', items: [{ b: 1 }] } } },
    ]
    await lake.post('/data/mutate/test?autoGenerateArrayKeys=true', { mutations })
    const key = expect.stringMatching(/^\w{12}$/)
    expect(dataset.get('keys')?.list).toEqual([
      { _key: key, a: [{ _key: key }] },
      'text',
      { _key: 'own' },
      { _key: key, b: 1 },
    ])
  })
})

describe('refusals', () => {
  const refused: [string, unknown[], number, string][] = [
    ['create of an existing document', [{ create: start }], 409, 'documentAlreadyExistsError'],
    ['patch of a missing document', [{ patch: { id: 'nowhere', set: {} } }], 409, 'documentNotFoundError'],
    [
      'a wrong revision',
      [{ patch: { id: 'doc', ifRevisionID: 'old', set: {} } }],
      409,
      'documentRevisionIDDoesNotMatchError',
    ],
    [
      'a dangling strong reference',
      [{ create: { _type: 'note', to: { _ref: 'nowhere' } } }],
      409,
      'documentReferenceDoesNotExistError',
    ],
    ['no _type', [{ create: { _id: 'x' } }], 400, 'malformedMutationError'],
    ['an invalid id', [{ create: { _id: '-a b', _type: 'note' } }], 400, 'invalidIdError'],
    ['an unknown mutation', [{ upsert: {} }], 400, 'malformedMutationError'],
    ['two mutations in one', [{ create: start, delete: { id: 'doc' } }], 400, 'malformedMutationError'],
    ['an invalid path', [{ patch: { id: 'doc', set: { 'a!b': 1 } } }], 400, 'malformedMutationError'],
    [
      'an inc that is not a number',
      [{ patch: { id: 'doc', inc: { count: '1' } } }],
      400,
      'malformedMutationError',
    ],
    ['a change of _id', [{ patch: { id: 'doc', set: { _id: 'other' } } }], 400, 'immutableAttributeError'],
    ['a query with a syntax error', [{ delete: { query: '*[' } }], 400, 'queryParseError'],
  ]

  test.each(refused)('%s', async (_, mutations, status, type) => {
    await mutate({ createOrReplace: start })
    const before = [...dataset.documents]
    const answer = await lake.post('/data/mutate/test', {
      mutations: [{ create: { _id: 'first', _type: 'note' } }, ...mutations],
    })
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body.error)).toContain(type)
    expect(dataset.documents).toEqual(before)
  })

  test('identifies the mutation', async () => {
    const { body } = await lake.post('/data/mutate/test', {
      mutations: [{ create: { _type: 'note' } }, { create: {} }],
    })
    expect(body.error).toMatchObject({ type: 'mutationError', items: [{ index: 1 }] })
  })

  test('a strongly referenced document can’t be deleted, a weakly referenced one can', async () => {
    await mutate(
      {
        create: {
          _id: 'from',
          _type: 'note',
          deep: [{ to: { _ref: 'to' } }],
          weak: { _ref: 'nowhere', _weak: true },
        },
      },
      { create: { _id: 'to', _type: 'note' } },
    )
    const answer = await mutate({ delete: { id: 'to' } })
    expect([answer.status, JSON.stringify(answer.body.error)]).toEqual([
      409,
      expect.stringContaining('documentHasExistingReferencesError'),
    ])
    expect((await mutate({ delete: { id: 'to' } }, { delete: { id: 'from' } })).status).toBe(200)
  })

  test('a transaction id can be used once', async () => {
    const request = { mutations: [{ createOrReplace: start }], transactionId: 'once' }
    expect((await lake.post('/data/mutate/test', request)).body.transactionId).toBe('once')
    expect(dataset.get('doc')?._rev).toBe('once')
    expect((await lake.post('/data/mutate/test', request)).status).toBe(409)
  })

  test('for a user without write access, for invalid JSON, for an invalid dataset name', async () => {
    const mutations = [{ create: { _type: 'note' } }]
    expect((await lake.post('/data/mutate/test', { mutations }, null)).status).toBe(401)
    expect((await lake.post('/data/mutate/test', { mutations }, 'viewer')).status).toBe(403)
    expect((await lake.post('/data/mutate/NO%20NAME', { mutations })).status).toBe(400)
    const malformed = await lake.post('/data/mutate/test', '{"mutations": [}')
    expect([malformed.status, malformed.body.message]).toEqual([400, expect.stringContaining('position 15')])
  })
})

test('dryRun returns the result without writing', async () => {
  const { body } = await lake.post('/data/mutate/test?dryRun=true&returnIds=true', {
    mutations: [{ create: { _id: 'dry', _type: 'note' } }],
  })
  expect(body.results).toEqual([{ id: 'dry', operation: 'create' }])
  expect(dataset.get('dry')).toBeUndefined()
})

test('the log replays every state of a document, across snapshots and effects', async () => {
  await mutate({ createOrReplace: { _id: 'long', _type: 'note', n: 0, words: [] } })
  const states = [dataset.get('long')]
  for (let number = 1; number < 70; number += 1) {
    await mutate({
      patch: { id: 'long', set: { n: number }, insert: { after: 'words[-1]', items: [`w${number}`] } },
    })
    states.push(dataset.get('long'))
  }
  const history = dataset.transactionsOf(['long'])
  expect(history.map(({ changes }) => changes[0]?.after)).toEqual(states)
  expect(history.map(({ changes }) => changes[0]?.before)).toEqual([null, ...states.slice(0, -1)])
  expect(history.map(({ sequence }) => dataset.stateAt('long', sequence))).toEqual(states)
  const newest = dataset.transactionsOf(['long'], { reverse: true, limit: 2 })
  expect(newest.map(({ changes }) => changes[0]?.after?.n)).toEqual([69, 68])
})
