import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { attributePath, constantOf } from './ast.ts'
import { bucketOfEquality, conjuncts, type Lookup } from './candidates.ts'
import type { Scope } from './groq.ts'
import { totalCompare } from './order.ts'
import { inIdOrder, indexOf } from './view-index.ts'

/** The least and the greatest value, both included, that an attribute may have. */
export type Range = { attribute: ExprNode; from?: Bound; to?: Bound }
type Bound = string | number
type Timed = Lookup & { scope: Scope }

/** With so few documents it is quicker to look at them all. */
const fewEnough = 200

/**
 * Documents in `_id` order among which are all that meet the conditions, when comparisons such as `path >= constant`
 * leave much fewer than `others`, which is as many as are known without them.
 */
export function inRange(
  conditions: readonly ExprNode[],
  lookup: Timed,
  others: number,
): readonly LakeDocument[] | undefined {
  if (others <= fewEnough) return undefined
  const index = indexOf(lookup.view)
  const bucket = conditions
    .flatMap((condition) => bucketOfEquality(condition, lookup) ?? [])
    .reduce((a, b) => (b.documents.length < a.documents.length ? b : a), index.everything())
  const found = [...rangesIn(conditions, lookup).values()]
    // One value has an index of its own.
    .filter(({ from, to }) => from !== to)
    .map((range) => {
      const sorted = index.sorted(bucket, [{ expression: range.attribute, descending: false }])
      return { sorted, ...sorted.between(range) }
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  // Documents of a range are put in the order of their ids, which takes its time, too.
  if (!found || (found.end - found.start) * 4 >= others) return undefined
  return inIdOrder(found.sorted.slice(found.start, found.end), lookup.view)
}

/** What the conditions leave of the values of one attribute. */
export function rangeOf(attribute: ExprNode, conditions: readonly ExprNode[], lookup: Timed): Range {
  const name = attributePath(attribute)?.join('.')
  return (name && rangesIn(conditions, lookup).get(name)) || { attribute }
}

const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==' }

/** What conditions that all hold leave of the values of the attributes they compare, by path. */
function rangesIn(conditions: readonly ExprNode[], lookup: Timed): Map<string, Range> {
  const ranges = new Map<string, Range>()
  const add = (name: string, range: Range) => {
    const known = ranges.get(name)
    ranges.set(name, known ? both(known, range) : range)
  }
  for (const condition of conditions) {
    if (condition.type === 'Or') {
      const left = rangesIn(conjuncts(condition.left), lookup)
      const right = rangesIn(conjuncts(condition.right), lookup)
      for (const [name, range] of left) {
        const other = right.get(name)
        if (other) add(name, either(range, other))
      }
    }
    if (condition.type !== 'OpCall') continue
    const { left, right, op } = condition
    for (const [attribute, other, sign] of [
      [left, right, op] as const,
      [right, left, mirrored[op]] as const,
    ]) {
      const path = sign && sign in mirrored ? attributePath(attribute) : undefined
      const bound = path && boundOf(other, lookup)
      if (!path || bound === undefined) continue
      add(path.join('.'), {
        attribute,
        ...(sign !== '<' && sign !== '<=' && { from: bound }),
        ...(sign !== '>' && sign !== '>=' && { to: bound }),
      })
    }
  }
  return ranges
}

const least = (a: Bound, b: Bound) => (totalCompare(a, b) < 0 ? a : b)
const greatest = (a: Bound, b: Bound) => (totalCompare(a, b) < 0 ? b : a)

/** The narrower range: what is in both. */
function both(a: Range, b: Range): Range {
  const from = a.from !== undefined && b.from !== undefined ? greatest(a.from, b.from) : (a.from ?? b.from)
  const to = a.to !== undefined && b.to !== undefined ? least(a.to, b.to) : (a.to ?? b.to)
  return { attribute: a.attribute, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** The wider range: what is in one of them, and what lies between. */
function either(a: Range, b: Range): Range {
  return {
    attribute: a.attribute,
    ...(a.from !== undefined && b.from !== undefined && { from: least(a.from, b.from) }),
    ...(a.to !== undefined && b.to !== undefined && { to: greatest(a.to, b.to) }),
  }
}

function boundOf(node: ExprNode, { params, scope }: Timed): Bound | undefined {
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'now')
    return scope.now.toISOString()
  const value = constantOf(node, params)?.value
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
