import type { LakeDocument } from '../types.ts'
import { childOf, childrenOf, mapChildren, unwrapped, valueNode, type Node } from './ast.ts'
import { bucketOfEquality, candidates, conjuncts, smallestBucket, type Lookup } from './candidates.ts'
import { evaluateNow, type Scope } from './groq.ts'
import { orderKeys, type OrderKey } from './order.ts'
import { dependsOnDocumentOnly, isTotal, looksOutward } from './purity.ts'
import { indexOf } from './view-index.ts'

export type Plan = Lookup & { scope: Scope }

/**
 * Rewrites a query into one with the same result that looks at fewer documents: in place of `*` stands a list, in the
 * same order, with at least all documents that the filter lets through. The filters stay, so what is evaluated in the
 * end is still the query itself. A part that does not have a known form is left as it is.
 */
export function planned(node: Node, plan: Plan): Node {
  return (
    counted(node, plan) ??
    shortened(node, plan) ??
    narrowed(node, plan) ??
    mapChildren(node, (n) => planned(n, plan))
  )
}

/** `count(*[path == constant])` is the length of a list. */
function counted(node: Node, plan: Plan): Node | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'count') return undefined
  const [arg] = childrenOf(node, 'args')
  const rows = arg && rowsOf(arg)
  if (!rows || rows.order || rows.filters.length !== 1 || !rows.filters[0]) return undefined
  const bucket = bucketOfEquality(rows.filters[0], plan)
  return bucket && valueNode(bucket.documents.length)
}

/** `*[filter]`: the filter needs to see the candidates only. */
function narrowed(node: Node, plan: Plan): Node | undefined {
  const [base, filter] = [childOf(node, 'base'), childOf(node, 'expr')]
  if (node.type !== 'Filter' || !base || !filter) return undefined
  if (unwrapped(base).type !== 'Everything' || !isTotal(filter)) return undefined
  const found = candidates(conjuncts(filter), plan)
  return found && { ...node, base: valueNode(found), expr: planned(filter, plan) }
}

/** `*[filter] | order(keys) [0...n]`: the first n rows are all that a slice or an element needs. */
function shortened(node: Node, plan: Plan): Node | undefined {
  const base = childOf(node, 'base')
  const wanted = rowsWanted(node)
  if (!base || wanted === undefined) return undefined
  const below = replaceRows(base, plan, (rows) => firstRows(rows, wanted, plan))
  return below && { ...node, base: below }
}

function rowsWanted(node: Node): number | undefined {
  const isRowNumber = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
  if (node.type === 'AccessElement') return isRowNumber(node.index) ? node.index + 1 : undefined
  if (node.type !== 'Slice' || !isRowNumber(node.left) || !isRowNumber(node.right)) return undefined
  return node.isInclusive === true ? node.right + 1 : node.right
}

/** Replaces the rows under projections, which make one row of each. */
function replaceRows(node: Node, plan: Plan, replace: (rows: Node) => Node | undefined): Node | undefined {
  const [base, expression] = [childOf(node, 'base'), childOf(node, 'expr')]
  if (node.type !== 'Map' || !base || !expression) return replace(node)
  if (!isTotal(expression)) return undefined
  const below = replaceRows(base, plan, replace)
  return below && { ...node, base: below, expr: planned(expression, plan) }
}

type Rows = { filters: Node[]; order: OrderKey[] | undefined }

/** Takes `*[a] | order(b) [c]` apart. Filters do the same before and after an `order`. */
function rowsOf(chain: Node): Rows | undefined {
  const node = unwrapped(chain)
  if (node.type === 'Everything') return { filters: [], order: undefined }
  const base = childOf(node, 'base')
  const rows = base && rowsOf(base)
  const filter = childOf(node, 'expr')
  if (rows && node.type === 'Filter' && filter) return { ...rows, filters: [...rows.filters, filter] }
  if (!rows || rows.order || node.type !== 'PipeFuncCall' || node.name !== 'order') return undefined
  return { ...rows, order: orderKeys(childrenOf(node, 'args')) }
}

/** With so few candidates it is quicker to filter and sort them all than to keep an index for it. */
const worthSorting = 200

function firstRows(chain: Node, wanted: number, plan: Plan): Node | undefined {
  const rows = rowsOf(chain)
  if (!rows || !rows.filters.every((filter) => isTotal(filter) && !looksOutward(filter))) return undefined
  const conditions = rows.filters.flatMap(conjuncts)
  const found = candidates(conditions, plan)
  if (found && found.length <= worthSorting) return undefined
  const filters = rows.filters.map((filter) => planned(filter, plan))

  if (!rows.order) {
    const documents = found ?? plan.view.documents
    return valueNode(
      take(documents.length, (start, end) => documents.slice(start, end), filters, wanted, plan),
    )
  }
  if (!rows.order.every(({ expression }) => dependsOnDocumentOnly(expression))) return undefined
  const bucket = smallestBucket(conditions, plan)
  const sorted = indexOf(plan.view).sorted(bucket, rows.order)
  const members = found && found !== bucket.documents ? new Set(found) : undefined
  const next = (start: number, end: number) => {
    const documents = sorted.slice(start, end)
    return members ? documents.filter((document) => members.has(document)) : documents
  }
  return valueNode(take(sorted.size, next, filters, wanted, plan))
}

/** Filters documents, batch by batch, until there are as many as wanted. */
function take(
  size: number,
  next: (start: number, end: number) => readonly LakeDocument[],
  filters: readonly Node[],
  wanted: number,
  plan: Plan,
): unknown[] {
  const taken: unknown[] = []
  let batch = Math.max(wanted, 32)
  for (
    let start = 0;
    start < size && taken.length < wanted;
    start += batch, batch = Math.min(batch * 2, 4096)
  ) {
    const documents = valueNode(next(start, start + batch))
    const tree = filters.reduce((base, expr): Node => ({ type: 'Filter', base, expr }), documents)
    const passed = evaluateNow(tree, plan.scope)
    if (Array.isArray(passed)) for (const document of passed) taken.push(document)
  }
  return taken
}
