import { createClient } from '@sanity/client'
import { lastValueFrom } from 'rxjs'
import { expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'

// Every method of the official client that uses the HTTP API, once; details have their own tests.

test('create, createIfNotExists and createOrReplace', async () => {
  const { client } = await startTestLake()
  const made = await client.create({ _type: 'note', title: 'one' })
  expect(made).toMatchObject({ _id: expect.any(String), _rev: expect.any(String), title: 'one' })
  await expect(client.create(made)).rejects.toMatchObject({ statusCode: 409 })
  expect(await client.createIfNotExists({ ...made, title: 'two' })).toMatchObject({ title: 'one' })
  expect(await client.createOrReplace({ _id: made._id, _type: 'note', title: 'three' })).toMatchObject({
    title: 'three',
    _createdAt: expect.any(String),
  })
})

test('patch with every operation, by id and by query', async () => {
  const { client } = await startTestLake()
  const { _id, _rev } = await client.create({
    _type: 'note',
    n: 1,
    text: 'color',
    list: [{ _key: 'a' }],
    old: true,
  })
  const patched = await client
    .patch(_id)
    .set({ title: 'set' })
    .setIfMissing({ title: 'no', extra: 1 })
    .unset(['old'])
    .inc({ n: 5 })
    .dec({ n: 2 })
    .insert('after', 'list[_key=="a"]', [{ _key: 'b' }])
    .diffMatchPatch({ text: '@@ -1,5 +1,6 @@\n colo\n+u\n r\n' })
    .ifRevisionId(_rev)
    .commit()
  expect(patched).toMatchObject({ title: 'set', extra: 1, n: 4, text: 'colour' })
  expect(patched.list).toEqual([{ _key: 'a' }, { _key: 'b' }])
  expect(patched).not.toHaveProperty('old')
  const stale = client.patch(_id).set({ n: 0 }).ifRevisionId(_rev).commit()
  await expect(stale).rejects.toMatchObject({ statusCode: 409 })
  await client
    .patch({ query: '*[_type == $type]', params: { type: 'note' } })
    .set({ n: 9 })
    .commit()
  expect(await client.fetch('*[0].n')).toBe(9)
})

test('transaction, mutate, delete by id and by query', async () => {
  const { client } = await startTestLake()
  const result = await client
    .transaction()
    .create({ _id: 'a', _type: 'note' })
    .create({ _id: 'b', _type: 'note' })
    .patch('a', (patch) => patch.set({ title: 'A' }))
    .commit({ transactionId: 'together' })
  expect(result).toMatchObject({ transactionId: 'together', documentIds: ['a', 'b', 'a'] })
  expect((await client.getDocument('b'))?._rev).toBe('together')
  await expect(
    client.mutate([{ delete: { id: 'b' } }, { create: { _id: 'a', _type: 'note' } }]),
  ).rejects.toThrow()
  expect(await client.fetch('count(*)')).toBe(2)
  await client.mutate([{ create: { _id: 'c', _type: 'other' } }], { dryRun: true })
  await client.delete('a')
  await client.delete({ query: '*[_type == $type]', params: { type: 'note' } })
  expect(await client.fetch('count(*)')).toBe(0)
})

test('fetch with params, large queries and options; getDocument and getDocuments', async () => {
  const { client } = await startTestLake()
  for (const id of ['a', 'b', 'drafts.b']) await client.create({ _id: id, _type: 'note', title: id })
  expect(await client.fetch('*[title == $title][0]._id', { title: 'b' }, { perspective: 'published' })).toBe(
    'b',
  )
  const many = Array.from({ length: 3000 }, (_, n) => `id-${n}`)
  expect(await client.fetch('*[_id in $ids]._id', { ids: [...many, 'a'] })).toEqual(['a'])
  expect(await client.fetch('*[_id == "b"][0]._originalId', {}, { perspective: 'drafts' })).toBe('drafts.b')
  const full = await client.fetch('*[0]._id', {}, { filterResponse: false })
  expect(full).toMatchObject({ result: 'a', ms: expect.any(Number), query: '*[0]._id' })
  expect((await client.getDocument('drafts.b'))?.title).toBe('drafts.b')
  const found = await client.getDocuments(['b', 'missing', 'a'])
  expect(found.map((document) => document?._id ?? null)).toEqual(['b', null, 'a'])
  await expect(client.fetch('*[')).rejects.toMatchObject({ statusCode: 400 })
})

test('actions', async () => {
  const { client } = await startTestLake()
  await client.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'a',
    attributes: { _id: 'drafts.a', _type: 'note', title: 'draft' },
    ifExists: 'fail',
  })
  await client.action([
    {
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.a',
      publishedId: 'a',
      patch: { set: { title: 'done' } },
    },
    { actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a' },
  ])
  expect(await client.fetch('*[]{_id, title}', {}, { perspective: 'raw' })).toEqual([
    { _id: 'a', title: 'done' },
  ])
  await client.action({
    actionType: 'sanity.action.document.unpublish',
    draftId: 'drafts.a',
    publishedId: 'a',
  })
  expect(await client.fetch('*[]._id', {}, { perspective: 'raw' })).toEqual(['drafts.a'])
})

