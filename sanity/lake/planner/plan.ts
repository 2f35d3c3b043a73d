import type { ExprNode, SyntaxNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { childrenOf, isAttribute, mapChildren, unwrapped, valueNode, conjuncts } from '../groq/ast.ts'
import { bucketOfEquality, candidates, maximumMatches, type Lookup } from './candidates.ts'
import { evaluateNow, type Scope } from '../groq/evaluate.ts'
import { listingOf, rowsOf, type Listing } from './listing.ts'
import { orderKeys, type OrderKey } from './order.ts'
import { isTotal, looksOutward } from '../groq/purity.ts'
import { comparisonOf, inRange, type Timed } from './ranges.ts'
import { hasEverything, isKnown, passing, scored, searched, type Best } from './text-search.ts'
import { indexOf } from './view-index.ts'

export type Plan = Lookup & { scope: Scope }

/**
 * Rewrites a query into an equivalent one that reads fewer documents: `*` is replaced by a list, in the same
 * order, that includes every document that passes the filter. The filters stay, so groq-js still evaluates
 * the whole query. A part without a known form is not changed.
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

/** `count(*[filter])` is the length of a list or of a slice of it. */
function counted(node: ExprNode, plan: Plan): ExprNode | undefined {
  const rows = countedRows(node, plan)
  if (!rows) return undefined
  const bucket = rows.filters.length === 1 && rows.filters[0] && bucketOfEquality(rows.filters[0], plan)
  if (bucket) return valueNode(bucket.documents.length)
  const listing = listingOfRows(rows, plan)
  return listing?.rest.length === 0 ? valueNode(rowsOf(listing, plan.view).size) : undefined
}

/** The rows of `count()`, in an order that makes each range a slice. */
function countedRows(node: SyntaxNode, plan: Timed): Rows | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'count') return undefined
  const rows = node.args[0] && chainOf(node.args[0])
  if (!rows || rows.order) return undefined
  const comparisons = rows.filters.flatMap(conjuncts).flatMap((part) => comparisonOf(part, plan) ?? [])
  const first = comparisons.find(({ sign }) => sign !== '==')
  return { ...rows, order: first ? [{ expression: first.attribute, descending: false }] : [] }
}

/** The rows from which a slice or an element takes the first ones. */
function slicedRows(node: ExprNode): Rows | undefined {
  if (node.type === 'Map') return isTotal(node.expr) ? slicedRows(node.base) : undefined
  return chainOf(node)
}

/** With fewer candidates, filtering and sorting them is faster than keeping an index. */
const indexThreshold = 100

function listingOfRows({ filters, order }: Rows, plan: Timed): Listing | undefined {
  if (!order || !filters.every((filter) => isTotal(filter) && !looksOutward(filter))) return undefined
  const conditions = filters.flatMap(conjuncts)
  return maximumMatches(conditions, plan) > indexThreshold ? listingOf(conditions, order, plan) : undefined
}

/** Builds the indexes for the lists and counts of a query in pieces, between which requests are answered. */
export async function prepareListings(node: SyntaxNode, plan: Timed): Promise<void> {
  if (!hasEverything(node)) return
  const isPart = node.type === 'AccessElement' || node.type === 'Slice'
  const rows = isPart ? slicedRows(node.base) : countedRows(node, plan)
  const listing = rows && listingOfRows(rows, plan)
  // A list counts only if no condition remains, such as that of a search.
  if (listing && (isPart || listing.rest.length === 0))
    await indexOf(plan.view).prepareSorted(listing.sorting)
  for (const child of childrenOf(node)) await prepareListings(child, plan)
}

/** The shortest known list that includes every document that meets the conditions. */
function shortestCandidates(
  conditions: readonly ExprNode[],
  plan: Plan,
): readonly LakeDocument[] | undefined {
  const found = candidates(conditions, plan)
  return inRange(conditions, plan, found?.length ?? plan.view.documents.length) ?? found
}

/** `*[filter]`: only the candidates are filtered. */
function narrowed(node: ExprNode, plan: Plan): ExprNode | undefined {
  if (node.type !== 'Filter' || unwrapped(node.base).type !== 'Everything' || !isTotal(node.expr))
    return undefined
  const passed = searched([node.expr], plan)
  if (passed) return valueNode(passed)
  const found = shortestCandidates(conjuncts(node.expr), plan)
  if (isKnown(node.expr)) return valueNode(passing([node.expr], found ?? plan.view.documents, plan))
  return found && { ...node, base: valueNode(found), expr: planned(node.expr, plan) }
}

/** `*[filter] | score(…)` */
function ranked(node: ExprNode, plan: Plan): ExprNode | undefined {
  const rows = scoredRows(node, plan)
  return rows && valueNode(rows)
}

