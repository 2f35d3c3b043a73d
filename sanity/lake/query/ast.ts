import type { Params } from './groq.ts'

/** A node of groq-js's syntax tree. The package's own types do not reach its users, so what is read is checked. */
export type Node = { type: string; [key: string]: unknown }

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The node under a key, if there is one. */
export function childOf(node: Node, key: string): Node | undefined {
  const value = node[key]
  return isNode(value) ? value : undefined
}

export function childrenOf(node: Node, key: string): Node[] {
  const value = node[key]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** All nodes directly under a node. */
export function allChildren(node: Node): Node[] {
  if (node.type === 'Value') return []
  return Object.keys(node).flatMap((key) => childOf(node, key) ?? childrenOf(node, key))
}

export function someNode(node: Node, test: (node: Node) => boolean): boolean {
  return test(node) || allChildren(node).some((child) => someNode(child, test))
}

/** The same tree with `change` applied to the nodes directly under its root. */
export function mapChildren(node: Node, change: (node: Node) => Node): Node {
  if (node.type === 'Value') return node
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (isNode(value)) return [key, change(value)]
    return [
      key,
      Array.isArray(value) ? value.map((item: unknown) => (isNode(item) ? change(item) : item)) : value,
    ]
  })
  return { type: node.type, ...Object.fromEntries(entries) }
}

export const valueNode = (value: unknown): Node => ({ type: 'Value', value })

/** Parentheses, and `[]` on what is an array anyway, do not change rows. */
export function unwrapped(node: Node): Node {
  const base = node.type === 'Group' || node.type === 'ArrayCoerce' ? childOf(node, 'base') : undefined
  return base ? unwrapped(base) : node
}

/** A node whose value does not depend on any document. */
export function constantOf(node: Node | undefined, params: Params): { value: unknown } | undefined {
  if (!node) return undefined
  if (node.type === 'Group') return constantOf(childOf(node, 'base'), params)
  if (node.type === 'Value') return { value: node.value }
  if (node.type === 'Parameter') return { value: params[String(node.name)] }
  if (node.type !== 'Array') return undefined
  const elements = childrenOf(node, 'elements').map((element) =>
    element.isSplat === true ? undefined : constantOf(childOf(element, 'value'), params),
  )
  return elements.includes(undefined) ? undefined : { value: elements.map((element) => element?.value) }
}

/** `slug.current` as `['slug', 'current']`, when it starts at the document itself. */
export function attributePath(node: Node | undefined): string[] | undefined {
  if (node?.type === 'Group') return attributePath(childOf(node, 'base'))
  if (node?.type !== 'AccessAttribute') return undefined
  const base = childOf(node, 'base')
  const start = !base || base.type === 'This' ? [] : attributePath(base)
  return start && [...start, String(node.name)]
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
