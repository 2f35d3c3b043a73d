import type { ExprNode, SyntaxNode, ValueNode } from 'groq-js'

export type Params = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const parts = new Set([
  ...['ArrayElement', 'SelectAlternative', 'ObjectAttributeValue', 'ObjectConditionalSplat', 'ObjectSplat'],
])

/** Nodes that contain expressions but are not expressions. */
const isPart = (node: SyntaxNode): node is Exclude<SyntaxNode, ExprNode> => parts.has(node.type)

// A query is parsed once and evaluated many times, so properties of its nodes are cached. Nodes are never
// mutated.
const children = new WeakMap<SyntaxNode, readonly SyntaxNode[]>()

/** All nodes directly under a node. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'Value') return []
  const known = children.get(node)
  if (known) return known
  const found = Object.values(node).flat().filter(isNode)
  children.set(node, found)
  return found
}

export function someNode(node: SyntaxNode, test: (node: SyntaxNode) => boolean): boolean {
  if (test(node)) return true
  for (const child of childrenOf(node)) if (someNode(child, test)) return true
  return false
}

/** Like {@link someNode}, for a test that depends on the node only; the result is cached. */
export function nodeTest(test: (node: SyntaxNode) => boolean): (node: SyntaxNode) => boolean {
  const answers = new WeakMap<SyntaxNode, boolean>()
  return function has(node) {
    const known = answers.get(node)
    if (known !== undefined) return known
    const answer = test(node) || childrenOf(node).some(has)
    answers.set(node, answer)
    return answer
  }
}

/** Applies `change` to the expressions directly in a node. Returns the same node if nothing changed. */
export function mapChildren<Node extends SyntaxNode>(node: Node, change: (node: ExprNode) => ExprNode): Node {
  if (childrenOf(node).length === 0) return node
  const changes: Record<string, unknown> = {}
  let isChanged = false
  for (const [key, value] of Object.entries(node)) {
    const changed = changedValue(value, change)
    if (changed === value) continue
    changes[key] = changed
    isChanged = true
  }
  return isChanged ? { ...node, ...changes } : node
}

function changedValue(value: unknown, change: (node: ExprNode) => ExprNode): unknown {
  if (Array.isArray(value)) {
    const changed = value.map((item) => changedValue(item, change))
    return changed.some((item, index) => item !== value[index]) ? changed : value
  }
  if (!isNode(value)) return value
  return isPart(value) ? mapChildren(value, change) : change(value)
}

export const valueNode = <Value>(value: Value): ValueNode<Value> => ({ type: 'Value', value })

/** Removes parentheses, and `[]` on an array, which do not change rows. */
export function unwrapped(node: ExprNode): ExprNode {
  return node.type === 'Group' || node.type === 'ArrayCoerce' ? unwrapped(node.base) : node
}

/** The value of a node that does not depend on any document. */
export function constantOf(node: ExprNode | undefined, params: Params): { value: unknown } | undefined {
  if (node?.type === 'Group') return constantOf(node.base, params)
  if (node?.type === 'Value') return { value: node.value }
  if (node?.type === 'Parameter') return { value: params[node.name] }
  if (node?.type !== 'Array') return undefined
  const elements = node.elements.map(({ isSplat, value }) =>
    isSplat ? undefined : constantOf(value, params),
  )
  return elements.includes(undefined) ? undefined : { value: elements.map((element) => element?.value) }
}

/** Parses `slug.current` into `['slug', 'current']`, if it starts at the document itself. */
export function attributePath(node: ExprNode): string[] | undefined {
  if (node.type === 'Group') return attributePath(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  const start = !node.base || node.base.type === 'This' ? [] : attributePath(node.base)
  return start && [...start, node.name]
}

/** Whether a node is this attribute of the document itself. */
export const isAttribute = (node: ExprNode, name: string): boolean => attributePath(node)?.join() === name

/** Parses `path[].name` into the path and the name. */
export function memberPath(node: ExprNode): { path: string[]; name: string } | undefined {
  if (node.type !== 'Map' || node.base.type !== 'ArrayCoerce' || node.expr.type !== 'AccessAttribute')
    return undefined
  const path = attributePath(node.base.base)
  const isOfMember = !node.expr.base || node.expr.base.type === 'This'
  return path && isOfMember ? { path, name: node.expr.name } : undefined
}

/** The values that groq-js finds in the array at `path`, or at `path[].name`. */
export function membersAt(value: unknown, path: readonly string[], name?: string): unknown[] {
  const list = valueAt(value, path)
  if (!Array.isArray(list)) return []
  return name === undefined ? list : list.map((member) => valueAt(member, [name]))
}

/** The value that groq-js finds at an attribute path. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let current: unknown = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return null
    current = Object.hasOwn(current, name) ? Reflect.get(current, name) : null
  }
  return current ?? null
}

/** The operands of a conjunction. */
export function conjuncts(filter: ExprNode): ExprNode[] {
  const node = filter.type === 'Group' ? unwrapped(filter) : filter
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}

/** The conditions that `||` joins. */
export function disjuncts(filter: ExprNode): ExprNode[] {
  const node = filter.type === 'Group' ? unwrapped(filter) : filter
  return node.type === 'Or' ? [...disjuncts(node.left), ...disjuncts(node.right)] : [node]
}

/** All strings in a value. */
export function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : []
}
