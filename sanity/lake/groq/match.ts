import type { ExprNode } from 'groq-js'
import { mapChildren, nodeTest, valueNode } from './ast.ts'
import { spaced } from './words.ts'

/**
 * groq-js splits texts for `match` and `score()` in its own code, at ASCII signs only. Therefore both
 * operands of each `match` are replaced by texts with spaces at all word separators of the lake. GROQ has no
 * function for that, so a dereference of an artificial reference takes its place.
 */
const mark = '\0spaced\0'

/** Whether a query contains `match`. */
export const hasMatch = nodeTest((node) => node.type === 'OpCall' && node.op === 'match')

/** Rewrites a query for groq-js; needs {@link dereferencing} in its options. */
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

/** A single text becomes a list. A value that is not text becomes null, which `match` treats the same. */
function spacedNode(node: ExprNode): ExprNode {
  const list: ExprNode = { type: 'Array', elements: [{ type: 'ArrayElement', value: node, isSplat: false }] }
  return { type: 'Map', base: { type: 'FlatMap', base: list, expr: self }, expr: spacedSelf }
}

/** Also dereferences artificial references, to an artificial document with the text. */
export const dereferencing =
  <Found>(find: (reference: { _ref: string }) => Found) =>
  ({ _ref }: { _ref: string }): Found | SpacedText =>
    _ref.startsWith(mark) ? { _id: '', _type: mark, text: spaced(_ref.slice(mark.length)) } : find({ _ref })

type SpacedText = { _id: string; _type: string; text: string }
