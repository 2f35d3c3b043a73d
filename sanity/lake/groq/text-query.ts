import type { ExprNode, OpCallNode, SyntaxNode, ValueNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import { constantOf, mapChildren, nodeTest, valueNode, type Params } from './ast.ts'
import type { Scope } from './evaluate.ts'
import { wordsOf } from './words.ts'

const isTextQuery = (node: SyntaxNode) =>
  node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'

const hasTextQuery = nodeTest(isTextQuery)

/** The documents whose strings match all patterns, in no order. */
export type Mentioning = (view: View, patterns: readonly string[]) => readonly LakeDocument[]

/**
 * Implements `text::query()`, which groq-js can parse but not evaluate: every word of the query must be the
 * prefix of a word of the text. `@ match text::query()` searches all strings of a document. A query without
 * words matches everything.
 *
 * The call becomes a dereference that succeeds for exactly the documents that match, so that groq-js needs
 * one lookup per document.
 */
export function withTextQueries(
  tree: ExprNode,
  view: View,
  scope: Scope,
  { mentioning }: { mentioning: Mentioning },
): { tree: ExprNode; scope: Scope } {
  if (!hasTextQuery(tree)) return { tree, scope }
  const found: Set<string>[] = []

  function rewrite(node: ExprNode): ExprNode {
    if (node.type !== 'OpCall' || node.op !== 'match' || !isTextQuery(node.right)) {
      return mapChildren(node, rewrite)
    }
    const patterns = patternsOf(node.right, scope.params)
    if (patterns.length === 0) return valueNode(true)
    if (!isDocumentMatch(node)) {
      return { ...node, left: rewrite(node.left), right: valueNode(patterns) }
    }
    const documents = mentioning(view, patterns)
    found.push(new Set(documents.map(({ _id }) => _id)))
    return isFound(found.length - 1, documents)
  }

  const dereference: Scope['dereference'] = (reference) => {
    const [, number, id] = reference._ref.split('\0')
    if (number === undefined || id === undefined) return scope.dereference(reference)
    return found[Number(number)]?.has(id) ? view.get(id) : undefined
  }
  return { tree: rewrite(tree), scope: { ...scope, dereference } }
}

/** Whether a condition searches all strings of a document. */
export const isDocumentMatch = (node: OpCallNode): boolean =>
  node.op === 'match' && isTextQuery(node.right) && isWholeDocument(node.left)

function patternsOf(call: ExprNode, params: Params): string[] {
  const text = call.type === 'FuncCall' ? constantOf(call.args[0], params)?.value : undefined
  return typeof text === 'string' ? wordsOf(text).map((word) => `${word}*`) : []
}

/** `@`, or an array with it such as the Studio's `[@, _id]`. */
const isWholeDocument = (node: ExprNode): boolean =>
  node.type === 'This' ||
  (node.type === 'Array' && node.elements.some((element) => element.value.type === 'This'))

/** A condition with the documents that meet it, for the planner. */
type Mentioned = OpCallNode & { mentioned: ValueNode<readonly LakeDocument[]> }

function isFound(number: number, documents: readonly LakeDocument[]): Mentioned {
  const id: ExprNode = { type: 'AccessAttribute', name: '_id' }
  const reference: ExprNode = { type: 'OpCall', op: '+', left: valueNode(`\0${number}\0`), right: id }
  const base: ExprNode = {
    type: 'Object',
    attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: reference }],
  }
  const left: ExprNode = { type: 'Deref', base }
  return { type: 'OpCall', op: '!=', left, right: valueNode(null), mentioned: valueNode(documents) }
}

/** The documents that meet a rewritten condition. */
export const mentionedIn = (condition: OpCallNode | Mentioned): readonly LakeDocument[] | undefined =>
  'mentioned' in condition ? condition.mentioned.value : undefined
