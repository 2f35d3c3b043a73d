import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import { attributePath, mapChildren, nodeTest, valueAt, valueNode, type Params } from '../groq/ast.ts'
import { isCheap } from '../groq/effort.ts'
import { hasMatch } from '../groq/match.ts'
import type { OrderKey } from './order.ts'
import { dependsOnDocumentOnly } from '../groq/purity.ts'
import { shortestBucket } from './candidates.ts'
import { comparisonOf, rangeOf, type Range, type Timed } from './ranges.ts'
import type { Sorting } from './sorted-index.ts'
import { passing } from './text-search.ts'
import { evaluateEach, indexOf, documentScope } from './view-index.ts'

/**
 * How an index answers `*[filter] | order(keys)`. The index contains the documents that meet the cacheable
 * conditions, sorted by the keys or in reverse; a range of the first key is a slice of it.
 */
export type Listing = {
  sorting: Sorting
  isReversed: boolean
  range: Range | undefined
  /** The conditions that remain to be evaluated. If there are none, the slice is the result of the query. */
  rest: ExprNode[]
}

/** A longer name, such as one with many ids, is unlikely to be used again. */
const LONGEST_NAME = 10_000

/** Undefined if the order depends on anything but the documents. */
export function listingOf(
  conditions: readonly ExprNode[],
  order: readonly OrderKey[],
  lookup: Timed,
): Listing | undefined {
  const bound = order.map((key) => ({ ...key, expression: withValues(key.expression, lookup.params) }))
  if (!bound.every(({ expression }) => dependsOnDocumentOnly(expression))) return undefined
  const [attribute] = bound.map(({ expression }) => expression)
  const path = attribute && JSON.stringify(attributePath(attribute))
  const lasting: ExprNode[] = []
  const rest: ExprNode[] = []
  for (const condition of conditions) {
    const comparison = comparisonOf(condition, lookup)
    if (comparison && comparison.path === path) continue
    const isRange = comparison && comparison.sign !== '=='
    const withOwn = withValues(condition, lookup.params)
    if (!isRange && isLasting(withOwn)) lasting.push(withOwn)
    else rest.push(condition)
  }
  const { keys, isReversed, isTieDescending } = ascending(bound)
  const name = JSON.stringify([lasting, keys, isTieDescending])
  if (name.length > LONGEST_NAME) return undefined
  const search = { view: lookup.view, params: {}, scope: documentScope }
  return {
    sorting: {
      name,
      source: () => shortestBucket(lasting, search) ?? search.view.documents,
      passing: (documents) => passing(lasting, documents, search),
      keysOf: valuesOf(keys.map(({ expression }) => expression)),
      descending: [...keys.map(({ descending }) => descending), isTieDescending],
    },
    isReversed,
    range: attribute && rangeOf(attribute, conditions, lookup),
    rest,
  }
}

/** Returns a function that evaluates several expressions for each document. */
function valuesOf(expressions: readonly ExprNode[]): (documents: readonly LakeDocument[]) => unknown[][] {
  const paths = expressions.map(attributePath)
  if (paths.every((path) => path !== undefined))
    return (documents) => documents.map((document) => paths.map((path) => valueAt(document, path)))
  const elements = expressions.map((value) => ({ type: 'ArrayElement' as const, value, isSplat: false }))
  const values: ExprNode = { type: 'Array', elements }
  return (documents) =>
    evaluateEach(values, documents).map((value): unknown[] => (Array.isArray(value) ? value : []))
}

/**
 * Normalizes an order so that its first key is ascending, because one index serves an order and its reverse.
 * Keys after `_id` have no effect.
 */
function ascending(order: readonly OrderKey[]) {
  const isId = ({ expression }: OrderKey) => attributePath(expression)?.join() === '_id'
  const end = order.findIndex((key, index) => index > 0 && isId(key))
  const keys = end < 0 ? order : order.slice(0, end)
  const isTieDescending = order[end]?.descending ?? false
  const isReversed = keys[0]?.descending ?? isTieDescending
  return {
    keys: keys.map((key) => ({ ...key, descending: key.descending !== isReversed })),
    isReversed,
    isTieDescending: isTieDescending !== isReversed,
  }
}

/** Replaces the parameters of an expression by their values. */
const withValues = (node: ExprNode, params: Params): ExprNode =>
  node.type === 'Parameter'
    ? valueNode(params[node.name])
    : mapChildren(node, (child) => withValues(child, params))

const asksForId = nodeTest((node) => node.type === 'AccessAttribute' && node.name === '_id')

/** A batch of the size for which an index evaluates a condition. */
const someDocuments = valueNode(Array.from({ length: 200 }, () => ({})))

/** Whether other queries are likely to have the same condition, and evaluating it for each document is cheap. */
const isLasting = (condition: ExprNode): boolean =>
  dependsOnDocumentOnly(condition) &&
  !hasMatch(condition) &&
  !asksForId(condition) &&
  isCheap({ type: 'Filter', base: someDocuments, expr: condition }, {})

/** The documents of a listing's range, in its order. */
export function rowsOf(
  { sorting, range, isReversed }: Listing,
  view: View,
): { size: number; slice(start: number, end: number): LakeDocument[] } {
  const index = indexOf(view).sorted(sorting)
  const { start: first, end: last } = index.between(range)
  return {
    size: last - first,
    slice: (start, end) =>
      isReversed
        ? index.slice(Math.max(first, last - end), Math.max(first, last - start)).reverse()
        : index.slice(Math.min(last, first + start), Math.min(last, first + end)),
  }
}
