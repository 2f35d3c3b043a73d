import { Hono } from 'hono'
import { actionRoutes } from './action-routes.ts'
import { documentRoutes } from './document-routes.ts'
import type { LakeEnv } from './environment.ts'
import { LakeError } from './errors.ts'
import { mutateRoutes } from './mutate-routes.ts'
import { queryRoutes } from './query-routes.ts'
import { openStore } from './store.ts'
import { temporaryFolder } from './temporary-folder.ts'
import type { Identity, Mutation } from './types.ts'

/** For tests: a store of its own, and the data API over it for a user of the given role or for nobody. */
export function temporaryLake() {
  const { folder, remove } = temporaryFolder()
  const store = openStore(folder)
  const lake = { store, projectId: 'local' }

  function api(role: Identity['role'] | null = 'editor', apiVersion = '2025-02-19') {
    const app = new Hono<LakeEnv>()
    app.use(async (c, next) => {
      c.set('identity', role && { id: 'user', name: 'User', email: 'user@example.org', role })
      c.set('apiVersion', apiVersion)
      await next()
    })
    app.onError((error) => {
      if (error instanceof LakeError) return Response.json(error.body, { status: error.status })
      if ('getResponse' in error) return error.getResponse()
      throw error
    })
    for (const routes of [queryRoutes, documentRoutes, mutateRoutes, actionRoutes])
      app.route('/', routes(lake))
    return app
  }

  async function post(path: string, body: unknown, role: Identity['role'] | null = 'editor') {
    const response = await api(role).request(path, { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() }
  }

  return {
    folder,
    store,
    api,
    post,
    dataset: store.createDataset('test'),
    mutate: (...mutations: Mutation[]) =>
      post('/data/mutate/test?returnIds=true&returnDocuments=true', { mutations }),
    close: () => {
      store.close()
      remove()
    },
  }
}
