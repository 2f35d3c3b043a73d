import type { LakeDocument } from '../types.ts'
import type { View } from '../store/view.ts'
import { childOf, childrenOf, constantOf, mapChildren, someNode, valueNode, type Node } from './ast.ts'
import type { Params, Scope } from './groq.ts'
import { indexOf } from './view-index.ts'
import { wordsOf } from './words.ts'

const isTextQuery = (node: Node | undefined) =>
  node?.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'

/**
 * Gives `text::query()`, which groq-js can parse but not evaluate, its meaning: every word of the query begins a word
 * of the text. `@ match text::query()` is about all strings of a document. Nothing to look for matches everything.
 *
 * It becomes a dereference that finds something for exactly the documents that match, so that groq-js needs no more
 * than one look-up for each.
 */
export function withTextQueries(tree: Node, view: View, scope: Scope): { tree: Node; scope: Scope } {
  if (!someNode(tree, isTextQuery)) return { tree, scope }
  const found: Set<string>[] = []

  function rewrite(node: Node): Node {
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')]
    if (node.type !== 'OpCall' || node.op !== 'match' || !left || !right || !isTextQuery(right)) {
      return mapChildren(node, rewrite)
    }
    const patterns = patternsOf(right, scope.params)
    if (patterns.length === 0) return valueNode(true)
    if (!isWholeDocument(left)) return { ...node, left: rewrite(left), right: valueNode(patterns) }
    const documents = indexOf(view).mentioning(patterns)
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

function patternsOf(call: Node, params: Params): string[] {
  const constant = constantOf(childrenOf(call, 'args')[0], params)
  return typeof constant?.value === 'string' ? wordsOf(constant.value).map((word) => `${word}*`) : []
}

/** `@`, or an array with it such as the Studio's `[@, _id]`. */
const isWholeDocument = (node: Node): boolean =>
  node.type === 'This' ||
  (node.type === 'Array' &&
    childrenOf(node, 'elements').some((element) => childOf(element, 'value')?.type === 'This'))

function isFound(number: number, documents: readonly LakeDocument[]): Node {
  const reference = {
    type: 'OpCall',
    op: '+',
    left: valueNode(`\0${number}\0`),
    right: { type: 'AccessAttribute', name: '_id' },
  }
  const attributes = [{ type: 'ObjectAttributeValue', name: '_ref', value: reference }]
  const left: Node = { type: 'Deref', base: { type: 'Object', attributes } }
  return { type: 'OpCall', op: '!=', left, right: valueNode(null), mentioned: valueNode(documents) }
}

/** The documents that a rewritten condition is met by. */
export function mentionedIn(condition: Node): readonly LakeDocument[] | undefined {
  const documents = childOf(condition, 'mentioned')?.value
  return Array.isArray(documents) ? documents : undefined
}
