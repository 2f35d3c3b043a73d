import type { Dataset } from '../dataset.ts'
import type { AnyPerspective } from '../perspectives.ts'
import { evaluateNow, parseQuery, type Params } from './groq.ts'

export type QueryRequest = {
  query: string
  params?: Params
  perspective: AnyPerspective
  identity: string
  projectId: string
}

/** Answers a query over a perspective of the dataset. @throws LakeError 400 */
export async function runQuery(dataset: Dataset, request: QueryRequest): Promise<{ result: unknown }> {
  const { query, params = {}, perspective, identity, projectId } = request
  const tree = parseQuery(query, params)
  const view = dataset.view(perspective)
  const result = evaluateNow(tree, {
    documents: view.documents,
    dereference: ({ _ref }) => view.get(_ref),
    params,
    now: new Date(),
    identity,
    sanity: { projectId, dataset: dataset.name },
  })
  return { result: result ?? null }
}
