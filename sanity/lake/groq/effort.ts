import type { ExprNode, SyntaxNode } from 'groq-js'
import { partsOf } from '../documents/stored-document.ts'
import { childrenOf, someNode, type Params } from './ast.ts'

/**
 * Estimated sizes, as powers of the size of a document: a field has size 1, and the targets of its references
 * have size 2.
 */
type Value = {
  /** The number of members of an array. */
  items: number
  /** The total size. */
  total: number
  /** The exact number of documents in a list of documents; the sizes are then those of one document. */
  rows?: number
}

/** The values to which an expression is applied: their number and their total size. */
type Self = { count: number; total: number }

const oneDocument: Self = { count: 0, total: 1 }
const scalar: Value = { items: 0, total: 0 }
const ofSize = (total: number): Value => ({ items: total, total })

/** The number of nodes that are evaluated in about 20 ms. */
const few = 40_000

/** In a longer list, estimating the size of each document takes longer than enforcing a time limit. */
const longestList = 500

/** The number of evaluations that one pass over an array in a document counts as. */
const membersOfArray = 10

/** Functions that run in constant time. */
const instant = 'global.coalesce global.defined global.now global.identity'.split(' ')

/** Functions that run in time linear in their arguments. */
const linear =
  'global.count global.length global.lower global.upper global.string global.round global.dateTime pt.text string.lower string.upper string.startsWith'.split(
    ' ',
  )

/**
 * Whether an evaluation certainly ends soon and needs no time limit: it reads few documents, each in time
 * linear in its size. An expression of an unknown form may take long.
 */
