import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { isAttribute, mapChildren, unwrapped, valueNode } from './ast.ts'
import { bucketOfEquality, candidates, conjuncts, smallestBucket, type Lookup } from './candidates.ts'
import { evaluateNow, type Scope } from './groq.ts'
import { orderKeys, type OrderKey } from './order.ts'
import { dependsOnDocumentOnly, isTotal, looksOutward } from './purity.ts'
import { inRange, rangeOf } from './ranges.ts'
import { isKnown, passing, scored, searched } from './text-search.ts'
import { indexOf } from './view-index.ts'

export type Plan = Lookup & { scope: Scope }

/**
 * Rewrites a query into one with the same result that looks at fewer documents: in place of `*` stands a list, in the
 * same order, with at least all documents that the filter lets through. The filters stay, so what is evaluated in the
 * end is still the query itself. A part that does not have a known form is left as it is.
 */
export function planned(node: ExprNode, plan: Plan): ExprNode {
  return (
    counted(node, plan) ??
    shortened(node, plan) ??
    ranked(node, plan) ??
    narrowed(node, plan) ??
    mapChildren(node, (child) => planned(child, plan))
  )
}

/** `count(*[path == constant])` is the length of a list. */
function counted(node: ExprNode, plan: Plan): ExprNode | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'count') return undefined
  const rows = node.args[0] && rowsOf(node.args[0])
  if (!rows || rows.order || rows.filters.length !== 1 || !rows.filters[0]) return undefined
  const bucket = bucketOfEquality(rows.filters[0], plan)
  return bucket && valueNode(bucket.documents.length)
}

/** The shortest list that is known to have all documents that meet the conditions. */
function fewest(conditions: readonly ExprNode[], plan: Plan): readonly LakeDocument[] | undefined {
  const found = candidates(conditions, plan)
  return inRange(conditions, plan, found?.length ?? plan.view.documents.length) ?? found
}

/** `*[filter]`: the filter needs to see the candidates only. */
function narrowed(node: ExprNode, plan: Plan): ExprNode | undefined {
  if (node.type !== 'Filter' || unwrapped(node.base).type !== 'Everything' || !isTotal(node.expr))
    return undefined
  const passed = searched([node.expr], plan)
  if (passed) return valueNode(passed)
  const found = fewest(conjuncts(node.expr), plan)
  if (isKnown(node.expr)) return valueNode(passing([node.expr], found ?? plan.view.documents, plan))
  return found && { ...node, base: valueNode(found), expr: planned(node.expr, plan) }
}

/** `*[filter] | score(…)` */
function ranked(node: ExprNode, plan: Plan): ExprNode | undefined {
  const rows = scoredRows(node, plan)
  return rows && valueNode(rows)
}

function scoredRows(node: ExprNode, plan: Plan, wanted?: number): LakeDocument[] | undefined {
  if (node.type !== 'PipeFuncCall' || node.name !== 'score') return undefined
  const rows = rowsOf(node.base)
  const found = rows && !rows.order ? searched(rows.filters, plan) : undefined
  return found && scored(found, node.args, plan, wanted)
}

/** `order(_score desc, …)`: what scores less than the last row that is wanted need not be put in order. */
function best(chain: ExprNode, wanted: number, plan: Plan): ExprNode | undefined {
  if (chain.type !== 'PipeFuncCall' || chain.name !== 'order' || !chain.args.every(isTotal)) return undefined
  const first = chain.args[0]
  if (first?.type !== 'Desc' || !isAttribute(first.base, '_score')) return undefined
  const rows = scoredRows(chain.base, plan, wanted)
  return rows && { ...chain, base: valueNode(rows) }
}

/** `*[filter] | order(keys) [0...n]`: the first n rows are all that a slice or an element needs. */
function shortened(node: ExprNode, plan: Plan): ExprNode | undefined {
  if (node.type !== 'AccessElement' && node.type !== 'Slice') return undefined
  const wanted = rowsWanted(node)
  const base = wanted === undefined ? undefined : firstRows(node.base, wanted, plan)
  return base && { ...node, base }
}