function scoredRows(node: ExprNode, plan: Plan, best?: Best): LakeDocument[] | undefined {
  if (node.type !== 'PipeFuncCall' || node.name !== 'score') return undefined
  const rows = chainOf(node.base)
  const found = rows && !rows.order ? searched(rows.filters, plan) : undefined
  return found && scored(found, node.args, plan, best)
}

/** `order(_score desc, …)`: rows that are not among the requested ones are dropped before groq-js sorts. */
function best(chain: ExprNode, wanted: number, plan: Plan): ExprNode | undefined {
  if (chain.type !== 'PipeFuncCall' || chain.name !== 'order' || !chain.args.every(isTotal)) return undefined
  const [first, ...ties] = orderKeys(chain.args)
  if (!first?.descending || !isAttribute(first.expression, '_score')) return undefined
  const rows = scoredRows(chain.base, plan, { wanted, ties })
  return rows && { ...chain, base: valueNode(rows) }
}

/** `*[filter] | order(keys) [m...n]`: the rows that a slice or an element needs, and the index of the first. */
function shortened(node: ExprNode, plan: Plan): ExprNode | undefined {
  if (node.type !== 'AccessElement' && node.type !== 'Slice') return undefined
  const end = rowsWanted(node)
  if (end === undefined) return undefined
  const start = node.type === 'Slice' ? node.left : node.index
  const found = firstRows(node.base, { start, end }, plan)
  if (!found) return undefined
  const { base, skipped } = found
  return node.type === 'Slice'
    ? { ...node, base, left: node.left - skipped, right: node.right - skipped }
    : { ...node, base, index: node.index - skipped }
}

function rowsWanted(node: Extract<ExprNode, { type: 'AccessElement' | 'Slice' }>): number | undefined {
  if (node.type === 'AccessElement') return node.index < 0 ? undefined : node.index + 1
  if (node.left < 0 || node.right < 0) return undefined
  return node.isInclusive ? node.right + 1 : node.right
}

type Rows = { filters: ExprNode[]; order?: OrderKey[] }

/** Parses `*[a] | order(b) [c]`. A filter has the same effect before and after an `order`. */
function chainOf(chain: ExprNode): Rows | undefined {
  const node = unwrapped(chain)
  if (node.type === 'Everything') return { filters: [] }
  if (node.type !== 'Filter' && node.type !== 'PipeFuncCall') return undefined
  const rows = chainOf(node.base)
  if (node.type === 'Filter') return rows && { ...rows, filters: [...rows.filters, node.expr] }
  return !rows || rows.order || node.name !== 'order' ? undefined : { ...rows, order: orderKeys(node.args) }
}

type Part = { start: number; end: number }

function firstRows(
  chain: ExprNode,
  wanted: Part,
  plan: Plan,
): { base: ExprNode; skipped: number } | undefined {
  // A projection keeps the number and order of rows, so the rows below it can be shortened.
  if (chain.type === 'Map') {
    const found = isTotal(chain.expr) ? firstRows(chain.base, wanted, plan) : undefined
    return found && { ...found, base: { ...chain, base: found.base, expr: planned(chain.expr, plan) } }
  }
  const scores = best(chain, wanted.end, plan)
  if (scores) return { base: scores, skipped: 0 }
  const rows = chainOf(chain)
  if (!rows?.filters.every((filter) => isTotal(filter) && !looksOutward(filter))) return undefined
  if (!rows.order) {
    const found = shortestCandidates(rows.filters.flatMap(conjuncts), plan)
    if (found && found.length <= indexThreshold) return undefined
    const documents = found ?? plan.view.documents
    const next = (start: number, end: number) => documents.slice(start, end)
    return { base: valueNode(take(documents.length, next, rows.filters, wanted.end, plan)), skipped: 0 }
  }

  const listing = listingOfRows(rows, plan)
  const found = listing && candidates(listing.rest, plan)
  if (!listing || (found && found.length <= indexThreshold)) return undefined
  const listed = rowsOf(listing, plan.view)
  if (listing.rest.length === 0)
    return { base: valueNode(listed.slice(wanted.start, wanted.end)), skipped: wanted.start }
  const members = found && new Set(found)
  const next = (start: number, end: number) => {
    const documents = listed.slice(start, end)
    return members ? documents.filter((document) => members.has(document)) : documents
  }
  return { base: valueNode(take(listed.size, next, rows.filters, wanted.end, plan)), skipped: 0 }
}

/** Filters documents in batches until there are as many as requested. */
function take(
  size: number,
  next: (start: number, end: number) => readonly LakeDocument[],
  conditions: readonly ExprNode[],
  wanted: number,
  plan: Plan,
): unknown[] {
  const filters = conditions.every(isKnown)
    ? conditions
    : conditions.map((condition) => planned(condition, plan))
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
