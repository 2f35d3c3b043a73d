import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { temporaryLake } from '../testing/temporary-lake.ts'

const lake = temporaryLake()
afterAll(lake.close)
const { dataset } = lake

const ids = { draftId: 'drafts.doc', publishedId: 'doc' }
const action = (name: string, more: object) => ({ actionType: `sanity.action.document.${name}`, ...more })
const act = (...actions: object[]) => lake.post('/data/actions/test', { actions })
const edit = (set: object) => action('edit', { ...ids, patch: { set } })
const create = (attributes: object = {}, ifExists = 'fail') =>
  action('create', {
    publishedId: 'doc',
    attributes: { _id: 'drafts.doc', _type: 'note', ...attributes },
    ifExists,
  })
const changesOf = (transaction: unknown) =>
  dataset.transactionsOf(['drafts.doc']).find(({ id }) => id === transaction)?.changes ?? []
const state = () => [dataset.get('drafts.doc')?.title, dataset.get('doc')?.title]

beforeEach(() => {
  dataset.commit([{ delete: { query: '*' } }], { author: 'test' })
})

describe('the life of a document', () => {
  test('create, edit, publish, edit, discard, unpublish, delete', async () => {
    expect((await act(create({ title: 'One' }))).status).toBe(200)
    await act(edit({ title: 'Two' }))
    expect(state()).toEqual(['Two', undefined])
    await act(action('publish', ids))
    expect(state()).toEqual([undefined, 'Two'])
    await act(edit({ title: 'Three' }))
    expect(state()).toEqual(['Three', 'Two'])
    await act(action('version.discard', { versionId: 'drafts.doc' }))
    expect(state()).toEqual([undefined, 'Two'])
    await act(action('unpublish', ids))
    expect(state()).toEqual(['Two', undefined])
    await act(action('delete', { publishedId: 'doc', includeDrafts: ['drafts.doc'] }))
    expect(state()).toEqual([undefined, undefined])
  })

  test('each action sees the result of the previous ones, in one transaction with the given id', async () => {
    const actions = [
      create({ title: 'One' }),
      edit({ title: 'Two' }),
      action('publish', ids),
      edit({ title: 'Three' }),
    ]
    const { body } = await lake.post('/data/actions/test', { actions, transactionId: 'all' })
    expect(body).toEqual({ transactionId: 'all' })
    expect(state()).toEqual(['Three', 'Two'])
    expect([dataset.get('doc')?._rev, dataset.get('drafts.doc')?._rev]).toEqual(['all', 'all'])
  })

  test('an edit without effect still makes a new revision', async () => {
    await act(create())
    const before = dataset.get('drafts.doc')?._rev
    const guard = { unset: ['_empty_action_guard_pseudo_field_'] }
    const { body } = await act(action('edit', { ...ids, patch: guard }))
    expect(dataset.get('drafts.doc')?._rev).toBe(body.transactionId)
    expect(body.transactionId).not.toBe(before)
  })

  test('the mutations of a transaction reveal a draft created by an edit, and a publish', async () => {
    await act(create({ title: 'One' }))
    await act(action('publish', ids))
    const { body: edited } = await act(edit({ title: 'Two' }))
    const [born] = changesOf(edited.transactionId)
    expect(born).toMatchObject({
      id: 'drafts.doc',
      before: null,
      mutations: [
        { create: { _id: 'drafts.doc', title: 'One', _createdAt: expect.any(String) } },
        { patch: { id: 'drafts.doc' } },
      ],
    })
    const { body: published } = await act(action('publish', ids))
    expect(changesOf(published.transactionId).map(({ id, mutations }) => [id, mutations])).toMatchObject([
      ['doc', [{ createOrReplace: { _id: 'doc', title: 'Two' } }]],
      ['drafts.doc', [{ delete: { id: 'drafts.doc' } }]],
    ])
  })

  test('publishing keeps the creation date and strengthens marked references', async () => {
    dataset.commit([{ create: { _id: 'target', _type: 'note' } }], { author: 'test' })
    const weak = { _ref: 'target', _weak: true, _strengthenOnPublish: { type: 'note' } }
    const kept = { _ref: 'target', _weak: true, _strengthenOnPublish: { type: 'note', weak: true } }
    await act(create({ list: [weak, kept], _createdAt: '2020-01-01T00:00:00Z' }), action('publish', ids))
    expect(dataset.get('doc')).toMatchObject({
      list: [{ _ref: 'target' }, { _ref: 'target', _weak: true }],
      _createdAt: '2020-01-01T00:00:00Z',
    })
    expect(JSON.stringify(dataset.get('doc'))).not.toContain('_strengthenOnPublish')
    expect(JSON.stringify(dataset.get('doc')).split('_weak').length).toBe(2)
  })

  test('versions are created from a document or a base, replaced, and marked for unpublishing', async () => {
    await act(create({ title: 'One' }), action('publish', ids))
    await act(
      action('version.create', { publishedId: 'doc', baseId: 'doc', versionId: 'versions.r1.doc' }),
      action('version.create', {
        publishedId: 'doc',
        document: { _id: 'versions.r2.doc', _type: 'note', title: 'Two' },
      }),
      action('version.replace', { document: { _id: 'versions.r1.doc', _type: 'note', title: 'Three' } }),
      action('version.unpublish', { versionId: 'versions.r2.doc', publishedId: 'doc' }),
      action('replaceDraft', {
        publishedId: 'doc',
        attributes: { _id: 'drafts.doc', _type: 'note', title: 'Four' },
      }),
      action('discard', { draftId: 'drafts.doc' }),
    )
    expect(dataset.get('versions.r1.doc')).toMatchObject({ title: 'Three' })
    expect(dataset.get('versions.r2.doc')).toMatchObject({ title: 'Two', _system: { delete: true } })
    expect(state()).toEqual([undefined, 'One'])
  })
})

