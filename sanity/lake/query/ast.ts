import type { ExprNode, SyntaxNode, ValueNode } from 'groq-js'

export type Params = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** What has expressions in it without being one. */
const isPart = (node: SyntaxNode): node is Exclude<SyntaxNode, ExprNode> =>
  /^(ArrayElement|SelectAlternative|Object(AttributeValue|ConditionalSplat|Splat))$/.test(node.type)

/** All nodes directly under a node. A tree is looked at many times, and nobody writes into it. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const known = children.get(node)
  if (known) return known
  const fields: unknown[] = node.type === 'Value' ? [] : Object.values(node)
  const found = fields.flat().filter(isNode)
  children.set(node, found)
  return found
}

const children = new WeakMap<SyntaxNode, readonly SyntaxNode[]>()

export function someNode(node: SyntaxNode, test: (node: SyntaxNode) => boolean): boolean {
  if (test(node)) return true
  for (const child of childrenOf(node)) if (someNode(child, test)) return true
  return false
}

/** The same node with `change` applied to the expressions directly in it. */
export function mapChildren<Node extends SyntaxNode>(node: Node, change: (node: ExprNode) => ExprNode): Node {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed)
    if (!isNode(value)) return value
    return isPart(value) ? mapChildren(value, change) : change(value)
  }
  if (node.type === 'Value') return node
  return { ...node, ...Object.fromEntries(Object.entries(node).map(([key, value]) => [key, changed(value)])) }
}

export const valueNode = <Value>(value: Value): ValueNode<Value> => ({ type: 'Value', value })

/** Parentheses, and `[]` on what is an array anyway, do not change rows. */
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

/** `slug.current` as `['slug', 'current']`, when it starts at the document itself. */
export function attributePath(node: ExprNode): string[] | undefined {
  if (node.type === 'Group') return attributePath(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  const start = !node.base || node.base.type === 'This' ? [] : attributePath(node.base)
  return start && [...start, node.name]
}

/** Whether a node is this attribute of the document itself. */
export const isAttribute = (node: ExprNode, name: string): boolean => attributePath(node)?.join() === name

/** The value that groq-js finds at an attribute path. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let current: unknown = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return null
    current = Object.hasOwn(current, name) ? Reflect.get(current, name) : null
  }
  return current ?? null
}
