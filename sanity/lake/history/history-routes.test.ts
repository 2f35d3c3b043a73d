import { applyPatch } from 'mendoza'
import { beforeEach, describe, expect, test } from 'vitest'
import { startTestLake, type TestLake } from '../testing/test-lake.ts'
import type { Mutation } from '../types.ts'

let lake: TestLake
beforeEach(async () => {
  lake = await startTestLake()
})

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()

/** Commits at a given time with a given id. */
const commit = (n: number, author: string, ...mutations: Mutation[]) =>
  lake.dataset.commit(mutations, { author, transactionId: `t${n}`, now: new Date(minute(n)) })

const draft = (more = {}) => ({ _id: 'drafts.a', _type: 'article', ...more })
const article = (more = {}) => ({ _id: 'a', _type: 'article', ...more })

/** A draft, two edits, a publish, an edit, a discard, an unpublish, and a deletion. */
function wholeLife() {
  commit(1, 'asha', { create: draft({ title: 'One' }) })
  commit(2, 'asha', { patch: { id: 'drafts.a', set: { title: 'Two' } } })
  commit(
    3,
    'ravi',
    { patch: { id: 'drafts.a', set: { title: 'Three' } } },
    { create: { _id: 'x', _type: 'topic' } },
  )
  commit(4, 'ravi', { createOrReplace: article({ title: 'Three' }) }, { delete: { id: 'drafts.a' } })
  commit(
    5,
    'asha',
    { create: draft({ title: 'Three' }) },
    { patch: { id: 'drafts.a', set: { title: 'Four' } } },
  )
  commit(6, 'asha', { delete: { id: 'drafts.a' } })
  commit(7, 'ravi', { create: draft({ title: 'Three' }) }, { delete: { id: 'a' } })
  commit(8, 'asha', { delete: { id: 'drafts.a' } })
}

const get = (path: string, headers: Record<string, string> = lake.authorization) =>
  fetch(`${lake.url}/v2025-02-19/data/history/production/${path}`, { headers })

async function transactions(ids: string, options: Record<string, string> = {}) {
  const response = await get(`transactions/${ids}?${new URLSearchParams(options)}`)
  expect(response.headers.get('content-type')).toContain('ndjson')
  const lines = (await response.text()).split('\n').filter(Boolean)
  return lines.map((line): Record<string, unknown> => JSON.parse(line))
}

describe('transactions', () => {
  beforeEach(wholeLife)
  const idsOf = async (options: Record<string, string>, ids = 'a,drafts.a') =>
    (await transactions(ids, options)).map(({ id }) => id)

  test('are those that touched one of the documents, oldest first', async () => {
    expect(await idsOf({})).toEqual(['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'])
    expect(await idsOf({}, 'a')).toEqual(['t4', 't7'])
    expect(await idsOf({}, 'nothing')).toEqual([])
  })

  test.each([
    [{ reverse: 'true', limit: '2' }, ['t8', 't7']],
    [{ limit: '3' }, ['t1', 't2', 't3']],
    [{ fromTransaction: 't3', toTransaction: 't5' }, ['t3', 't4', 't5']],
    [{ fromTransaction: '', toTransaction: 't2' }, ['t1', 't2']],
    [{ reverse: 'true', toTransaction: 't3' }, ['t3', 't2', 't1']],
    [{ fromTime: minute(6), toTime: minute(7) }, ['t6', 't7']],
    [{ fromTime: '2026-01-01T05:37:30+05:30' }, ['t8']],
    [{ authors: 'ravi' }, ['t3', 't4', 't7']],
    [{ authors: 'ravi,asha', limit: '1' }, ['t1']],
  ])('%j', async (options, expected) => {
    expect(await idsOf(options)).toEqual(expected)
  })

  test('contain what is requested', async () => {
    const [entry] = await transactions('drafts.a', { fromTransaction: 't3', toTransaction: 't3' })
    expect(entry).toEqual({
      id: 't3',
      timestamp: minute(3),
      author: 'ravi',
      documentIDs: ['drafts.a', 'x'],
      mutations: [
        expect.objectContaining({ patch: expect.objectContaining({ set: { title: 'Three' } }) }),
        { create: expect.objectContaining({ _id: 'x' }) },
      ],
    })
    const narrow = { fromTransaction: 't3', toTransaction: 't3', includeIdentifiedDocumentsOnly: 'true' }
    expect((await transactions('drafts.a', narrow))[0]).toMatchObject({ documentIDs: ['drafts.a'] })
    for (const option of ['excludeContent', 'excludeMutations']) {
      const [bare] = await transactions('drafts.a', { ...narrow, [option]: 'true', effectFormat: 'mendoza' })
      expect(bare).not.toHaveProperty('mutations')
      expect(bare?.effects).toEqual({ 'drafts.a': { apply: expect.any(Array), revert: expect.any(Array) } })
    }
  })

  test('contain effects from which every state can be rebuilt', async () => {
    let state: unknown = null
    for (const { effects } of await transactions('drafts.a', {
      effectFormat: 'mendoza',
      includeIdentifiedDocumentsOnly: 'true',
    })) {
      const { apply, revert } = (effects as Record<string, { apply: unknown[]; revert: unknown[] }>)[
        'drafts.a'
      ] ?? { apply: [], revert: [] }
      const next = applyPatch(state, apply)
      expect(applyPatch(next, revert)).toEqual(state)
      state = next
    }
    expect(state).toBeNull()
  })
})

