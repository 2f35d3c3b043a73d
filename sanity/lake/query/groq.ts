import { isMainThread } from 'node:worker_threads'
import { evaluate, evaluateSync, GroqSyntaxError, parse, type ExprNode, type SyntaxNode } from 'groq-js'
import { dataError, LakeError, queryParseError, messageOf } from '../errors.ts'
import { LeastRecentlyUsed } from '../documents/least-recently-used.ts'
import type { LakeDocument } from '../types.ts'
import { childrenOf, someNode, type Params } from './ast.ts'
import { isCheap } from './effort.ts'
import { evaluableTree } from './field-names.ts'
import { hoisted } from './hoist.ts'
import { dereferencing, withWords } from './match.ts'
import './path-pattern.ts'
import { Budget, OutOfTime } from './watchdog.ts'

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
  /** The time that evaluation may take. */
  budget?: Budget
}

/**
 * What one evaluation may take that has no budget of its own, in ms: to build an index, or to select what to write. The
 * thread of a slow query is ended from outside.
 */
export const defaultTimeLimit = isMainThread ? 2000 : 60_000

/** Characters of a query that may be parsed beside other work: groq-js takes time by the square of the length. */
export const parsedAtOnce = 16_000

/** Trees that serve every call with the same text; null where the values of parameters shape the tree. */
const trees = new LeastRecentlyUsed<string, ExprNode | null>(500)
/** Trees that serve calls with the same text and the same slices; null where other parameters shape the tree too. */
const slicedTrees = new LeastRecentlyUsed<string, ExprNode | null>(200)
/** Trees that serve calls with the same text and the same parameters, for queries that are no longer than this. */
const treesWithParameters = new LeastRecentlyUsed<string, ExprNode>(200)
const LONGEST_KEY = 10_000

/**
 * Parses a query. A tree that was parsed with parameters has their values in it, so it is good for the same ones only.
 *
 * @throws 400 queryParseError with the position.
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

/** Parses a query with no other parameters than those of its slices, so that one tree serves many calls. */
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

/** Without this a missing parameter would count as null, and find other documents than were asked for. */
function missing(name: string, query: string): LakeError {
  const start = Math.max(0, query.search(new RegExp(`\\$${name}\\b`)))
  const description = `param $${name} referenced, but not provided`
  return queryParseError(query, description, start, start + name.length + 1)
}

/** groq-js ends a comment at a line's end only, so a comment that ends the query needs one. */
const parsed = (query: string, options?: { params: Record<string, unknown> }) =>
  evaluableTree(parse(query.includes('//') ? `${query}\n` : query, options))

function parseGeneral(query: string, slices: Params = {}): ExprNode | null {
  try {
    const tree = parsed(query, { params: { ...slices } })
    return hasShapingParameter(tree) || /\bfn\b/.test(query) ? null : tree
  } catch {
    // A mistake, or a slice such as [0...$n], which cannot be parsed without its values.
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

/** What clients look for in the words is said in Sanity's. The position stands beside it. */
function mistake(error: GroqSyntaxError, query: string): string {
  if (wantsExpression.test(query)) return 'unexpected end-of-file, expected expression'
  const text = error.message.replace(/^Syntax error in GROQ query at position \d+(: )?/, '')
  return text ? text.charAt(0).toLowerCase() + text.slice(1) : 'syntax error'
}

/** A query that ends where an operand should follow. */
const wantsExpression = /(^|[([{,:=<>!+\-/%&|?]|\b(in|match))\s*$/

const optionsOf = ({ documents, now, root, dereference, params, identity, sanity }: Scope) => ({
  ...{ root, params, identity, sanity },
  dereference: dereferencing(dereference),
  dataset: documents,
  timestamp: now,
})

function evaluationError(error: unknown): Error {
  if (error instanceof LakeError || error instanceof OutOfTime) return error
  return dataError(400, 'queryEvaluationError', messageOf(error))
}

/** @throws 400 when the evaluation fails, OutOfTime when it takes too long. */
export function evaluateNow(tree: ExprNode, scope: Scope): unknown {
  const { budget = new Budget(defaultTimeLimit) } = scope
  const options = optionsOf(scope)
  try {
    const evaluation = () => evaluateSync(hoisted(withWords(tree), options), options).data
    return isCheap(tree, scope.params) ? budget.spendUnwatched(evaluation) : budget.spend(evaluation)
  } catch (error) {
    throw evaluationError(error)
  }
}

/** As {@link evaluateNow}, for the few functions that groq-js has as asynchronous ones only. */
export async function evaluateLater(tree: ExprNode, scope: Scope): Promise<unknown> {
  try {
    // A copy of the list: commits may come while this runs.
    const value = await evaluate(withWords(tree), optionsOf({ ...scope, documents: [...scope.documents] }))
    return await value.get()
  } catch (error) {
    throw evaluationError(error)
  }
}
