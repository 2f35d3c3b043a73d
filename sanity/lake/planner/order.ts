import { DateTime, type ExprNode } from 'groq-js'

/** One key of `order()`. */
export type OrderKey = { expression: ExprNode; descending: boolean }

export const orderKeys = (args: readonly ExprNode[]): OrderKey[] =>
  args.map((arg) => ({
    expression: arg.type === 'Asc' || arg.type === 'Desc' ? arg.base : arg,
    descending: arg.type === 'Desc',
  }))

/** Values of different types sort in this order; values of all other types come last, in no defined order. */
const typeOrder = ['datetime', 'number', 'string', 'boolean', 'other']

const typeName = (value: unknown): string =>
  value instanceof DateTime ? 'datetime' : typeOrder.includes(typeof value) ? typeof value : 'other'

/** The order of any two values. https://spec.groq.dev/draft/#sec-Total-compare */
export function totalCompare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (a instanceof DateTime && b instanceof DateTime) return a.compareTo(b)
  const type = typeName(a)
  if (type !== typeName(b)) return typeOrder.indexOf(type) - typeOrder.indexOf(typeName(b))
  return type === 'other' ? 0 : Number(a) - Number(b)
}

/** Compares two rows by their values for the keys of `order()`. */
export function compareKeys(
  a: readonly unknown[],
  b: readonly unknown[],
  descending: readonly boolean[],
): number {
  for (const [index, key] of a.entries()) {
    const difference = totalCompare(key, b[index])
    if (difference !== 0) return descending[index] ? -difference : difference
  }
  return 0
}