export function isCheap(tree: ExprNode, params: Params): boolean {
  let steps = 0

  function unknown(): Value {
    steps = Infinity
    return scalar
  }

  /** Counts `times` evaluations of a node. Returns the size of its value. */
  function visit(node: ExprNode, self: Self, times: number): Value {
    steps += times
    if (steps > few) return unknown()
    const inside = (child: ExprNode) => visit(child, self, times)
    switch (node.type) {
      case 'Value':
        if (!Array.isArray(node.value)) return scalar
        return node.value.length <= longestList && node.value.every(isSmall)
          ? { items: 0, total: 1, rows: node.value.length }
          : unknown()
      case 'Parameter':
        steps += times * lengthOf(params[node.name])
        return scalar
      case 'This':
        return ofSize(self.total)
      case 'AccessAttribute':
        return node.base ? ofSize(inside(node.base).total) : ofSize(self.total)
      case 'Group':
      case 'ArrayCoerce':
      case 'Slice':
        return inside(node.base)
      case 'AccessElement': {
        const { rows, total } = inside(node.base)
        return rows === undefined ? ofSize(total) : ofSize(Math.max(1, total))
      }
      case 'Deref':
        inside(node.base)
        return ofSize(self.count + 1)
      case 'Projection': {
        const { total } = inside(node.base)
        return visit(node.expr, { count: self.count, total }, times)
      }
      case 'Filter':
      case 'Map':
      case 'FlatMap':
        return loop(node.type, inside(node.base), [node.expr], times)
      case 'PipeFuncCall':
        return node.name === 'order' ? loop('Filter', inside(node.base), node.args, times) : unknown()
      case 'OpCall': {
        const sides = [node.left, node.right]
        const sizes = sides.map(inside)
        steps += times * sizes.reduce((sum, { rows = 0 }) => sum + rows, 0)
        if (node.op === 'match') {
          // Each word of the text is compared with each word of the pattern.
          if (!isConstant(node.right) || someNode(node.left, ({ type }) => type === 'Deref')) return unknown()
          steps += times * 10 * lengthOf(constant(node.right))
        }
        return sides.some(isConstant) && node.op !== 'match' ? largest(sizes) : read(sizes)
      }
      case 'FuncCall':
        return call(node, self, times)
      case 'Object':
        return largest(
          node.attributes.map((attribute) => {
            const parts = childrenOf(attribute).filter(isExpression).map(inside)
            return attribute.type === 'ObjectAttributeValue' ? largest(parts) : read(parts)
          }),
        )
      case 'Array': {
        const sizes = node.elements.map(({ value }) => inside(value))
        return read(sizes)
      }
      case 'Select': {
        const alternatives = node.alternatives.flatMap(({ condition, value }) => [condition, value])
        return largest([...alternatives, ...(node.fallback ? [node.fallback] : [])].map(inside))
      }
      case 'And':
      case 'Or':
        inside(node.left)
        inside(node.right)
        return scalar
      case 'Not':
      case 'Pos':
      case 'Neg':
      case 'Asc':
      case 'Desc':
        return inside(node.base)
      default:
        return unknown()
    }
  }

  const constant = (node: ExprNode): unknown =>
    node.type === 'Value' ? node.value : node.type === 'Parameter' ? params[node.name] : undefined

  function loop(type: string, base: Value, expressions: readonly ExprNode[], times: number): Value {
    if (base.rows === undefined && base.items > 1) return unknown()
    const self = base.rows === undefined ? { count: base.items, total: base.total } : oneDocument
    if (base.rows !== undefined && (base.items > 0 || base.total > 1)) return unknown()
    const turns = times * (base.rows ?? membersOfArray)
    const results = expressions.map((expression) => visit(expression, self, turns))
    if (type === 'Filter') return base
    const { total, rows } = largest(results)
    if (rows !== undefined) return unknown()
    if (base.rows !== undefined) return { items: type === 'FlatMap' ? total : 0, total, rows: base.rows }
    return { items: type === 'FlatMap' ? total : base.items, total }
  }

  function call(node: Extract<ExprNode, { type: 'FuncCall' }>, self: Self, times: number): Value {
    const name = `${node.namespace}.${node.name}`
    const sizes = node.args.map((arg) => visit(arg, self, times))
    if (instant.includes(name)) return largest(sizes)
    if (name === 'global.references') return read([...sizes, ofSize(self.total)])
    return linear.includes(name) ? read(sizes) : unknown()
  }

  /** Values that are read completely. */
  function read(sizes: readonly Value[]): Value {
    return sizes.some(({ total }) => total > 1) ? unknown() : { ...largest(sizes), rows: undefined }
  }

  visit(tree, oneDocument, 1)
  return steps <= few
}

const isExpression = (node: SyntaxNode): node is ExprNode => !/^(ArrayElement|SelectAlt)/.test(node.type)

const isConstant = (node: ExprNode) => node.type === 'Value' || node.type === 'Parameter'

/** The length of the strings of a constant, and the number of its members. */
const lengthOf = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, item) => sum + 1 + lengthOf(item), 0)
    : typeof value === 'string'
      ? value.length
      : 0

/** The limit for {@link isSmall}, in characters and values. */
const smallDocument = 100_000
const known = new WeakMap<object, boolean>()

/** Whether reading the whole document is fast. */
function isSmall(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return lengthOf(document) <= smallDocument
  const before = known.get(document)
  if (before !== undefined) return before
  const { small, large } = partsOf(document)
  const isBelow = remaining(small, smallDocument - large) > 0
  known.set(document, isBelow)
  return isBelow
}

/** The limit minus the number of characters and values in a value; stops counting below 1. */
function remaining(value: unknown, limit: number): number {
  if (typeof value === 'string') return limit - 1 - value.length
  let left = limit - 1
  if (typeof value !== 'object' || value === null) return left
  for (const inner of Object.values(value)) {
    if (left <= 0) return left
    left = remaining(inner, left)
  }
  return left
}

const largest = (sizes: readonly Value[]): Value => ({
  items: Math.max(0, ...sizes.map(({ items }) => items)),
  total: Math.max(0, ...sizes.map(({ total }) => total)),
  rows: sizes.find(({ rows }) => rows !== undefined)?.rows,
})
