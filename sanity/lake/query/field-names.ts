import type { ExprNode } from 'groq-js'
import type { JsonObject } from '../types.ts'
import { mapChildren, someNode } from './ast.ts'

/**
 * groq-js calls methods of the objects it reads (`value.hasOwnProperty(name)`), copies fields by assignment and asks
 * whether `then` is in a document. A field with such a name would change or break the evaluation, so inside the
 * evaluator it has another name: in documents, parameters and the query, and back again in the result.
 */
const mark = '\0'

const isReserved = (name: string): boolean =>
  name in Object.prototype || name === 'then' || name.startsWith(mark)

const innerName = (name: string): string => (isReserved(name) ? mark + name : name)

/** The name that a field has outside of the evaluator. */
export const outerName = (name: string): string => (name.startsWith(mark) ? name.slice(1) : name)

/** A copy where a name has to change; the same value where none has. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => renamed(item, rename))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  // Dates of GROQ and the like are no JSON objects.
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  const fields = Object.entries(value)
  const entries = fields.map(([name, item]): [string, unknown] => [rename(name), renamed(item, rename)])
  const isChanged = fields.some(([name, item], at) => entries[at]?.[0] !== name || entries[at][1] !== item)
  return isChanged ? Object.fromEntries(entries) : value
}

let anyRenamed = false

/** A document, or parameters, as the evaluator may have them. */
export function evaluable<T extends JsonObject>(value: T): T {
  const inner = renamed(value, innerName)
  if (inner !== value) anyRenamed = true
  // Only names have changed, and none of those that types know.
  return inner as T
}

/** What came out of the evaluator, with the fields' own names. */
export function restored<T>(value: T): T {
  return anyRenamed ? (renamed(value, outerName) as T) : value
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
