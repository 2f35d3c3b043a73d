import type { ExprNode } from 'groq-js'
import { mapChildren, nodeTest, valueNode } from './ast.ts'
import { spaced } from './words.ts'

/**
 * groq-js takes texts apart for `match` and `score()` in code of its own, at ASCII signs only. So both sides of each
 * `match` become what it takes apart as the lake does: texts with blanks in place of the signs that part words. GROQ has
 * no function for that; a dereference of a made-up reference stands in for one.
 */
const mark = '\0spaced\0'

/** Whether a query has a `match` in it. */
export const hasMatch = nodeTest((node) => node.type === 'OpCall' && node.op === 'match')

/** A query that groq-js may evaluate, where {@link dereferencing} dereferences. */
export function withWords(tree: ExprNode): ExprNode {
  if (!hasMatch(tree)) return tree
  const known = rewritten.get(tree)
  if (known) return known
  const result = rewrite(tree)
  rewritten.set(tree, result)
  return result
}

const rewritten = new WeakMap<ExprNode, ExprNode>()

function rewrite(node: ExprNode): ExprNode {
  const inner = mapChildren(node, rewrite)
  if (inner.type !== 'OpCall' || inner.op !== 'match') return inner
  return { ...inner, left: spacedNode(inner.left), right: spacedNode(inner.right) }
}

const self: ExprNode = { type: 'This' }
const _ref: ExprNode = { type: 'OpCall', op: '+', left: valueNode(mark), right: self }
const spacedSelf: ExprNode = {
  type: 'AccessAttribute',
  name: 'text',
  base: {
    type: 'Deref',
    base: { type: 'Object', attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: _ref }] },
  },
}

/** One text becomes a list of one. What is no text becomes null, which `match` treats alike. */
function spacedNode(node: ExprNode): ExprNode {
  const list: ExprNode = { type: 'Array', elements: [{ type: 'ArrayElement', value: node, isSplat: false }] }
  return { type: 'Map', base: { type: 'FlatMap', base: list, expr: self }, expr: spacedSelf }
}

/** Dereferences made-up references too, to a made-up document with the text. */
export const dereferencing =
  <Found>(find: (reference: { _ref: string }) => Found) =>
  ({ _ref }: { _ref: string }): Found | SpacedText =>
    _ref.startsWith(mark) ? { _id: '', _type: mark, text: spaced(_ref.slice(mark.length)) } : find({ _ref })

type SpacedText = { _id: string; _type: string; text: string }
