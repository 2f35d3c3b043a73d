import type { Node } from './ast.ts'
import { childOf } from './ast.ts'

/** One key of `order()`. */
export type OrderKey = { expression: Node; descending: boolean }

export function orderKeys(args: readonly Node[]): OrderKey[] {
  return args.map((arg) => {
    const base = arg.type === 'Asc' || arg.type === 'Desc' ? childOf(arg, 'base') : undefined
    return { expression: base ?? arg, descending: arg.type === 'Desc' }
  })
}

/** Values of different types sort in this order; what is none of these comes last, with no order among itself. */
const typeOrder = ['datetime', 'number', 'string', 'boolean', 'other']

/** groq-js's own date-time values. No document has one: JSON has no methods. */
type DateTime = { compareTo(other: unknown): number }

const isDateTime = (value: unknown): value is DateTime =>
  typeof value === 'object' && value !== null && 'compareTo' in value && typeof value.compareTo === 'function'

const typeName = (value: unknown): string =>
  isDateTime(value) ? 'datetime' : typeOrder.includes(typeof value) ? typeof value : 'other'

/** The order of any two values. https://spec.groq.dev/draft/#sec-Total-compare */
export function totalCompare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (isDateTime(a) && isDateTime(b)) return a.compareTo(b)
  const type = typeName(a)
  if (type !== typeName(b)) return typeOrder.indexOf(type) - typeOrder.indexOf(typeName(b))
  return type === 'other' ? 0 : Number(a) - Number(b)
}
