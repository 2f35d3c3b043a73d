import type { LakeDocument } from '../types.ts'
import type { View } from '../store/view.ts'
import { childOf, childrenOf, unwrapped, valueNode, type Node } from './ast.ts'
import { evaluateNow, type Scope } from './groq.ts'
import { planned } from './plan.ts'
import { looksOutward } from './purity.ts'

/** A step into a document: a field, or an array's member with its `_key` if it has one. */
export type Step = string | { index: number; key?: string }

/** A value of a result: taken whole from somewhere in a document, or put together from parts. */
export type Traced = {
  value: unknown
  origin?: { document: LakeDocument; path: readonly Step[] }
  fields?: ReadonlyMap<string, Traced>
  items?: readonly Traced[]
}

type Tracing = { view: View; scope: Scope }

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Follows a query's values to the fields they come from, by evaluating its ordinary parts a second time. Undefined for
 * what is computed, or looks outward with `^`.
 */
export function trace(node: Node, self: Traced, tracing: Tracing): Traced | undefined {
  if (startsAtEverything(node)) return traceDocuments(node, tracing)
  const child = childOf(node, 'base')
  const base = () => (child ? trace(child, self, tracing) : self)
  switch (node.type) {
    case 'This':
      return self
    case 'Group':
    case 'ArrayCoerce':
      return base()
    case 'AccessAttribute':
      return field(base(), String(node.name))
    case 'AccessElement':
      return items(base()).at(Number(node.index))
    case 'Deref':
      return dereferenced(base(), tracing)
    case 'Projection':
      return inEach(base(), childOf(node, 'expr'), tracing)
    case 'Map':
    case 'FlatMap':
      return traceMap(node, base(), tracing)
    case 'Filter':
    case 'Slice':
    case 'PipeFuncCall':
      return traceRows(node, base(), tracing)
    case 'Object':
      return traceObject(node, self, tracing)
    case 'FuncCall':
      return node.name === 'coalesce' ? traceCoalesce(node, self, tracing) : undefined
    case 'Select':
      return traceSelect(node, self, tracing)
    default:
      return undefined
  }
}

/** Whether the node only selects among all documents. */
function startsAtEverything(node: Node): boolean {
  const inner = unwrapped(node)
  if (inner.type === 'Everything') return true
  const base = childOf(inner, 'base')
  return (
    ['Filter', 'Slice', 'AccessElement', 'PipeFuncCall'].includes(inner.type) &&
    !!base &&
    startsAtEverything(base)
  )
}

function traceDocuments(node: Node, tracing: Tracing): Traced | undefined {
  if (looksOutward(node)) return undefined
  const { view, scope } = tracing
  const value = evaluateNow(planned(node, { view, params: scope.params, scope }), scope)
  const whole = (item: unknown): Traced => {
    const id = isObject(item) && '_id' in item ? item._id : undefined
    const document = typeof id === 'string' ? view.get(id) : undefined
    return document && document === item ? { value: item, origin: { document, path: [] } } : { value: item }
  }
  return Array.isArray(value) ? { value, items: value.map(whole) } : whole(value)
}

function field(base: Traced | undefined, name: string): Traced | undefined {
  if (!base || !isObject(base.value)) return undefined
  if (base.fields) return base.fields.get(name)
  if (!base.origin || !Object.hasOwn(base.value, name)) return undefined
  const { document, path } = base.origin
  return { value: Reflect.get(base.value, name), origin: { document, path: [...path, name] } }
}

function items(base: Traced | undefined): readonly (Traced | undefined)[] {
  if (!base || !Array.isArray(base.value)) return []
  const { origin } = base
  if (base.items || !origin) return base.items ?? []
  return base.value.map((value: unknown, index): Traced => {
    const key = isObject(value) && '_key' in value && typeof value._key === 'string' ? value._key : undefined
    return { value, origin: { document: origin.document, path: [...origin.path, { index, key }] } }
  })
}

function dereferenced(base: Traced | undefined, { scope }: Tracing): Traced | undefined {
  const id = base && isObject(base.value) && '_ref' in base.value ? base.value._ref : undefined
  const document = typeof id === 'string' ? scope.dereference({ _ref: id }) : undefined
  return document && { value: document, origin: { document, path: [] } }
}

const inEach = (self: Traced | undefined, expression: Node | undefined, tracing: Tracing) =>
  self && expression && isObject(self.value) ? trace(expression, self, tracing) : undefined

const unknown: Traced = { value: null }

function traceMap(node: Node, base: Traced | undefined, tracing: Tracing): Traced | undefined {
  const expression = childOf(node, 'expr')
  if (!base || !Array.isArray(base.value) || !expression) return undefined
  const mapped = items(base).map((item) => (item && trace(expression, item, tracing)) ?? unknown)
  const flat =
    node.type === 'FlatMap'
      ? mapped.flatMap((item) => (Array.isArray(item.value) ? items(item) : item))
      : mapped
  return { value: flat.map((item) => item?.value), items: flat.map((item) => item ?? unknown) }
}

/** Filters, orders and cuts an array within a document; its objects are known again by identity. */
function traceRows(node: Node, base: Traced | undefined, tracing: Tracing): Traced | undefined {
  if (!base || !Array.isArray(base.value) || looksOutward(node)) return undefined
  const value = evaluateNow({ ...node, base: valueNode(base.value) }, tracing.scope)
  if (!Array.isArray(value)) return undefined
  const known = new Map(items(base).map((item) => [item?.value, item]))
  return {
    value,
    items: value.map((item: unknown) => (isObject(item) ? known.get(item) : undefined) ?? { value: item }),
  }
}

function evaluateWith(self: Traced, node: Node | undefined, { scope }: Tracing): unknown {
  return !node || looksOutward(node) ? undefined : evaluateNow(node, { ...scope, root: self.value })
}

function traceObject(node: Node, self: Traced, tracing: Tracing): Traced {
  const fields = new Map<string, Traced>()
  for (const attribute of childrenOf(node, 'attributes')) {
    const value = childOf(attribute, 'value')
    if (!value) continue
    if (attribute.type === 'ObjectAttributeValue') {
      fields.set(String(attribute.name), trace(value, self, tracing) ?? unknown)
      continue
    }
    const condition = childOf(attribute, 'condition')
    if (attribute.type === 'ObjectConditionalSplat' && evaluateWith(self, condition, tracing) !== true)
      continue
    const spread = trace(value, self, tracing)
    for (const name of spread && isObject(spread.value) ? Object.keys(spread.value) : []) {
      fields.set(name, field(spread, name) ?? unknown)
    }
  }
  return { value: Object.fromEntries(Array.from(fields, ([name, { value }]) => [name, value])), fields }
}

function traceCoalesce(node: Node, self: Traced, tracing: Tracing): Traced | undefined {
  const chosen = childrenOf(node, 'args').find((arg) => (evaluateWith(self, arg, tracing) ?? null) !== null)
  return chosen && trace(chosen, self, tracing)
}

function traceSelect(node: Node, self: Traced, tracing: Tracing): Traced | undefined {
  const chosen = childrenOf(node, 'alternatives').find(
    (alternative) => evaluateWith(self, childOf(alternative, 'condition'), tracing) === true,
  )
  const value = chosen ? childOf(chosen, 'value') : childOf(node, 'fallback')
  return value && trace(value, self, tracing)
}
