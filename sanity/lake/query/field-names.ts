import type { ExprNode } from 'groq-js'
import type { JsonObject } from '../types.ts'
import { mapChildren, someNode } from './ast.ts'

/**
 * groq-js calls methods of the objects it reads (`value.hasOwnProperty(name)`), copies fields by assignment and asks
 * whether `then` is in a document. A field with such a name would change or break the evaluation, so inside the
 * evaluator it has another name: in documents, parameters and the query, and back again in the result.
 */
const mark = '\0'

const isMarked = (name: string): boolean => name.startsWith(mark)

const isReserved = (name: string): boolean => name in Object.prototype || name === 'then' || isMarked(name)

const innerName = (name: string): string => (isReserved(name) ? mark + name : name)

/** The name that a field has outside of the evaluator. */
export const outerName = (name: string): string => (isMarked(name) ? name.slice(1) : name)

/** What is known to have no name that has to change. Nobody writes into documents and parameters. */
const plain = new WeakSet<JsonObject>()

/** Dates of GROQ and the like are no JSON objects. */
function isJsonObject(value: object): value is JsonObject {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Whether a field has a name that has to change. Nearly no document has one, and all are looked at when a lake starts. */
function hasName(value: unknown, isWanted: (name: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (const item of value) if (hasName(item, isWanted)) return true
    return false
  }
  if (!isJsonObject(value) || plain.has(value)) return false
  for (const name in value) {
    const inner = value[name]
    if (isWanted(name) || (typeof inner === 'object' && hasName(inner, isWanted))) return true
  }
  return false
}

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, rename))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [rename(name), renamed(item, rename)]),
  )
}

let anyRenamed = false

export const hasReservedName = (value: unknown): boolean => hasName(value, isReserved)

/** Notes that a document has no reserved name, so that it need not be looked through again. */
export const markPlain = (document: JsonObject): void => void plain.add(document)

/** A document, or parameters, as the evaluator may have them. */
export function evaluable<T extends JsonObject>(value: T): T {
  if (plain.has(value)) return value
  if (!hasName(value, isReserved)) {
    plain.add(value)
    return value
  }
  anyRenamed = true
  // Only names have changed, and none of those that types know.
  return renamed(value, innerName) as T
}

/** What came out of the evaluator, with the fields' own names. */
export function restored<T>(value: T): T {
  return anyRenamed && hasName(value, isMarked) ? (renamed(value, outerName) as T) : value
}

const namesReserved = (node: object): boolean =>
  'name' in node && typeof node.name === 'string' && isReserved(node.name)

const mentionsReserved = (tree: ExprNode): boolean =>
  someNode(tree, (node) => isField(node.type) && namesReserved(node))

const isField = (type: string) => type === 'AccessAttribute' || type === 'ObjectAttributeValue'

/** The query with the evaluator's names. */
export function evaluableTree(tree: ExprNode): ExprNode {
  if (!mentionsReserved(tree)) return tree
  const rename = (node: ExprNode): ExprNode => {
    const changed = mapChildren(node, rename)
    if (changed.type === 'AccessAttribute') return { ...changed, name: innerName(changed.name) }
    if (changed.type !== 'Object') return changed
    const attributes = changed.attributes.map((attribute) =>
      attribute.type === 'ObjectAttributeValue'
        ? { ...attribute, name: innerName(attribute.name) }
        : attribute,
    )
    return { ...changed, attributes }
  }
  anyRenamed = true
  return rename(tree)
}
