import type { JsonObject } from '../types.ts'

/**
 * groq-js calls methods of the objects that it reads (`value.hasOwnProperty(name)`), copies fields by
 * assignment and tests whether a document has a field `then`. A field with such a name would break the
 * evaluation, so it is renamed inside the evaluator: in documents, parameters and the query, and back again
 * in the result.
 */
const mark = '\0'

const isMarked = (name: string): boolean => name.startsWith(mark)

export const isReserved = (name: string): boolean =>
  name in Object.prototype || name === 'then' || isMarked(name)

/** Whether any field was renamed. Otherwise no result needs to be searched. */
let anyRenamed = false

/** The name of a field inside the evaluator. */
export function innerName(name: string): string {
  if (!isReserved(name)) return name
  anyRenamed = true
  return mark + name
}

/** The name of a field outside the evaluator. */
export const outerName = (name: string): string => (isMarked(name) ? name.slice(1) : name)

/** Objects without reserved names. Documents and parameters are never mutated. */
const plain = new WeakSet<JsonObject>()

/** Excludes values such as GROQ's dates. */
function isJsonObject(value: object): value is JsonObject {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Whether a value has a field with a wanted name. Almost no document has one, and all are searched when a
 * lake starts.
 */
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

export const hasReservedName = (value: unknown): boolean => hasName(value, isReserved)

/** Records that a document has no reserved name, so that it is not searched again. */
export const markPlain = (document: JsonObject): void => void plain.add(document)

/** Renames reserved fields of a document or of parameters for the evaluator. */
export function evaluable<T extends JsonObject>(value: T): T {
  if (plain.has(value)) return value
  if (!hasName(value, isReserved)) {
    plain.add(value)
    return value
  }
  // Only the names of unknown fields have changed.
  return renamed(value, innerName) as T
}

/** Restores the names of fields in a result of the evaluator. */
export function restored<T>(value: T): T {
  return anyRenamed && hasName(value, isMarked) ? (renamed(value, outerName) as T) : value
}
