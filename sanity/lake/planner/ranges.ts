import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { attributePath, constantOf, conjuncts } from '../groq/ast.ts'
import { bucketOfEquality, type Lookup } from './candidates.ts'
import type { Scope } from '../groq/evaluate.ts'
import { totalCompare } from './order.ts'
import { listingOf, rowsOf } from './listing.ts'
import { inIdOrder } from './view-index.ts'

/** The bounds of an attribute's value. */
export type Range = { from: Bound; to: Bound }
type Bound = { value: string | number | boolean; isIncluded: boolean }

/** The query with its time, the value of `now()`. */
export type Timed = Lookup & { scope: Pick<Scope, 'now'> }

/** With fewer documents a full scan is faster. */
const fewEnough = 200

/**
 * Candidates in `_id` order that include every match, if comparisons such as `path >= constant` leave far
 * fewer than `others`, the number of candidates known without them.
 */
export function inRange(
  conditions: readonly ExprNode[],
  lookup: Timed,
  others: number,
): readonly LakeDocument[] | undefined {
  if (others <= fewEnough) return undefined
  const equalities = conditions.filter((condition) => bucketOfEquality(condition, lookup))
  const found = [...rangesIn(conditions, lookup).values()]
    // Equality has its own index.
    .filter(({ from, to }) => from.value !== to.value)
    .flatMap(({ attribute, from, to }) => {
      const listing = listingOf(equalities, [{ expression: attribute, descending: false }], lookup)
      return listing ? rowsOf({ ...listing, range: { from, to } }, lookup.view) : []
    })
    .sort((a, b) => a.size - b.size)[0]
  // The documents of a range have to be sorted by id, which costs time too.
  if (!found || found.size * 4 >= others) return undefined
  return inIdOrder(found.slice(0, found.size), lookup.view)
}

/** The range of one attribute that the conditions allow; undefined if they do not restrict it. */
export function rangeOf(
  attribute: ExprNode,
  conditions: readonly ExprNode[],
  lookup: Timed,
): Range | undefined {
  const path = attributePath(attribute)
  const found = path && rangesIn(conditions, lookup).get(JSON.stringify(path))
  return found && { from: found.from, to: found.to }
}

type Comparison = { attribute: ExprNode; path: string; sign: string; range: Range }

const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==' }

/**
 * Parses `path < constant`, with any comparison operator and the operands in either order, into the exact
 * range of values that meet it.
 */
export function comparisonOf(condition: ExprNode, lookup: Timed): Comparison | undefined {
  if (condition.type !== 'OpCall') return undefined
  const { left, right, op } = condition
  for (const [attribute, other, sign] of [[left, right, op] as const, [right, left, mirrored[op]] as const]) {
    const path = sign && sign in mirrored ? attributePath(attribute) : undefined
    const value = path && constantIn(other, lookup)
    if (!path || !sign || value === undefined) continue
    return { attribute, path: JSON.stringify(path), sign, range: rangeFrom(sign, value) }
  }
  return undefined
}

/**
 * A comparison with a value of another type is never true; such values sort before or after all values of the
 * constant's type.
 */
const ends: Record<'string' | 'number', Range> = {
  string: { from: { value: '', isIncluded: true }, to: { value: false, isIncluded: false } },
  number: { from: { value: -Infinity, isIncluded: true }, to: { value: '', isIncluded: false } },
}

function rangeFrom(sign: string, value: string | number): Range {
  const { from, to } = ends[typeof value === 'string' ? 'string' : 'number']
  const bound = { value, isIncluded: sign !== '<' && sign !== '>' }
  return { from: sign.startsWith('<') ? from : bound, to: sign.startsWith('>') ? to : bound }
}

/** The ranges that a conjunction of conditions allows, by attribute path. */
function rangesIn(
  conditions: readonly ExprNode[],
  lookup: Timed,
): Map<string, Range & { attribute: ExprNode }> {
  const ranges = new Map<string, Range & { attribute: ExprNode }>()
  const add = (path: string, attribute: ExprNode, range: Range) => {
    const known = ranges.get(path)
    ranges.set(path, { attribute, ...(known ? both(known, range) : range) })
  }
  for (const condition of conditions) {
    if (condition.type === 'Or') {
      const left = rangesIn(conjuncts(condition.left), lookup)
      const right = rangesIn(conjuncts(condition.right), lookup)
      for (const [path, range] of left) {
        const other = right.get(path)
        if (other) add(path, range.attribute, either(range, other))
      }
    }
    const comparison = comparisonOf(condition, lookup)
    if (comparison) add(comparison.path, comparison.attribute, comparison.range)
  }
  return ranges
}

/** Compares two lower bounds; among upper bounds the inclusive one comes last. */
const compareFrom = (a: Bound, b: Bound) =>
  totalCompare(a.value, b.value) || Number(b.isIncluded) - Number(a.isIncluded)
const compareTo = (a: Bound, b: Bound) =>
  totalCompare(a.value, b.value) || Number(a.isIncluded) - Number(b.isIncluded)

/** The intersection of two ranges. */
const both = (a: Range, b: Range): Range => ({
  from: compareFrom(a.from, b.from) < 0 ? b.from : a.from,
  to: compareTo(a.to, b.to) < 0 ? a.to : b.to,
})

/** The smallest range that includes both. */
const either = (a: Range, b: Range): Range => ({
  from: compareFrom(a.from, b.from) < 0 ? a.from : b.from,
  to: compareTo(a.to, b.to) < 0 ? b.to : a.to,
})

function constantIn(node: ExprNode, { params, scope }: Timed): string | number | undefined {
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'now')
    return scope.now.toISOString()
  const value = constantOf(node, params)?.value
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