describe('documents', () => {
  beforeEach(wholeLife)
  const titles = async (path: string) => {
    const { documents } = (await (await get(`documents/${path}`)).json()) as {
      documents: { _id: string; title: string; _rev: string }[]
    }
    return documents.map(({ _id, title, _rev }) => `${_id} ${title} ${_rev}`)
  }

  test.each([
    ['a,drafts.a?revision=t2', ['drafts.a Two t2']],
    ['a,drafts.a?revision=t4', ['a Three t4']],
    ['a,drafts.a?revision=t5', ['a Three t4', 'drafts.a Four t5']],
    ['a,drafts.a?revision=t8', []],
    ['a?revision=unknown', []],
    [`a,drafts.a?time=${minute(5)}`, ['a Three t4', 'drafts.a Four t5']],
    ['drafts.a?time=2026-01-01T00:02:59Z', ['drafts.a Two t2']],
    ['drafts.a?time=2025-01-01T00:00:00Z', []],
    ['a,drafts.a?lastRevision=true', ['a Three t4', 'drafts.a Three t7']],
  ])('%s', async (path, expected) => {
    expect(await titles(path)).toEqual(expected)
  })

  test('need a point in time', async () => {
    expect((await get('documents/a')).status).toBe(400)
    expect((await get('documents/a?time=soon')).status).toBe(400)
  })
})

describe('events', () => {
  const events = async (id: string, options = '') => {
    const answer = (await (await get(`events/documents/${id}?${options}`)).json()) as {
      events: Record<string, { type: string }[]>
      nextCursor: string
    }
    return { events: answer.events[id] ?? [], nextCursor: answer.nextCursor }
  }

  test('list what happened to the draft and the published document, newest first', async () => {
    wholeLife()
    const common = (n: number, author: string) => ({ timestamp: minute(n), author, documentId: 'a' })
    const expected = [
      { type: 'deleteDocumentGroup', ...common(8, 'asha') },
      { type: 'unpublishDocument', versionId: 'drafts.a', versionRevisionId: 't7', ...common(7, 'ravi') },
      { type: 'deleteDocumentVersion', versionId: 'drafts.a', versionRevisionId: 't5', ...common(6, 'asha') },
      { type: 'createDocumentVersion', versionId: 'drafts.a', versionRevisionId: 't5', ...common(5, 'asha') },
      {
        type: 'publishDocumentVersion',
        revisionId: 't4',
        versionId: 'drafts.a',
        versionRevisionId: 't3',
        publishCause: 'document.publish',
        ...common(4, 'ravi'),
      },
      { type: 'createDocumentVersion', versionId: 'drafts.a', versionRevisionId: 't1', ...common(1, 'asha') },
    ]
    expect((await events('a')).events).toEqual(expected)
    expect((await events('drafts.a')).events).toEqual(expected)
  })

  test('include documents without drafts', async () => {
    commit(1, 'asha', { create: article() })
    commit(2, 'asha', { patch: { id: 'a', set: { title: 'One' } } })
    commit(3, 'asha', { delete: { id: 'a' } })
    expect((await events('a')).events).toMatchObject([
      { type: 'deleteDocumentGroup' },
      { type: 'updateLiveDocument', revisionId: 't2' },
      { type: 'createLiveDocument', revisionId: 't1' },
    ])
  })

  test('are paginated, and newer events do not shift the pages', async () => {
    for (let n = 1; n <= 5; n++) commit(n, 'asha', { createOrReplace: article({ n }) })
    const first = await events('a', 'limit=2')
    expect(first.events).toMatchObject([{ revisionId: 't5' }, { revisionId: 't4' }])
    commit(6, 'asha', { createOrReplace: article({ n: 6 }) })
    const second = await events('a', `limit=2&nextCursor=${first.nextCursor}`)
    expect(second.events).toMatchObject([{ revisionId: 't3' }, { revisionId: 't2' }])
    const third = await events('a', `limit=2&nextCursor=${second.nextCursor}`)
    expect(third).toMatchObject({ events: [{ revisionId: 't1' }], nextCursor: '' })
    expect(await events('unknown')).toEqual({ events: [], nextCursor: '' })
    expect((await get('events/documents/a?nextCursor=soon')).status).toBe(400)
  })
})

test('history requires a token; a viewer may read it', async () => {
  for (const path of ['transactions/a', 'documents/a?lastRevision=true', 'events/documents/a']) {
    expect((await get(path, {})).status).toBe(401)
    expect((await get(path, { Authorization: `Bearer ${lake.tokens.viewer}` })).status).toBe(200)
  }
})
