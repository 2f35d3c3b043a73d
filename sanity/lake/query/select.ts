import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import type { SelectIds } from '../documents/dataset.ts'
import { ruleOf } from '../documents/perspectives.ts'
import { positionOf, View } from '../documents/view.ts'
import type { Params } from '../groq/ast.ts'
import { evaluable } from '../documents/field-names.ts'
import { evaluateNow, parseQuery, type Scope } from '../groq/evaluate.ts'
import { noPlanner } from '../planner/planner.ts'
import { withTextQueries } from '../groq/text-query.ts'
import { Budget } from '../time-limit.ts'

/** Evaluates the query of a mutation. */
export const selectIds: SelectIds = (view, query, params, pending) => {
  const written = new Map(Array.from(pending, ([id, document]) => [id, document && evaluable(document)]))
  const documents = overlaid(view.documents, written)
  const result = evaluateNow(parseQuery(query, params), {
    documents,
    dereference: ({ _ref }) => (written.has(_ref) ? (written.get(_ref) ?? undefined) : view.get(_ref)),
    params: evaluable({ ...params }),
    now: new Date(),
    identity: '',
  })
  const ids = (Array.isArray(result) ? result : [result]).map((item: unknown) =>
    typeof item === 'object' && item !== null && '_id' in item ? item._id : item,
  )
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

function overlaid(
  documents: readonly LakeDocument[],
  pending: ReadonlyMap<string, LakeDocument | null>,
): readonly LakeDocument[] {
  if (pending.size === 0) return documents
  const result = documents.filter(({ _id }) => !pending.has(_id))
  for (const document of pending.values()) {
    if (document) result.splice(positionOf(result, document._id), 0, document)
  }
  return result
}

/**
 * Whether a single document, without any other, passes a query such as `*[filter]`.
 *
 * @throws TimeLimitError if it takes longer than `longest` ms
 */
export function passes(
  filter: ExprNode,
  document: LakeDocument,
  { params, identity, longest }: { params: Params; identity: string; longest: number },
): boolean {
  const view = new View(ruleOf('raw'), new Map([[document._id, document]]))
  const dereference = () => undefined
  const scope: Scope = {
    documents: view.documents,
    dereference,
    params: evaluable({ ...params }),
    now: new Date(),
    identity,
    budget: new Budget(longest),
  }
  const query = withTextQueries(filter, view, scope, noPlanner)
  const found = evaluateNow(query.tree, query.scope)
  return Array.isArray(found) && found.length > 0
}
