import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import type { View } from '../store/view.ts'
import { attributePath, constantOf, isAttribute, memberPath, unwrapped, type Params } from './ast.ts'
import { isKey } from './hash-index.ts'
import { dependsOnDocumentOnly } from './purity.ts'
import { mentionedIn } from './text-query.ts'
import { inIdOrder, indexOf, type Bucket } from './view-index.ts'
import { patternsOf } from './words.ts'

/** What the parts of a filter allow to be looked up. */
export type Lookup = { view: View; params: Params }

/** The conditions that all hold wherever the filter does. */
export function conjuncts(filter: ExprNode): ExprNode[] {
  const node = filter.type === 'Group' ? unwrapped(filter) : filter
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}

/** Below this many candidates it does not pay to look for a still shorter list. */
const fewEnough = 64

/** Documents in `_id` order among which are all that meet the conditions. Undefined when no index helps. */
export function candidates(
  conditions: readonly ExprNode[],
  lookup: Lookup,
): readonly LakeDocument[] | undefined {
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
export function smallestBucket(conditions: readonly ExprNode[], lookup: Lookup): Bucket {
  return conditions
    .map((condition) => bucketOf(condition, lookup))
    .reduce(
      (smallest: Bucket, bucket) =>
        bucket && bucket.documents.length < smallest.documents.length ? bucket : smallest,
      indexOf(lookup.view).everything(),
    )
}

/** The bucket of exactly the documents with `path == constant`. */
export function bucketOfEquality(condition: ExprNode, { view, params }: Lookup): Bucket | undefined {
  if (condition.type !== 'OpCall' || condition.op !== '==') return undefined
  const { left, right } = condition
  for (const [side, other] of [[left, right] as const, [right, left] as const]) {
    const path = attributePath(side)
    const constant = constantOf(other, params)
    if (path && constant && isKey(constant.value)) return indexOf(view).withValue(path, constant.value)
  }
  return undefined
}

/** The bucket of exactly the documents with `constant in path[].name`. */
export function bucketOfMember(condition: ExprNode, { view, params }: Lookup): Bucket | undefined {
  if (condition.type !== 'OpCall' || condition.op !== 'in') return undefined
  const member = memberPath(condition.right)
  const value = constantOf(condition.left, params)?.value
  return member && isKey(value) ? indexOf(view).withMember(member.path, member.name, value) : undefined
}

/** `path == constant`, `constant in path[].name` and `references(constant)`. */
function bucketOf(condition: ExprNode, lookup: Lookup): Bucket | undefined {
  const known = bucketOfEquality(condition, lookup) ?? bucketOfMember(condition, lookup)
  if (known) return known
  const ids = referencedBy(condition, lookup.params)
  return ids?.length === 1 && ids[0] !== undefined ? indexOf(lookup.view).referring(ids[0]) : undefined
}

/** The ids that a condition asks a reference to one of. */
export function referencedBy(condition: ExprNode, params: Params): string[] | undefined {
  if (condition.type === 'FuncCall' && condition.namespace === 'global' && condition.name === 'references') {
    const values = condition.args.map((arg) => constantOf(arg, params))
    if (values.includes(undefined)) return undefined
    return values.flatMap((constant) => constant?.value).filter((id) => typeof id === 'string')
  }
  return undefined
}

function findById(condition: ExprNode, { view, params }: Lookup): readonly LakeDocument[] | undefined {
  if (condition.type !== 'OpCall' || !isAttribute(condition.left, '_id')) return undefined
  const value = constantOf(condition.right, params)?.value
  const ids: unknown =
    condition.op === 'in' ? value : condition.op === '==' && typeof value === 'string' ? [value] : undefined
  if (!Array.isArray(ids)) return undefined
  const unique = new Set(ids.filter((id) => typeof id === 'string'))
  return inIdOrder(
    [...unique].flatMap((id) => view.get(id) ?? []),
    view,
  )
}

const findInBucket = (condition: ExprNode, lookup: Lookup) => bucketOf(condition, lookup)?.documents

/** `path in constants`, and `references()` with several ids. */
function findInBuckets(condition: ExprNode, { view, params }: Lookup): LakeDocument[] | undefined {
  const index = indexOf(view)
  const ids = referencedBy(condition, params)
  if (ids)
    return union(
      ids.map((id) => index.referring(id).documents),
      view,
    )
  if (condition.type !== 'OpCall' || condition.op !== 'in') return undefined
  const path = attributePath(condition.left)
  const values = constantOf(condition.right, params)?.value
  if (!path || !Array.isArray(values) || !values.every(isKey)) return undefined
  return union(
    values.map((value) => index.withValue(path, value).documents),
    view,
  )
}

/** `expression match constant`, or `text::query()`. */
function findByText(condition: ExprNode, { view, params }: Lookup): LakeDocument[] | undefined {
  if (condition.type !== 'OpCall') return undefined
  const mentioned = mentionedIn(condition)
  if (mentioned) return inIdOrder(mentioned, view)
  if (condition.op !== 'match' || !dependsOnDocumentOnly(condition.left)) return undefined
  const texts: unknown[] = [constantOf(condition.right, params)?.value].flat()
  const patterns = texts.flatMap((text) => (typeof text === 'string' ? patternsOf(text) : []))
  return patterns.length === 0
    ? undefined
    : inIdOrder([...indexOf(view).matching(condition.left, patterns)], view)
}

/** `a || b`, when both sides can be looked up. */
function findInEither(condition: ExprNode, lookup: Lookup): LakeDocument[] | undefined {
  if (condition.type !== 'Or') return undefined
  const left = candidates(conjuncts(condition.left), lookup)
  const right = left && candidates(conjuncts(condition.right), lookup)
  return right && union([left, right], lookup.view)
}

const union = (lists: readonly (readonly LakeDocument[])[], view: View): LakeDocument[] =>
  inIdOrder([...new Set(lists.flat())], view)