describe('refusals', () => {
  const refused: [string, object[], number, string][] = [
    ['create with an existing draft', [create()], 409, 'documentAlreadyExistsError'],
    [
      'edit of a missing document',
      [action('edit', { draftId: 'drafts.no', publishedId: 'no', patch: {} })],
      409,
      'documentNotFoundError',
    ],
    [
      'publish of another revision',
      [action('publish', { ...ids, ifDraftRevisionId: 'old' })],
      409,
      'documentRevisionIDDoesNotMatchError',
    ],
    [
      'publish over another published revision',
      [action('publish', { ...ids, ifPublishedRevisionId: 'x' })],
      409,
      'documentNotFoundError',
    ],
    ['discard of a published document', [action('discard', { draftId: 'doc' })], 400, 'invalidArgumentError'],
    [
      'a release',
      [{ actionType: 'sanity.action.release.create', releaseId: 'r1' }],
      400,
      'invalidActionError',
    ],
    ['an action without a required field', [action('edit', { draftId: 'drafts.doc' })], 400, 'publishedId'],
  ]

  test.each(refused)('%s', async (_, actions, status, type) => {
    await act(create({ title: 'One' }))
    const answer = await act(edit({ title: 'Two' }), ...actions)
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([status, expect.stringContaining(type)])
    expect(answer.body.error).toMatchObject({ type: 'actionError', items: [{ index: 1 }] })
    expect(state()).toEqual(['One', undefined])
  })

  test('an existing draft may be ignored on request, and a dry run changes nothing', async () => {
    await act(create({ title: 'One' }))
    expect((await act(create({ title: 'Two' }, 'ignore'))).status).toBe(200)
    await lake.post('/data/actions/test', { actions: [edit({ title: 'Three' })], dryRun: true })
    expect(state()).toEqual(['One', undefined])
  })

  test('deleting a referenced document', async () => {
    dataset.commit(
      [
        { create: { _id: 'doc', _type: 'note' } },
        { create: { _id: 'other', _type: 'note', to: { _ref: 'doc' } } },
      ],
      { author: 'test' },
    )
    const answer = await act(action('delete', { publishedId: 'doc', includeDrafts: [] }))
    expect([answer.status, JSON.stringify(answer.body.error)]).toEqual([
      409,
      expect.stringContaining('documentHasExistingReferencesError'),
    ])
  })
})