function rowsWanted(node: Extract<ExprNode, { type: 'AccessElement' | 'Slice' }>): number | undefined {
  if (node.type === 'AccessElement') return node.index < 0 ? undefined : node.index + 1
  if (node.left < 0 || node.right < 0) return undefined
  return node.isInclusive ? node.right + 1 : node.right
}

type Rows = { filters: ExprNode[]; order?: OrderKey[] }

/** Takes `*[a] | order(b) [c]` apart. Filters do the same before and after an `order`. */
function rowsOf(chain: ExprNode): Rows | undefined {
  const node = unwrapped(chain)
  if (node.type === 'Everything') return { filters: [] }
  if (node.type !== 'Filter' && node.type !== 'PipeFuncCall') return undefined
  const rows = rowsOf(node.base)
  if (node.type === 'Filter') return rows && { ...rows, filters: [...rows.filters, node.expr] }
  return !rows || rows.order || node.name !== 'order' ? undefined : { ...rows, order: orderKeys(node.args) }
}

/** With so few candidates it is quicker to filter and sort them all than to keep an index for it. */
const worthSorting = 200

function firstRows(chain: ExprNode, wanted: number, plan: Plan): ExprNode | undefined {
  // A projection makes one row of each, so the rows below it can be shortened.
  if (chain.type === 'Map') {
    const base = isTotal(chain.expr) ? firstRows(chain.base, wanted, plan) : undefined
    return base && { ...chain, base, expr: planned(chain.expr, plan) }
  }
  const scores = best(chain, wanted, plan)
  if (scores) return scores
  const rows = rowsOf(chain)
  if (!rows?.filters.every((filter) => isTotal(filter) && !looksOutward(filter))) return undefined
  const conditions = rows.filters.flatMap(conjuncts)
  const found = fewest(conditions, plan)
  if (found && found.length <= worthSorting) return undefined
  const filters = rows.filters.every(isKnown)
    ? rows.filters
    : rows.filters.map((filter) => planned(filter, plan))

  if (!rows.order) {
    const documents = found ?? plan.view.documents
    const next = (start: number, end: number) => documents.slice(start, end)
    return valueNode(take(documents.length, next, filters, wanted, plan))
  }
  if (!rows.order.every(({ expression }) => dependsOnDocumentOnly(expression))) return undefined
  const bucket = smallestBucket(conditions, plan)
  const sorted = indexOf(plan.view).sorted(bucket, rows.order)
  const members = found && found !== bucket.documents ? new Set(found) : undefined
  const [first] = rows.order
  const range = first && sorted.between(rangeOf(first.expression, conditions, plan))
  const { start: offset, end: limit } = range ?? { start: 0, end: sorted.size }
  const next = (start: number, end: number) => {
    const documents = sorted.slice(offset + start, Math.min(offset + end, limit))
    return members ? documents.filter((document) => members.has(document)) : documents
  }
  return valueNode(take(limit - offset, next, filters, wanted, plan))
}

/** Filters documents, batch by batch, until there are as many as wanted. */
function take(
  size: number,
  next: (start: number, end: number) => readonly LakeDocument[],
  filters: readonly ExprNode[],
  wanted: number,
  plan: Plan,
): unknown[] {
  const taken: unknown[] = []
  let batch = Math.max(wanted, 32)
  for (let start = 0; start < size && taken.length < wanted; start += batch) {
    if (start > 0) batch = Math.min(batch * 2, 4096)
    const documents = next(start, start + batch)
    const rows: ExprNode = valueNode(documents)
    const passed = filters.every(isKnown)
      ? passing(filters, documents, plan)
      : evaluateNow(
          filters.reduce((base, expr): ExprNode => ({ type: 'Filter', base, expr }), rows),
          plan.scope,
        )
    if (Array.isArray(passed)) for (const document of passed) taken.push(document)
  }
  return taken
}
