import type { SyntaxNode } from 'groq-js'
import type { Dataset } from '../store/dataset.ts'
import type { AnyPerspective } from '../store/perspectives.ts'
import { someNode, type Params } from './ast.ts'
import { evaluateLater, evaluateNow, parseQuery, type Scope } from './groq.ts'
import { planned } from './plan.ts'
import { sourceMap, type SourceMap } from './source-map.ts'
import { syncTags } from './sync-tags.ts'
import { withTextQueries } from './text-query.ts'
import { prepareTexts } from './text-search.ts'

export type QueryRequest = {
  query: string
  params?: Params
  perspective: AnyPerspective
  identity: string
  projectId: string
  now?: Date
  /** Asks for the sources of the result's values; `keys` names array members by `_key`. */
  sourceMap?: 'indexes' | 'keys'
}

export type QueryAnswer = { result: unknown; syncTags: string[]; resultSourceMap?: SourceMap }

/** groq-js has these as asynchronous functions only. */
const isAsynchronous = (node: SyntaxNode) =>
  node.type === 'FuncCall' &&
  (node.namespace === 'diff' || (node.namespace === 'delta' && node.name !== 'operation'))

/** Answers a query over a perspective of the dataset. @throws LakeError 400 */
export async function runQuery(dataset: Dataset, request: QueryRequest): Promise<QueryAnswer> {
  const { query, params = {}, identity, projectId } = request
  const parsed = parseQuery(query, params)
  const view = dataset.view(request.perspective)
  const { tree, scope } = withTextQueries(parsed, view, {
    documents: view.documents,
    dereference: ({ _ref }: { _ref: string }) => view.get(_ref),
    params,
    now: request.now ?? new Date(),
    identity,
    sanity: { projectId, dataset: dataset.name },
  } satisfies Scope)
  if (!someNode(tree, isAsynchronous)) await prepareTexts(tree, view, params)
  const result = someNode(tree, isAsynchronous)
    ? await evaluateLater(tree, scope)
    : evaluateNow(planned(tree, { view, params, scope }), scope)
  return {
    result: result ?? null,
    syncTags: syncTags(parsed, params),
    ...(request.sourceMap && { resultSourceMap: sourceMap(tree, view, scope, request.sourceMap === 'keys') }),
  }
}
