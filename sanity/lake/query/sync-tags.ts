import { childOf, constantOf, allChildren, attributePath, someNode, unwrapped, type Node } from './ast.ts'
import { conjuncts } from './candidates.ts'
import type { Params } from './groq.ts'

/** The tag of everything, which each commit makes stale. */
export const everythingTag = 's1:all'

export const syncTagOf = (type: string): string => `s1:${type}`

/**
 * Names what a query's result may depend on: the types that it asks for, and everything as soon as it follows a
 * reference or reads `*` without a condition on `_type`. Coarse, and never too little.
 */
export function syncTags(tree: Node, params: Params): string[] {
  const types = new Set<string>()
  const isLimited = collectTypes(tree, params, types) && !someNode(tree, ({ type }) => type === 'Deref')
  return [...[...types].sort().map(syncTagOf), ...(isLimited && types.size > 0 ? [] : [everythingTag])]
}

/** Whether every `*` in the tree is followed by a filter on types. */
function collectTypes(node: Node, params: Params, types: Set<string>): boolean {
  const [base, filter] = [childOf(node, 'base'), childOf(node, 'expr')]
  if (node.type === 'Filter' && base && filter && unwrapped(base).type === 'Everything') {
    const asked = conjuncts(filter)
      .map((condition) => typesIn(condition, params))
      .find((found) => found !== undefined)
    asked?.forEach((type) => types.add(type))
    return asked !== undefined && collectTypes(filter, params, types)
  }
  if (node.type === 'Everything' || (node.type === 'FuncCall' && node.namespace === 'releases')) return false
  return allChildren(node)
    .map((child) => collectTypes(child, params, types))
    .every(Boolean)
}

/** The types in `_type == "a"` or `_type in ["a", "b"]`. */
function typesIn(condition: Node, params: Params): string[] | undefined {
  if (condition.type !== 'OpCall' || (condition.op !== '==' && condition.op !== 'in')) return undefined
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')]
  const isReversed = condition.op === '==' && attributePath(right)?.join() === '_type'
  if (!isReversed && attributePath(left)?.join() !== '_type') return undefined
  const constant = constantOf(isReversed ? left : right, params)
  const types: unknown[] = Array.isArray(constant?.value) ? constant.value : [constant?.value]
  return types.every((type) => typeof type === 'string') ? types : undefined
}
