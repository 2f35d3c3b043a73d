import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import {
  attributePath,
  conjuncts,
  constantOf,
  isAttribute,
  memberPath,
  membersAt,
  unwrapped,
  type Params,
} from '../groq/ast.ts'
import { isKey } from './hash-index.ts'
import { dependsOnDocumentOnly } from '../groq/purity.ts'
import { mentionedIn } from '../groq/text-query.ts'
import { inIdOrder, indexOf, type Bucket } from './view-index.ts'
import { patternsOf } from '../groq/words.ts'

/** The context in which the conditions of a filter are looked up. */
export type Lookup = { view: View; params: Params }

/** Testing so few documents one by one is not worth another lookup. */
export const fewEnough = 64

/**
 * Candidates in `_id` order that include every document that meets the conditions; undefined if no index
 * helps.
 */
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

/**
 * The shortest list of one bucket that includes every document that meets the conditions; undefined if there is
 * none. Unlike {@link candidates}, it takes no time to find.
 */
export function shortestBucket(
  conditions: readonly ExprNode[],
  lookup: Lookup,
): readonly LakeDocument[] | undefined {
  const lists = conditions.flatMap((condition) => {
    const [bucket, ...others] = bucketsOf(condition, lookup) ?? []
    return bucket && others.length === 0 ? [bucket.documents] : []
  })
  return lists.sort((a, b) => a.length - b.length)[0]
}

/** An upper bound for the number of matches, from the sizes of the buckets. */
export function maximumMatches(conditions: readonly ExprNode[], lookup: Lookup): number {
  const sizes = conditions.flatMap((condition) => {
    const buckets = bucketsOf(condition, lookup)
    return buckets ? buckets.reduce((sum, { documents }) => sum + documents.length, 0) : []
  })
  return Math.min(lookup.view.documents.length, ...sizes)
}

/** The bucket of the documents with `path == constant`. */
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

/** The bucket of the documents with `constant in path[].name`. */
export function bucketOfMember(condition: ExprNode, { view, params }: Lookup): Bucket | undefined {
  if (condition.type !== 'OpCall' || condition.op !== 'in') return undefined
  const member = memberPath(condition.right)
  const value = constantOf(condition.left, params)?.value
  return member && isKey(value) ? indexOf(view).withMember(membersOf(member), value) : undefined
}

/** Reads the members of an array in a document; `name` identifies the array. */
export type Members = { name: string; of: (document: LakeDocument) => unknown[] }

const membersOf = ({ path, name }: { path: string[]; name?: string }, isLower = false): Members => ({
  name: JSON.stringify([path, name, isLower]),
  of: (document) => {
    const found = membersAt(document, path, name)
    return isLower ? found.map((value) => (typeof value === 'string' ? value.toLowerCase() : null)) : found
  },
})

/**
 * Parses `count(array[@ in constants]) > 0`, where the array is `path` or `path[].name` and `@` may be
 * `lower(@)`: a document has to have one of the constants among the members.
 */
export function commonMembers(
  condition: ExprNode,
  params: Params,
): { members: Members; values: (string | number | boolean)[] } | undefined {
  if (condition.type !== 'OpCall' || condition.op !== '>' || constantOf(condition.right, params)?.value !== 0)
    return undefined
  const filter = argumentOf(condition.left, 'count')
  if (filter?.type !== 'Filter' || filter.expr.type !== 'OpCall' || filter.expr.op !== 'in') return undefined
  const lowered = argumentOf(filter.expr.left, 'lower')
  const base = unwrapped(filter.base)
  const path = attributePath(base)
  const array = path ? { path } : memberPath(base)
  const values = constantOf(filter.expr.right, params)?.value
  return array &&
    (lowered ?? filter.expr.left).type === 'This' &&
    Array.isArray(values) &&
    values.every(isKey)
    ? { members: membersOf(array, lowered !== undefined), values }
    : undefined
}

/** The first argument of a call of the named function. */
const argumentOf = (node: ExprNode, name: string): ExprNode | undefined =>
  node.type === 'FuncCall' && node.namespace === 'global' && node.name === name ? node.args[0] : undefined

/** `path == constant` and `constant in path[].name` are met by exactly the documents of one bucket. */
const bucketOf = (condition: ExprNode, lookup: Lookup): Bucket | undefined =>
  bucketOfEquality(condition, lookup) ?? bucketOfMember(condition, lookup)

/**
 * The buckets that together contain every document that meets a condition; also for `path in constants`,
 * `references()` and {@link commonMembers}.
 */
function bucketsOf(condition: ExprNode, lookup: Lookup): Bucket[] | undefined {
  const only = bucketOf(condition, lookup)
  if (only) return [only]
  const { view, params } = lookup
  const ids = referencedBy(condition, params)
  if (ids) return ids.map((id) => indexOf(view).referring(id))
  const common = commonMembers(condition, params)
  if (common) return common.values.map((value) => indexOf(view).withMember(common.members, value))
  if (condition.type !== 'OpCall' || condition.op !== 'in') return undefined
  const path = attributePath(condition.left)
  const values = constantOf(condition.right, params)?.value
  if (!path || !Array.isArray(values) || !values.every(isKey)) return undefined
  return values.map((value) => indexOf(view).withValue(path, value))
}

/** The ids of `references(ids)`. */
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

function findInBuckets(condition: ExprNode, lookup: Lookup): readonly LakeDocument[] | undefined {
  const buckets = bucketsOf(condition, lookup)
  if (buckets?.length === 1) return buckets[0]?.documents
  return (
    buckets &&
    union(
      buckets.map(({ documents }) => documents),
      lookup.view,
    )
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
    : inIdOrder([...new Set(indexOf(view).matching(condition.left, patterns))], view)
}

/** `a || b`, if both sides can be looked up. */
function findInEither(condition: ExprNode, lookup: Lookup): LakeDocument[] | undefined {
  if (condition.type !== 'Or') return undefined
  const left = candidates(conjuncts(condition.left), lookup)
  const right = left && candidates(conjuncts(condition.right), lookup)
  return right && union([left, right], lookup.view)
}

const union = (lists: readonly (readonly LakeDocument[])[], view: View): LakeDocument[] =>
  inIdOrder([...new Set(lists.flat())], view)
