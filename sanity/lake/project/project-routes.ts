import { Hono } from 'hono'
import { z } from 'zod'
import { requireEditor, requireIdentity } from '../access/identity.ts'
import type { Accounts } from '../access/accounts.ts'
import { httpError } from '../errors.ts'
import type { Lake, LakeEnv } from '../http/request.ts'

/** Requests to Sanity's other services, answered as if the project did not use them. */
const nothingHere: Record<string, unknown> = {
  '/ping': {},
  '/data/ping/:dataset': {},
  '/help': {},
  '/features': [],
  '/check/cors': { result: { allowed: true, withCredentials: true } },
  '/projects/:id/grants': {},
  '/projects/:id/user-applications': [],
  '/projects/:id/datasets/:dataset/settings/indexing': {},
  '/schedules/:id/:dataset': { schedules: [] },
  '/data/references/:dataset/documents/:id/to': { totalCount: 0, references: [] },
  '/access/requests/me': [],
  '/intake/telemetry-status': { status: 'denied' },
  '/journey/announcements': [],
  '/journey/:topic': null,
}

const permissions = {
  anonymous: { filter: '_id in path("*")', permissions: ['read'] },
  viewer: { filter: '_id in path("**")', permissions: ['read', 'history'] },
  editor: {
    filter: '_id in path("**")',
    permissions: ['read', 'create', 'update', 'history', 'editHistory'],
  },
}

/** Private datasets and descriptions are refused rather than silently ignored. */
const datasetSettings = z.strictObject({
  aclMode: z
    .literal('public', 'datasets of the local lake are public: published documents need no token')
    .optional(),
  description: z.null('datasets of the local lake have no description').optional(),
})

/** The project, its members and datasets. https://www.sanity.io/docs/http-reference/projects */
export function projectRoutes({ projectId, store }: Lake, accounts: Accounts): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  const createdAt = new Date().toISOString()

  for (const [path, answer] of Object.entries(nothingHere)) routes.get(path, (c) => c.json(answer))
  routes.post('/intake/batch', (c) => c.json({}))

  const project = (currentUser: string) => ({
    id: projectId,
    displayName: 'Local Content Lake',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    createdAt,
    maxRetentionDays: 365,
    activityFeedEnabled: false,
    pendingInvites: 0,
    features: [],
    metadata: {},
    members: accounts.people.map((user) => ({
      id: user.id,
      role: user.role,
      roles: [{ name: user.role, title: user.role }],
      isRobot: false,
      isCurrentUser: user.id === currentUser,
    })),
  })
  routes.get('/projects', (c) => {
    const { members, ...rest } = project(requireIdentity(c).id)
    return c.json([c.req.query('includeMembers') === 'false' ? rest : { ...rest, members }])
  })
  routes.get('/projects/:id', (c) => {
    if (c.req.param('id') !== projectId) throw httpError(404, `The project of this lake is "${projectId}"`)
    return c.json(project(requireIdentity(c).id))
  })
  routes.get('/projects/:id/datasets/:dataset/acl', (c) =>
    c.json([permissions[accessLevel(c.get('identity')?.role)]]),
  )
  routes.get('/projects/:id/datasets/:dataset/settings/embeddings', (c) => {
    requireIdentity(c)
    return c.json({ enabled: false, status: 'disabled' })
  })

  const datasets = (profile?: string) => {
    if (profile) return []
    return store.datasets().map((name) => ({
      name,
      aclMode: 'public',
      createdAt,
      createdByUserId: 'robot-editor',
      addonFor: null,
      datasetProfile: 'content',
      features: [],
      tags: [],
    }))
  }
  for (const path of ['/datasets', '/projects/:id/datasets']) {
    routes.get(path, (c) => {
      requireIdentity(c)
      return c.json(datasets(c.req.query('datasetProfile')))
    })
  }
  for (const path of ['/datasets/:name', '/projects/:id/datasets/:name'] as const) {
    routes.on(['PUT', 'PATCH'], path, async (c) => {
      requireEditor(c)
      const name = c.req.param('name')
      const exists = store.dataset(name) !== undefined
      datasetSettings.parse((await c.req.text()) ? await c.req.json() : {})
      if (c.req.method === 'PATCH' && !exists) throw httpError(404, `Dataset "${name}" not found`)
      if (c.req.method === 'PUT' && exists) throw httpError(409, `Dataset "${name}" already exists`)
      store.createDataset(name)
      return c.json({ datasetName: name, aclMode: 'public', description: null })
    })
    routes.delete(path, (c) => {
      requireEditor(c)
      const name = c.req.param('name')
      if (!store.dataset(name)) throw httpError(404, `Dataset "${name}" not found`)
      store.deleteDataset(name)
      return c.json({ deleted: true })
    })
  }
  return routes
}

const accessLevel = (role: string | undefined) =>
  role === undefined ? 'anonymous' : role === 'viewer' ? 'viewer' : 'editor'
