import type { ExprNode, ObjectNode, SelectNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import { unwrapped, valueNode } from '../groq/ast.ts'
import { evaluateNow, type Scope } from '../groq/evaluate.ts'
import type { Planner } from '../planner/planner.ts'
import { looksOutward } from '../groq/purity.ts'

/** A step into a document: a field, or an array's member with its `_key` if it has one. */
export type Step = string | { index: number; key?: string }

/** A value of a result: copied from a document, or composed of parts. */
export type Traced = {
  value: unknown
  origin?: { document: LakeDocument; path: readonly Step[] }
  fields?: ReadonlyMap<string, Traced>
  items?: readonly Traced[]
}

export type Tracing = { view: View; scope: Scope; planner: Planner }

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Traces the values of a query to their fields, by evaluating its ordinary parts a second time. Undefined for
 * computed values and for expressions that refer to an enclosing scope.
 */
export function trace(node: ExprNode, self: Traced, tracing: Tracing): Traced | undefined {
  if (startsAtEverything(node)) return traceDocuments(node, tracing)
  const from = (base: ExprNode | undefined) => (base ? trace(base, self, tracing) : self)
  switch (node.type) {
    case 'This':
      return self
    case 'Group':
    case 'ArrayCoerce':
      return from(node.base)
    case 'AccessAttribute':
      return field(from(node.base), node.name)
    case 'AccessElement':
      return items(from(node.base)).at(node.index)
    case 'Deref':
      return dereferenced(from(node.base), tracing)
    case 'Projection': {
      const base = from(node.base)
      return base && isObject(base.value) ? trace(node.expr, base, tracing) : undefined
    }
    case 'Map':
    case 'FlatMap':
      return traceMap(node, from(node.base), tracing)
    case 'Filter':
    case 'Slice':
    case 'PipeFuncCall':
      return traceRows(node, from(node.base), tracing)
    case 'Object':
      return traceObject(node, self, tracing)
    case 'FuncCall': {
      if (node.name !== 'coalesce') return undefined
      const chosen = node.args.find((arg) => (evaluateWith(self, arg, tracing) ?? null) !== null)
      return chosen && trace(chosen, self, tracing)
    }
    case 'Select':
      return traceSelect(node, self, tracing)
    default:
      return undefined
  }
}

/** Whether the node only selects documents. */
function startsAtEverything(node: ExprNode): boolean {
  const inner = unwrapped(node)
  switch (inner.type) {
    case 'Everything':
      return true
    case 'Filter':
    case 'Slice':
    case 'AccessElement':
    case 'PipeFuncCall':
      return startsAtEverything(inner.base)
    default:
      return false
  }
}

function traceDocuments(node: ExprNode, tracing: Tracing): Traced | undefined {
  if (looksOutward(node)) return undefined
  const { view, scope, planner } = tracing
  const value = evaluateNow(planner.plan(node, view, scope), scope)
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

const unknown: Traced = { value: null }

type Mapping = Extract<ExprNode, { type: 'Map' | 'FlatMap' }>

function traceMap(node: Mapping, base: Traced | undefined, tracing: Tracing): Traced | undefined {
  if (!base || !Array.isArray(base.value)) return undefined
  const mapped = items(base).map((item) => (item && trace(node.expr, item, tracing)) ?? unknown)
  const flat =
    node.type === 'Map'
      ? mapped
      : mapped
          .flatMap((item) => (Array.isArray(item.value) ? items(item) : item))
          .map((item) => item ?? unknown)
  return { value: flat.map(({ value }) => value), items: flat }
}

type RowSelection = Extract<ExprNode, { type: 'Filter' | 'Slice' | 'PipeFuncCall' }>

/** Filters, orders and slices an array within a document; its objects are identified by reference. */
function traceRows(node: RowSelection, base: Traced | undefined, tracing: Tracing): Traced | undefined {
  if (!base || !Array.isArray(base.value) || looksOutward(node)) return undefined
  const value = evaluateNow({ ...node, base: valueNode(base.value) }, tracing.scope)
  if (!Array.isArray(value)) return undefined
  const known = new Map(items(base).map((item) => [item?.value, item]))
  return {
    value,
    items: value.map((item: unknown) => (isObject(item) ? known.get(item) : undefined) ?? { value: item }),
  }
}

const evaluateWith = (self: Traced, node: ExprNode, { scope }: Tracing): unknown =>
  looksOutward(node) ? undefined : evaluateNow(node, { ...scope, root: self.value })

function traceObject(node: ObjectNode, self: Traced, tracing: Tracing): Traced {
  const fields = new Map<string, Traced>()
  for (const attribute of node.attributes) {
    if (attribute.type === 'ObjectAttributeValue') {
      fields.set(attribute.name, trace(attribute.value, self, tracing) ?? unknown)
      continue
    }
    const isConditional = attribute.type === 'ObjectConditionalSplat'
    if (isConditional && evaluateWith(self, attribute.condition, tracing) !== true) continue
    const spread = trace(attribute.value, self, tracing)
    for (const name of spread && isObject(spread.value) ? Object.keys(spread.value) : []) {
      fields.set(name, field(spread, name) ?? unknown)
    }
  }
  return { value: Object.fromEntries(Array.from(fields, ([name, { value }]) => [name, value])), fields }
}

function traceSelect(node: SelectNode, self: Traced, tracing: Tracing): Traced | undefined {
  const chosen = node.alternatives.find(({ condition }) => evaluateWith(self, condition, tracing) === true)
  const value = chosen ? chosen.value : node.fallback
  return value && trace(value, self, tracing)
}
