import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { z } from 'zod'
import { actionRoutes } from '../documents/action-routes.ts'
import { documentRoutes } from '../documents/document-routes.ts'
import type { LakeEnv } from '../http/request.ts'
import { errorAnswer } from '../http/error-answer.ts'
import { mutateRoutes } from '../documents/mutate-routes.ts'
import { defaultLimits } from '../query/limits.ts'
import { queryRoutes } from '../query/query-routes.ts'
import { openStore } from '../documents/store.ts'
import { selectIds } from '../query/select.ts'
import type { Identity, Mutation } from '../types.ts'

/** A temporary folder, deleted by `remove()`. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** For tests: limits of queries for a busy machine, on which the default limits would end them. */
export const limits = { ...defaultLimits, atOnce: 120_000 }

/** For tests: a store, and the data API on it for a user with the given role or an anonymous one. */
export function temporaryLake() {
  const { folder, remove } = temporaryFolder()
  const store = openStore(folder, selectIds)
  const lake = { store, projectId: 'local' }

  function api(role: Identity['role'] | null = 'editor', apiVersion = '2025-02-19') {
    const app = new Hono<LakeEnv>()
    app.use(async (c, next) => {
      c.set('identity', role && { id: 'user', name: 'User', email: 'user@example.org', role })
      c.set('apiVersion', apiVersion)
      await next()
    })
    app.onError(errorAnswer(() => {}))
    for (const routes of [queryRoutes, documentRoutes, mutateRoutes, actionRoutes])
      app.route('/', routes(lake))
    return app
  }

  async function post(path: string, body: unknown, role: Identity['role'] | null = 'editor') {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return answered(await api(role).request(path, { method: 'POST', body: text }))
  }

  async function get(path: string, role: Identity['role'] | null = 'editor', apiVersion?: string) {
    return answered(await api(role, apiVersion).request(path))
  }

  return {
    folder,
    store,
    get,
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

const answered = async (response: Response) => ({
  status: response.status,
  body: answer.parse(await response.json()),
})

/** The parts of the data API's responses that tests check. */
const answer = z.object({
  result: z.unknown().optional(),
  query: z.string().optional(),
  syncTags: z.array(z.string()).optional(),
  resultSourceMap: z.unknown().optional(),
  transactionId: z.string().optional(),
  results: z
    .array(
      z.object({
        id: z.string(),
        operation: z.string(),
        document: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  documents: z.array(z.record(z.string(), z.unknown())).optional(),
  omitted: z.unknown().optional(),
  message: z.string().optional(),
  error: z.unknown().optional(),
})