test('listen and live', async () => {
  const { client } = await startTestLake()
  const received: unknown[] = []
  const opened = Promise.withResolvers<unknown>()
  const listening = client
    .listen('*[_type == "note"]', {}, { events: ['welcome', 'mutation'] })
    .subscribe((event) => {
      if (event.type === 'welcome') opened.resolve(true)
      if (event.type === 'mutation') received.push([event.documentId, event.transition, event.result?.title])
    })
  const live = client.live.events()
  const tags = Promise.withResolvers<string[]>()
  const welcomed = Promise.withResolvers<unknown>()
  const living = live.subscribe((event) => {
    if (event.type === 'welcome') welcomed.resolve(true)
    if (event.type === 'message') tags.resolve(event.tags)
  })
  await Promise.all([opened.promise, welcomed.promise])
  await client.create({ _id: 'a', _type: 'note', title: 'new' })
  await client.create({ _id: 'x', _type: 'other' })
  await client.delete('a')
  await expect
    .poll(() => received)
    .toEqual([
      ['a', 'appear', 'new'],
      ['a', 'disappear', undefined],
    ])
  expect(await tags.promise).toContain('s1:note')
  listening.unsubscribe()
  living.unsubscribe()
})

test('assets, users, projects, datasets and plain requests', async () => {
  const { client } = await startTestLake()
  const asset = await client.assets.upload('file', Buffer.from('x'), { filename: 'x.txt' })
  expect((await client.delete(asset._id)).results).toHaveLength(1)
  expect(await client.users.getById('me')).toMatchObject({ id: 'robot-editor' })
  expect(await client.projects.getById('local')).toMatchObject({ id: 'local' })
  expect(await client.datasets.list()).toMatchObject([{ name: 'production' }])
  expect(await client.request({ url: '/ping' })).toEqual({})
  expect(await lastValueFrom(client.observable.fetch('count(*)'))).toBe(0)
})

test('a client configured with a resource', async () => {
  const { client } = await startTestLake()
  const { apiHost, token, apiVersion } = client.config()
  const withResource = (id: string) =>
    createClient({
      resource: { type: 'dataset', id },
      ...{ apiHost, token, apiVersion, useProjectHostname: false, useCdn: false },
    })
  const resource = withResource('local.production')
  await resource.create({ _id: 'a', _type: 'note' })
  expect(await client.fetch('*[]._id')).toEqual(['a'])
  expect(await resource.fetch('*[]._id')).toEqual(['a'])
  expect(await resource.getDocument('a')).toMatchObject({ _id: 'a' })
  await expect(withResource('other.production').fetch('*')).rejects.toMatchObject({ statusCode: 404 })
})
