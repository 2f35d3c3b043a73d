import { isMainThread } from 'node:worker_threads'
import { evaluate, evaluateSync, GroqSyntaxError, parse, type ExprNode, type SyntaxNode } from 'groq-js'
import { dataError, LakeError, queryParseError, messageOf } from '../errors.ts'
import { LruCache } from '../documents/lru-cache.ts'
import type { LakeDocument } from '../types.ts'
import { childrenOf, someNode, type Params } from './ast.ts'
import { isCheap } from './effort.ts'
import { evaluableTree } from './tree-names.ts'
import { hoisted } from './hoist.ts'
import { dereferencing, withWords } from './match.ts'
import './path-pattern.ts'
import { Budget, TimeLimitError } from '../time-limit.ts'

/** The data and the context of an evaluation. */
export type Scope = {
  /** The value of `@` outside filters and projections. */
  root?: unknown
  documents: readonly LakeDocument[]
  dereference: (reference: { _ref: string }) => LakeDocument | undefined
  params: Params
  now: Date
  identity: string
  sanity?: { projectId: string; dataset: string }
  /** The time limit. */
  budget?: Budget
}

/**
 * The time limit in ms of an evaluation without a budget: for building an index, or for selecting the
 * documents of a mutation. The thread of a slow query is terminated from outside.
 */
export const defaultTimeLimit = isMainThread ? 2000 : 60_000

/**
 * The longest query, in characters, that is parsed in the main thread: groq-js takes time quadratic in the
 * length.
 */
export const parsedAtOnce = 16_000

/** Trees by the text of the query; null if values of parameters shape the tree. */
const trees = new LruCache<string, ExprNode | null>(500)
/** Trees by the text and the slices; null if other parameters shape the tree. */
const slicedTrees = new LruCache<string, ExprNode | null>(200)
/** Trees by the text and all parameters, for keys up to {@link LONGEST_KEY} characters. */
const treesWithParameters = new LruCache<string, ExprNode>(200)
const LONGEST_KEY = 10_000

/**
 * Parses a query. A tree that was parsed with parameters contains their values, so it is only valid for the
 * same ones.
 *
 * @throws 400 queryParseError with the position
 */
export function parseQuery(query: string, params: Params): ExprNode {
  if (isMainThread && query.length > parsedAtOnce)
    throw queryParseError(query, `The query is longer than ${parsedAtOnce} characters`, 0, query.length)
  const tree =
    trees.getOrAdd(query, () => parseGeneral(query)) ??
    parsedWithSlices(query, params) ??
    parsedWith(query, params)
  someNode(tree, (node) => {
    if (node.type === 'Parameter' && !Object.hasOwn(params, node.name)) throw missing(node.name, query)
    return false
  })
  return tree
}

/** The parameters in `[$from...$to]`. */
const sliceParameters = /\$(\w+)\s*(?=\.\.)|\.\.\.?\s*\$(\w+)/g

/** Parses a query with the parameters of its slices only, so that one tree serves many calls. */
function parsedWithSlices(query: string, params: Params): ExprNode | null {
  const names = [...query.matchAll(sliceParameters)].map(([, first, last]) => first ?? last ?? '')
  if (names.length === 0) return null
  const slices = Object.fromEntries(names.flatMap((name) => (name in params ? [[name, params[name]]] : [])))
  return slicedTrees.getOrAdd(JSON.stringify([query, slices]), () => parseGeneral(query, slices))
}

function parsedWith(query: string, params: Params): ExprNode {
  const key = JSON.stringify([query, params])
  const parse = () => parseWith(query, params)
  return key.length > LONGEST_KEY ? parse() : treesWithParameters.getOrAdd(key, parse)
}

/** Without this error a missing parameter would be null, and the query would return other documents. */
function missing(name: string, query: string): LakeError {
  const start = Math.max(0, query.search(new RegExp(`\\$${name}\\b`)))
  const description = `param $${name} referenced, but not provided`
  return queryParseError(query, description, start, start + name.length + 1)
}

/** groq-js requires a line break after a comment. */
const parsed = (query: string, options?: { params: Record<string, unknown> }) =>
  evaluableTree(parse(query.includes('//') ? `${query}\n` : query, options))

function parseGeneral(query: string, slices: Params = {}): ExprNode | null {
  try {
    const tree = parsed(query, { params: { ...slices } })
    return hasShapingParameter(tree) || /\bfn\b/.test(query) ? null : tree
  } catch {
    // The query is invalid, or has a slice such as [0...$n] that cannot be parsed without its values.
    return null
  }
}

/** `[$key]` is an element, an attribute or a filter, depending on the parameter's value. */
const hasShapingParameter = (tree: ExprNode): boolean =>
  someNode(
    tree,
    (node) => node.type === 'Filter' && isConstant(node.expr) && someNode(node.expr, isParameter),
  )

const isParameter = (node: SyntaxNode): boolean => node.type === 'Parameter'

const isConstant = (node: SyntaxNode): boolean =>
  isParameter(node) ||
  node.type === 'Value' ||
  (['Group', 'Pos', 'Neg', 'OpCall'].includes(node.type) && childrenOf(node).every(isConstant))

function parseWith(query: string, params: Params): ExprNode {
  try {
    return parsed(query, { params: { ...params } })
  } catch (error) {
    if (!(error instanceof GroqSyntaxError)) throw queryParseError(query, messageOf(error), 0, query.length)
    const start = Math.min(error.position, query.length)
    throw queryParseError(query, mistake(error, query), start, Math.min(start + 1, query.length))
  }
}

/** Some clients recognize an error by its text, so it is Sanity's text. */
function mistake(error: GroqSyntaxError, query: string): string {
  if (wantsExpression.test(query)) return 'unexpected end-of-file, expected expression'
  const text = error.message.replace(/^Syntax error in GROQ query at position \d+(: )?/, '')
  return text ? text.charAt(0).toLowerCase() + text.slice(1) : 'syntax error'
}

/** The query ends where an operand is expected. */
const wantsExpression = /(^|[([{,:=<>!+\-/%&|?]|\b(in|match))\s*$/

const optionsOf = ({ documents, now, root, dereference, params, identity, sanity }: Scope) => ({
  ...{ root, params, identity, sanity },
  dereference: dereferencing(dereference),
  dataset: documents,
  timestamp: now,
})

function evaluationError(error: unknown): Error {
  if (error instanceof LakeError || error instanceof TimeLimitError) return error
  return dataError(400, 'queryEvaluationError', messageOf(error))
}

/** @throws 400 when the evaluation fails, TimeLimitError when it takes too long. */
export function evaluateNow(tree: ExprNode, scope: Scope): unknown {
  const { budget = new Budget(defaultTimeLimit) } = scope
  const options = optionsOf(scope)
  try {
    const evaluation = () => evaluateSync(hoisted(withWords(tree), options), options).data
    return isCheap(tree, scope.params) ? budget.runUnlimited(evaluation) : budget.run(evaluation)
  } catch (error) {
    throw evaluationError(error)
  }
}

/** Like {@link evaluateNow}, for the functions that groq-js implements only asynchronously. */
export async function evaluateLater(tree: ExprNode, scope: Scope): Promise<unknown> {
  try {
    // Copy the list, because commits may change it during the evaluation.
    const value = await evaluate(withWords(tree), optionsOf({ ...scope, documents: [...scope.documents] }))
    return await value.get()
  } catch (error) {
    throw evaluationError(error)
  }
}
