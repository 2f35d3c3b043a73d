import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { requireIdentity } from '../access/identity.ts'
import { httpError } from '../errors.ts'
import {
  defaultPerspective,
  parsePerspective,
  publicPerspective,
  type AnyPerspective,
} from '../documents/perspectives.ts'
import type { QueryLimits } from './limits.ts'
import { runQuery } from './run.ts'
import type { RecentSearches } from './recent-searches.ts'
import { paramsOf, readableDataset, type Lake, type LakeEnv } from '../http/request.ts'

const body = z.object({ query: z.string(), params: z.record(z.string(), z.unknown()).default({}) })

type Options = { limits?: QueryLimits; searches?: RecentSearches; log?: (line: string) => void }

/** A query that takes longer, in ms, is logged. */
const SLOW = 1000

/** `GET|POST /data/query/{dataset}`. https://www.sanity.io/docs/http-reference/query */
export function queryRoutes(lake: Lake, options: Options = {}): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/query/:dataset', (c) => answer(c, lake, options, c.req.query('query'), paramsOf(c)))
    .post('/data/query/:dataset', async (c) => {
      const { query, params } = body.parse(await c.req.json())
      return answer(c, lake, options, query, params)
    })
}

async function answer(
  c: Context<LakeEnv>,
  lake: Lake,
  options: Options,
  query: string | undefined,
  params: Record<string, unknown>,
) {
  if (query === undefined) throw httpError(400, 'The option "query" is missing')
  const started = performance.now()
  const elapsed = () => Math.round(performance.now() - started)
  const dataset = readableDataset(c, lake)
  const answered = await runQuery(
    dataset,
    {
      query,
      params,
      perspective: perspectiveFor(c),
      identity: c.get('identity')?.id ?? '<anonymous>',
      projectId: lake.projectId,
      sourceMap: sourceMapOption(c.req.query('resultSourceMap')),
    },
    { ...options, signal: c.req.raw.signal },
  ).finally(() => {
    if (elapsed() > SLOW) options.log?.(`Slow query, ${elapsed()} ms: ${query} ${JSON.stringify(params)}`)
  })
  return c.json({ ...(c.req.query('returnQuery') === 'false' ? {} : { query }), ...answered, ms: elapsed() })
}

const sourceMapOption = (option: string | undefined) =>
  option === 'withKeyArraySelector' ? 'keys' : option === 'true' ? 'indexes' : undefined

/** Anonymous requests see published documents; any other perspective requires a token. */
function perspectiveFor(c: Context<LakeEnv>): AnyPerspective {
  const named = c.req.query('perspective')
  if (named) {
    const perspective = parsePerspective(named)
    if (perspective !== 'published') requireIdentity(c)
    return c.get('identity') ? perspective : publicPerspective
  }
  return c.get('identity') ? defaultPerspective(c.get('apiVersion')) : publicPerspective
}
