import type { ExprNode, SyntaxNode } from 'groq-js'
import {
  childrenOf,
  conjuncts,
  constantOf,
  isAttribute,
  nodeTest,
  unwrapped,
  type Params,
} from '../groq/ast.ts'

/** The tag that every commit invalidates. */
export const everythingTag = 's1:all'

export const syncTagOf = (type: string): string => `s1:${type}`

/**
 * Returns the tags of everything that a query's result may depend on: the types in its filters, and all types
 * if it follows a reference or reads `*` without a condition on `_type`. The tags may be too broad but never
 * too narrow.
 */
export function syncTags(tree: ExprNode, params: Params): string[] {
  const types = new Set<string>()
  const isLimited = collectTypes(tree, params, types) && !hasDereference(tree)
  return [...[...types].sort().map(syncTagOf), ...(isLimited && types.size > 0 ? [] : [everythingTag])]
}

const hasDereference = nodeTest(({ type }) => type === 'Deref')

/** Whether every `*` in the tree has a filter on types. */
function collectTypes(node: SyntaxNode, params: Params, types: Set<string>): boolean {
  if (node.type === 'Filter' && unwrapped(node.base).type === 'Everything') {
    const asked = conjuncts(node.expr)
      .map((condition) => typesIn(condition, params))
      .find((found) => found !== undefined)
    asked?.forEach((type) => types.add(type))
    return asked !== undefined && collectTypes(node.expr, params, types)
  }
  if (node.type === 'Everything' || (node.type === 'FuncCall' && node.namespace === 'releases')) return false
  return childrenOf(node)
    .map((child) => collectTypes(child, params, types))
    .every(Boolean)
}

/** The types in `_type == "a"` or `_type in ["a", "b"]`. */
function typesIn(condition: ExprNode, params: Params): string[] | undefined {
  if (condition.type !== 'OpCall' || (condition.op !== '==' && condition.op !== 'in')) return undefined
  const { left, right, op } = condition
  const isReversed = op === '==' && isAttribute(right, '_type')
  if (!isReversed && !isAttribute(left, '_type')) return undefined
  const types: unknown[] = [constantOf(isReversed ? left : right, params)?.value].flat()
  return types.every((type) => typeof type === 'string') ? types : undefined
}
