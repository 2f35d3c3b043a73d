import { expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'

test('has one project with its members', async () => {
  const lake = await startTestLake({ projectId: 'institute' })
  await lake.createSignInLink('Asha')
  expect(await lake.client.projects.getById('institute')).toMatchObject({
    id: 'institute',
    isBlocked: false,
    members: [{ id: 'user-asha', role: 'editor', isRobot: false }],
  })
  expect(await lake.client.projects.list()).toHaveLength(1)
  await expect(lake.client.projects.getById('other')).rejects.toMatchObject({ statusCode: 404 })
  await expect(lake.anonymous.projects.list()).rejects.toMatchObject({ statusCode: 401 })
})

test('datasets are created, listed and deleted with their content', async () => {
  const { client, request, tokens } = await startTestLake()
  expect(await client.datasets.create('staging')).toMatchObject({ datasetName: 'staging', aclMode: 'public' })
  await expect(client.datasets.create('staging')).rejects.toMatchObject({ statusCode: 409 })
  const staging = client.withConfig({ dataset: 'staging' })
  await staging.create({ _id: 'note', _type: 'note' })
  expect((await client.datasets.list()).map(({ name }) => name)).toEqual(['production', 'staging'])
  expect(await client.fetch('count(*)')).toBe(0)
  expect(await client.datasets.delete('staging')).toEqual({ deleted: true })
  await expect(client.datasets.delete('staging')).rejects.toMatchObject({ statusCode: 404 })
  await client.datasets.create('staging')
  expect(await staging.getDocument('note')).toBeFalsy()
  const bad = await request('/v1/datasets/..%2Fup', { method: 'PUT', token: tokens.editor })
  expect(bad.status).toBe(400)
})

test('dataset settings that the lake does not support are refused', async () => {
  const { client } = await startTestLake()
  await expect(client.datasets.create('secret', { aclMode: 'private' })).rejects.toThrow('public')
  await expect(client.datasets.edit('production', { description: 'Articles' })).rejects.toThrow('description')
  expect(await client.datasets.edit('production', { aclMode: 'public' })).toMatchObject({ aclMode: 'public' })
})

test('tells the Studio the permissions of its user', async () => {
  const lake = await startTestLake()
  const acl = async (token?: string) => {
    const answer = await lake.request('/v1/projects/local/datasets/production/acl', { token })
    const [grant] = await answer.json()
    return [grant.filter, ...grant.permissions]
  }
  expect(await acl(lake.tokens.editor)).toEqual(
    expect.arrayContaining(['_id in path("**")', 'read', 'create', 'update', 'history', 'editHistory']),
  )
  expect(await acl(lake.tokens.viewer)).toEqual(['_id in path("**")', 'read', 'history'])
  expect(await acl()).toEqual(['_id in path("*")', 'read'])
})

test.each([
  ['/check/cors', { result: { allowed: true, withCredentials: true } }],
  ['/features', []],
  ['/projects/local/grants', {}],
  ['/projects/local/user-applications', []],
  ['/projects/local/datasets/production/settings/embeddings', { enabled: false, status: 'disabled' }],
  ['/projects/local/datasets?datasetProfile=comments', []],
  ['/schedules/local/production', { schedules: [] }],
  ['/journey/announcements', []],
  ['/journey/trial', null],
  ['/intake/telemetry-status', { status: 'denied' }],
  ['/help', {}],
  ['/ping', {}],
  ['/data/ping/production', {}],
  ['/data/references/production/documents/x/to', { totalCount: 0, references: [] }],
])('answers %s', async (path, answer) => {
  const { request, tokens } = await startTestLake()
  const response = await request(`/v2025-02-19${path}`, { token: tokens.editor })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(answer)
})
