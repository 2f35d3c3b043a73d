import type { LakeDocument } from '../types.ts'
import type { View } from '../store/view.ts'
import { attributePath, childOf, childrenOf, constantOf, unwrapped, type Node } from './ast.ts'
import type { Params } from './groq.ts'
import { isKey } from './hash-index.ts'
import { dependsOnDocumentOnly } from './purity.ts'
import { mentionedIn } from './text-query.ts'
import { inIdOrder, indexOf, type Bucket } from './view-index.ts'
import { patternsOf } from './words.ts'

/** What the parts of a filter allow to be looked up. */
export type Lookup = { view: View; params: Params }

/** The conditions that all hold wherever the filter does. */
export function conjuncts(filter: Node): Node[] {
  const node = filter.type === 'Group' ? unwrapped(filter) : filter
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')]
  return node.type === 'And' && left && right ? [...conjuncts(left), ...conjuncts(right)] : [node]
}

/** Below this many candidates it does not pay to look for a still shorter list. */
const fewEnough = 64

/**
 * Documents in `_id` order among which are all that meet the conditions. Undefined when no index helps.
 */
export function candidates(conditions: readonly Node[], lookup: Lookup): readonly LakeDocument[] | undefined {
  let best: readonly LakeDocument[] | undefined
  for (const find of [findById, findInBucket, findInBuckets, findByText, findInEither]) {
    for (const condition of conditions) {
      const found = find(condition, lookup)
      if (found && (!best || found.length < best.length)) best = found
    }
    if (best && best.length <= fewEnough) return best
  }
  return best
}

/** The smallest bucket that holds all documents that meet the conditions. */
export function smallestBucket(conditions: readonly Node[], lookup: Lookup): Bucket {
  let smallest = indexOf(lookup.view).everything()
  for (const condition of conditions) {
    const bucket = bucketOf(condition, lookup)
    if (bucket && bucket.documents.length < smallest.documents.length) smallest = bucket
  }
  return smallest
}

/** The bucket of exactly the documents with `path == constant`. */
export function bucketOfEquality(condition: Node, { view, params }: Lookup): Bucket | undefined {
  if (condition.type !== 'OpCall' || condition.op !== '==') return undefined
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')]
  for (const [side, other] of [
    [left, right],
    [right, left],
  ]) {
    const path = attributePath(side)
    const constant = constantOf(other, params)
    if (path && constant && isKey(constant.value)) return indexOf(view).withValue(path, constant.value)
  }
  return undefined
}

/** `path == constant`, `constant in path[]._ref` and `references(constant)`. */
function bucketOf(condition: Node, lookup: Lookup): Bucket | undefined {
  const equality = bucketOfEquality(condition, lookup)
  if (equality) return equality
  const ids = referencedBy(condition, lookup.params)
  return ids?.length === 1 && ids[0] !== undefined ? indexOf(lookup.view).referring(ids[0]) : undefined
}

/** The ids that a condition asks a reference to one of. */
function referencedBy(condition: Node, params: Params): string[] | undefined {
  if (condition.type === 'FuncCall' && condition.namespace === 'global' && condition.name === 'references') {
    const values = childrenOf(condition, 'args').map((arg) => constantOf(arg, params))
    if (values.includes(undefined)) return undefined
    return values.flatMap((constant) => constant?.value).filter((id) => typeof id === 'string')
  }
  if (condition.type !== 'OpCall' || condition.op !== 'in') return undefined
  const constant = constantOf(childOf(condition, 'left'), params)
  return typeof constant?.value === 'string' && endsInRef(childOf(condition, 'right'))
    ? [constant.value]
    : undefined
}

/** `path[]._ref` */
function endsInRef(node: Node | undefined): boolean {
  if (node?.type !== 'Map') return false
  const [base, expression] = [childOf(node, 'base'), childOf(node, 'expr')]
  const refersToElement =
    expression?.type === 'AccessAttribute' && attributePath(expression)?.join() === '_ref'
  return refersToElement && base?.type === 'ArrayCoerce' && attributePath(childOf(base, 'base')) !== undefined
}

function findById(condition: Node, { view, params }: Lookup): readonly LakeDocument[] | undefined {
  if (condition.type !== 'OpCall' || attributePath(childOf(condition, 'left'))?.join() !== '_id')
    return undefined
  const constant = constantOf(childOf(condition, 'right'), params)
  if (condition.op === '==' && typeof constant?.value === 'string')
    return documentsWith(view, [constant.value])
  if (condition.op === 'in' && Array.isArray(constant?.value)) return documentsWith(view, constant.value)
  return undefined
}

function documentsWith(view: View, ids: readonly unknown[]): LakeDocument[] {
  const unique = new Set(ids.filter((id) => typeof id === 'string'))
  return inIdOrder(
    [...unique].flatMap((id) => view.get(id) ?? []),
    view,
  )
}

const findInBucket = (condition: Node, lookup: Lookup) => bucketOf(condition, lookup)?.documents

/** `path in constants`, and `references()` with several ids. */
function findInBuckets(condition: Node, lookup: Lookup): LakeDocument[] | undefined {
  const { view, params } = lookup
  const index = indexOf(view)
  const ids = referencedBy(condition, params)
  if (ids)
    return union(
      ids.map((id) => index.referring(id).documents),
      view,
    )
  if (condition.type !== 'OpCall' || condition.op !== 'in') return undefined
  const path = attributePath(childOf(condition, 'left'))
  const constant = constantOf(childOf(condition, 'right'), params)
  if (!path || !Array.isArray(constant?.value) || !constant.value.every(isKey)) return undefined
  return union(
    constant.value.map((value) => index.withValue(path, value).documents),
    view,
  )
}

/** `expression match constant`, or `text::query()`. */
function findByText(condition: Node, { view, params }: Lookup): LakeDocument[] | undefined {
  const mentioned = mentionedIn(condition)
  if (mentioned) return inIdOrder(mentioned, view)
  if (condition.type !== 'OpCall' || condition.op !== 'match') return undefined
  const left = childOf(condition, 'left')
  const constant = constantOf(childOf(condition, 'right'), params)
  const texts = Array.isArray(constant?.value) ? constant.value : [constant?.value]
  const patterns = texts.flatMap((text) => (typeof text === 'string' ? patternsOf(text) : []))
  if (!left || patterns.length === 0 || !dependsOnDocumentOnly(left)) return undefined
  return indexOf(view).matching(left, patterns.slice(0, 100))
}

/** `a || b`, when both sides can be looked up. */
function findInEither(condition: Node, lookup: Lookup): LakeDocument[] | undefined {
  if (condition.type !== 'Or') return undefined
  const lists = [childOf(condition, 'left'), childOf(condition, 'right')].map(
    (side) => side && candidates(conjuncts(side), lookup),
  )
  const found = lists.filter((list) => list !== undefined)
  return found.length === 2 ? union(found, lookup.view) : undefined
}

const union = (lists: readonly (readonly LakeDocument[])[], view: View): LakeDocument[] =>
  inIdOrder([...new Set(lists.flat())], view)
