import type { Dataset } from '../documents/dataset.ts'
import type { View } from '../documents/view.ts'
import type { AnyPerspective } from '../documents/perspectives.ts'
import { nodeTest, type Params } from '../groq/ast.ts'
import { evaluateLater, evaluateNow, parsedAtOnce, parseQuery, type Scope } from '../groq/evaluate.ts'
import { evaluable, restored } from '../documents/field-names.ts'
import { defaultLimits, type QueryLimits } from './limits.ts'
import { defaultPlanner, type Planner } from '../planner/planner.ts'
import type { RecentSearches } from './recent-searches.ts'
import { sourceMap, type SourceMap } from './source-map.ts'
import { runQueryInThread } from './slow-queries.ts'
import { syncTags } from './sync-tags.ts'
import { withTextQueries } from '../groq/text-query.ts'
import { Budget, TimeLimitError } from '../time-limit.ts'

export type QueryRequest = {
  query: string
  params?: Params
  perspective: AnyPerspective
  identity: string
  projectId: string
  /** The value of `now()`, the same in every process that evaluates the query. */
  now?: Date
  /** Requests a source map of the result; `keys` identifies array members by `_key`. */
  sourceMap?: 'indexes' | 'keys'
}

export type QueryAnswer = { result: unknown; syncTags: string[]; resultSourceMap?: SourceMap }

/** groq-js implements these functions only asynchronously. */
const isAsynchronous = nodeTest(
  (node) =>
    node.type === 'FuncCall' &&
    (node.namespace === 'diff' || (node.namespace === 'delta' && node.name !== 'operation')),
)

/** Ends the attempts on a machine that is too busy to give any of them enough processor time. */
const MOST_ATTEMPTS = 5

type QueryOptions = {
  /** Aborts the query when its client disconnects. */
  signal?: AbortSignal
  limits?: QueryLimits
  /** Remembers queries that needed a new index. */
  searches?: RecentSearches
  planner?: Planner
}

/**
 * Evaluates a query in a perspective of the dataset.
 *
 * @throws LakeError 400 for an invalid query, 504 if it takes too long
 */
export async function runQuery(
  dataset: Dataset,
  request: QueryRequest,
  { signal, limits = defaultLimits, searches, planner = defaultPlanner }: QueryOptions = {},
): Promise<QueryAnswer> {
  const view = dataset.view(request.perspective)
  if (request.query.length > parsedAtOnce)
    return runQueryInThread({ view, dataset: dataset.name, request, signal })
  const params = evaluable(request.params ?? {})
  const parsed = parseQuery(request.query, params)
  if (!isAsynchronous(parsed)) {
    if (await planner.prepareSearch(parsed, view, params, searches?.files(dataset.name, request.perspective)))
      searches?.keep(dataset.name, request)
    await planner.prepareLists(parsed, view, { params, now: request.now ?? new Date() })
    // An attempt may lose its time to an index that it has to build, to a garbage collection or, on a busy machine, to
    // other processes. The copy of the documents that a thread needs costs far more than another attempt.
    const allowed = 1.8 * limits.atOnce
    for (let attempt = 1, used = 0; attempt <= MOST_ATTEMPTS && used < allowed; attempt += 1) {
      const before = process.threadCpuUsage()
      try {
        return await answerFrom(view, dataset.name, request, new Budget(limits.atOnce), planner)
      } catch (error) {
        if (!(error instanceof TimeLimitError)) throw error
      }
      const { user, system } = process.threadCpuUsage(before)
      used += (user + system) / 1000
    }
  }
  return runQueryInThread({ view, dataset: dataset.name, request, signal, limits })
}

/** Evaluates a query on a view's documents in this thread. @throws TimeLimitError */
export async function answerFrom(
  view: View,
  dataset: string,
  request: QueryRequest,
  budget: Budget,
  planner = defaultPlanner,
): Promise<QueryAnswer> {
  const { query, identity, projectId } = request
  const params = evaluable(request.params ?? {})
  const parsed = parseQuery(query, params)
  const given: Scope = {
    documents: view.documents,
    dereference: ({ _ref }: { _ref: string }) => view.get(_ref),
    params,
    now: request.now ?? new Date(),
    identity,
    sanity: { projectId, dataset },
    budget,
  }
  const { tree, scope } = withTextQueries(parsed, view, given, planner)
  const result = isAsynchronous(tree)
    ? await evaluateLater(tree, scope)
    : evaluateNow(planner.plan(tree, view, scope), scope)
  return {
    result: restored(result ?? null),
    syncTags: syncTags(parsed, params),
    ...(request.sourceMap && {
      resultSourceMap: sourceMap(tree, { view, scope, planner }, request.sourceMap === 'keys'),
    }),
  }
}
