import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Accounts } from '../access/accounts.ts'
import { bearerToken } from '../access/access-routes.ts'
import { cors } from './cors.ts'
import type { LakeEnv } from './request.ts'
import { errorAnswer } from './error-answer.ts'
import { httpError, LakeError } from '../errors.ts'
import { localHostOnly } from './local-host.ts'
import { unknownRoute } from './not-found.ts'

const MEGABYTE = 1024 * 1024

/** Sanity's own limit for a mutation request is 4 MB; imports of large articles stay well below 16. */
const JSON_LIMIT = 16 * MEGABYTE
const ASSET_LIMIT = 64 * MEGABYTE
const ANONYMOUS_LIMIT = MEGABYTE

export type AppOptions = {
  accounts: Accounts
  /** Whether the lake is bound to a loopback address. */
  loopbackOnly: boolean
  log: (line: string) => void
  /** The versioned API, with paths such as `/data/query/:dataset`. */
  api: Hono<LakeEnv>[]
  /** Routes without a version in their path: stored images and files. */
  unversioned: Hono<LakeEnv>[]
}

/**
 * An app without routes: errors in Sanity's format, CORS, and only host names of this machine while it is bound to
 * that.
 */
export function guardedApp({ loopbackOnly, log }: Pick<AppOptions, 'loopbackOnly' | 'log'>): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  app.onError(errorAnswer(log))
  app.notFound(unknownRoute(log))
  app.use(cors)
  if (loopbackOnly) app.use(localHostOnly)
  return app
}

/** The lake's HTTP interface: the middleware for every request, then the routers. */
export function createApp({ accounts, loopbackOnly, log, api, unversioned }: AppOptions): Hono<LakeEnv> {
  const app = guardedApp({ loopbackOnly, log })
  app.use(async (c, next) => {
    const token = bearerToken(c.req.header('authorization'))
    const identity = token === undefined ? null : (accounts.identify(token) ?? null)
    if (c.req.header('authorization') && !identity) throw unknownToken()
    c.set('identity', identity)
    await next()
  })

  app.use('/:version{v[^/]*}/*', async (c, next) => {
    const version = c.req.param('version').slice(1)
    if (!isApiVersion(version))
      throw httpError(400, `"v${version}" is not an API version, such as v2025-02-19`)
    c.set('apiVersion', version)
    await next()
  })
  app.use((c, next) => {
    // Without a token only queries have a body.
    const limit = !c.get('identity')
      ? ANONYMOUS_LIMIT
      : /^\/[^/]+\/assets\//.test(c.req.path)
        ? ASSET_LIMIT
        : JSON_LIMIT
    return limitBody(limit)(c, next)
  })
  for (const routes of api) app.route('/:version{v[^/]*}', routes)
  for (const routes of unversioned) app.route('/', routes)
  return app
}

const isApiVersion = (version: string): boolean =>
  /^[1X]$/.test(version) || (/^\d{4}-\d{2}-\d{2}$/.test(version) && !Number.isNaN(Date.parse(version)))

const limitBody = (limit: number) =>
  bodyLimit({
    maxSize: limit,
    onError: () => {
      throw httpError(413, `The body is larger than ${limit / MEGABYTE} MB`)
    },
  })

const unknownToken = () =>
  new LakeError(401, 'Unknown token', {
    statusCode: 401,
    error: 'Unauthorized',
    message: 'Session not found',
    errorCode: 'SIO-401-ANF',
  })
