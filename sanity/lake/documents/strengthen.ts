import type { JsonObject } from '../types.ts'

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

/**
 * Makes references strong on publish. A reference to an unpublished document is weak until its own document is
 * published; then it loses `_strengthenOnPublish`, and `_weak` too unless the schema makes it weak.
 */
export function strengthened(document: JsonObject): JsonObject {
  const { _strengthenOnPublish: mark, ...rest } = document
  const { _weak, ...strong } = rest
  const isMarked = typeof document._ref === 'string' && Boolean(mark)
  const fields = !isMarked ? document : isObject(mark) && mark.weak ? rest : strong
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, strengthenedValue(value)]))
}

function strengthenedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenedValue)
  return isObject(value) ? strengthened(value) : value
}
