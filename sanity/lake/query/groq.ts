import { evaluate, evaluateSync, GroqSyntaxError, parse, type ExprNode, type SyntaxNode } from 'groq-js'
import { dataError, LakeError, queryParseError, messageOf } from '../errors.ts'
import { LeastRecentlyUsed } from '../store/least-recently-used.ts'
import type { LakeDocument } from '../types.ts'
import { childrenOf, someNode, type Params } from './ast.ts'

/** What a query is evaluated against. */
export type Scope = {
  /** The value of `@` outside of any filter or projection. */
  root?: unknown
  documents: readonly LakeDocument[]
  dereference: (reference: { _ref: string }) => LakeDocument | undefined
  params: Params
  now: Date
  identity: string
  sanity?: { projectId: string; dataset: string }
}

/** Trees that serve every call with the same text; null where the values of parameters shape the tree. */
const trees = new LeastRecentlyUsed<string, ExprNode | null>(500)

/**
 * Parses a query. A tree that was parsed with parameters has their values in it, so it is good for one call only.
 *
 * @throws 400 queryParseError with the position.
 */
export function parseQuery(query: string, params: Params): ExprNode {
  return trees.getOrAdd(query, () => parseGeneral(query)) ?? parseWith(query, params)
}

function parseGeneral(query: string): ExprNode | null {
  try {
    const tree = parse(query)
    return hasShapingParameter(tree) || /\bfn\b/.test(query) ? null : tree
  } catch {
    // A mistake, or a slice such as [0...$n], which cannot be parsed without its values.
    return null
  }
}

/** `[$key]` is an element, an attribute or a filter, depending on the parameter's value. */
const hasShapingParameter = (tree: ExprNode): boolean =>
  someNode(tree, (node) => node.type === 'Filter' && isConstantWithParameter(node.expr))

const isConstantWithParameter = (node: SyntaxNode): boolean =>
  node.type === 'Parameter' ||
  (['Group', 'Pos', 'Neg', 'OpCall'].includes(node.type) && childrenOf(node).some(isConstantWithParameter))

function parseWith(query: string, params: Params): ExprNode {
  try {
    return parse(query, { params: { ...params } })
  } catch (error) {
    const description = messageOf(error)
    if (!(error instanceof GroqSyntaxError)) throw queryParseError(query, description, 0, query.length)
    const start = Math.min(error.position, query.length)
    throw queryParseError(query, description, start, Math.min(start + 1, query.length))
  }
}

const optionsOf = ({ documents, now, ...scope }: Scope) => ({ ...scope, dataset: documents, timestamp: now })

function evaluationError(error: unknown): LakeError {
  if (error instanceof LakeError) return error
  return dataError(400, 'queryEvaluationError', messageOf(error))
}

/** @throws 400 when the evaluation fails. */
export function evaluateNow(tree: ExprNode, scope: Scope): unknown {
  try {
    return evaluateSync(tree, optionsOf(scope)).data
  } catch (error) {
    throw evaluationError(error)
  }
}

/** As {@link evaluateNow}, for the few functions that groq-js has as asynchronous ones only. */
export async function evaluateLater(tree: ExprNode, scope: Scope): Promise<unknown> {
  try {
    // A copy of the list: commits may come while this runs.
    const value = await evaluate(tree, optionsOf({ ...scope, documents: [...scope.documents] }))
    return await value.get()
  } catch (error) {
    throw evaluationError(error)
  }
}
