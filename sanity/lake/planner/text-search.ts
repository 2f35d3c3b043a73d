import type { ExprNode, SyntaxNode } from 'groq-js'
import type { View } from '../documents/view.ts'
import type { LakeDocument } from '../types.ts'
import {
  attributePath,
  childrenOf,
  conjuncts,
  constantOf,
  disjuncts,
  nodeTest,
  valueAt,
  valueNode,
  type Params,
} from '../groq/ast.ts'
import {
  bucketOfEquality,
  bucketOfMember,
  candidates,
  commonMembers,
  fewEnough,
  referencedBy,
  type Lookup,
} from './candidates.ts'
import { referencedIds } from '../documents/stored-document.ts'
import { isKey } from './hash-index.ts'
import { compareKeys, type OrderKey } from './order.ts'
import { evaluateNow, type Scope } from '../groq/evaluate.ts'
import { hasMatch } from '../groq/match.ts'
import { dependsOnDocumentOnly, isTotal, looksOutward } from '../groq/purity.ts'
import { isDocumentMatch, mentionedIn } from '../groq/text-query.ts'
import { indexOf, type FilesOfView } from './view-index.ts'
import { patternsOf } from '../groq/words.ts'

/**
 * Evaluates filters with `match` and `score()` from the text index, without splitting texts into words again,
 * however many documents match. Results, including scores, are identical to those of groq-js.
 */

type Search = Lookup & { scope: Scope }
type Documents = readonly LakeDocument[]

/** Parses `expression match constant`, where the expression depends on the document only. */
function matchOf(node: ExprNode, params: Params): { text: ExprNode; patterns: string[] } | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match' || !dependsOnDocumentOnly(node.left)) return undefined
  const constant = constantOf(node.right, params)
  if (!constant) return undefined
  const texts = Array.isArray(constant.value) ? (constant.value as unknown[]) : [constant.value]
  // A pattern that is not a string, or contains no word, matches nothing.
  const isText = texts.every((text) => typeof text === 'string')
  return { text: node.left, patterns: isText ? texts.flatMap(patternsOf) : [] }
}

const isSearch = nodeTest(
  (node) =>
    (node.type === 'OpCall' && node.op === 'match') ||
    (node.type === 'FuncCall' && node.name === 'references'),
)

/**
 * Builds the indexes that a search needs, in pieces, or reads them from their files; otherwise the first search would
 * block all other requests.
 *
 * @returns whether an index was missing
 */
export async function prepareSearch(
  tree: SyntaxNode,
  view: View,
  params: Params,
  files?: FilesOfView,
): Promise<boolean> {
  if (!isSearch(tree)) return false
  let isBuilt = await prepareNode(tree, view, params, files)
  for (const child of childrenOf(tree)) isBuilt = (await prepareSearch(child, view, params, files)) || isBuilt
  return isBuilt
}

async function prepareNode(
  node: SyntaxNode,
  view: View,
  params: Params,
  files?: FilesOfView,
): Promise<boolean> {
  if (node.type === 'FuncCall')
    return referencedBy(node, params)?.length ? indexOf(view).prepareReferences() : false
  if (node.type !== 'OpCall') return false
  if (isDocumentMatch(node)) return indexOf(view).prepareMentions(files)
  const match = matchOf(node, params)
  return match && match.patterns.length > 0 ? indexOf(view).prepareTexts(match.text, files) : false
}

export const hasEverything = nodeTest(({ type }) => type === 'Everything')
const hasMentioned = nodeTest((part) => part.type === 'OpCall' && mentionedIn(part) !== undefined)

/** Whether {@link passing} can evaluate a filter. */
export const isKnown = (filter: ExprNode): boolean =>
  // `text::query()` has selected its documents already, and an inner query is planned separately.
  isTotal(filter) && !looksOutward(filter) && !hasMentioned(filter) && !hasEverything(filter)

/** The documents that pass all filters, in their order. */
export const passing = (filters: readonly ExprNode[], documents: Documents, search: Search): Documents =>
  all(filters.flatMap(conjuncts), documents, search)

/**
 * The documents that pass a filter over `*`, if it contains `match`; other filters are served better by other
 * indexes.
 */
export function searched(filters: readonly ExprNode[], search: Search): Documents | undefined {
  if (!filters.some(hasMatch) || filters.some(hasMentioned)) return undefined
  if (!filters.every((filter) => isTotal(filter) && !looksOutward(filter))) return undefined
  const key = JSON.stringify(filters)
  const known = foundBefore.get(search.scope) ?? new Map<string, Documents>()
  foundBefore.set(search.scope, known)
  const conditions = filters.flatMap(conjuncts)
  const found =
    known.get(key) ?? all(conditions, candidates(conditions, search) ?? search.view.documents, search)
  known.set(key, found)
  return found
}

/** A query often asks for rows and for their number. */
const foundBefore = new WeakMap<Scope, Map<string, Documents>>()

/**
 * The documents that meet all conditions, in their order; conditions that an index can decide are evaluated
 * first.
 */
function all(conditions: readonly ExprNode[], documents: Documents, search: Search): Documents {
  return knownFirst(conditions, search.params).reduce(
    (left, condition) => meeting(condition, left, search),
    documents,
  )
}

/** Conditions that an index decides, then those that it narrows to few documents, which the others test. */
function knownFirst(conditions: readonly ExprNode[], params: Params): ExprNode[] {
  const rankOf = (condition: ExprNode) =>
    knows(condition, params) ? 0 : hasMatch(condition) && narrows(condition, params) ? 1 : 2
  return conditions
    .map((condition) => ({ condition, rank: rankOf(condition) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ condition }) => condition)
}

/** Whether an index finds all documents that may meet a condition, unless it has the same value for all. */
const narrows = (node: ExprNode, params: Params): boolean => {
  if (node.type === 'Group') return narrows(node.base, params)
  if (node.type === 'And') return conjuncts(node).some((part) => narrows(part, params))
  if (node.type === 'Or')
    return disjuncts(node).every((part) => isConstantExpression(part) || narrows(part, params))
  return matchOf(node, params) !== undefined || referencedBy(node, params) !== undefined
}

/** Whether a condition can be decided without evaluating it with groq-js. */
const knows = (node: ExprNode, params: Params): boolean => {
  if (node.type === 'Group') return knows(node.base, params)
  if (node.type === 'And' || node.type === 'Or') return knows(node.left, params) && knows(node.right, params)
  return isConstantExpression(node) || matchOf(node, params) !== undefined
}

const isNow = (node: SyntaxNode) =>
  node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'now'

const isVariable = nodeTest(
  (part) =>
    !['Value', 'Parameter', 'OpCall', 'And', 'Or', 'Not', 'Group'].includes(part.type) && !isNow(part),
)

/** Whether an expression has the same value for every document, such as `$topic == null`. */
const isConstantExpression = (node: ExprNode): boolean => !isVariable(node)

type Test = (document: LakeDocument) => boolean

/**
 * Compiles a condition into a test that needs no groq-js: `defined(path)`, `!defined(path)`, `path ==
 * constant`, `path in constants`, `constant in path[].name`, `references(constants)`, comparisons with text such as `path <=
 * text`, which most filters have for dates, and `count((path[].name)[@ in constants]) > 0`.
 */
function testOf(condition: ExprNode, search: Search): Test | undefined {
  const ids = referencedBy(condition, search.params)
  if (ids) return (document) => ids.some((id) => referencedIds(document).has(id))
  if (condition.type === 'FuncCall') return definedTest(condition)
  if (condition.type === 'Not') {
    const test = definedTest(condition.base)
    return test && ((document) => !test(document))
  }
  const bucket = bucketOfEquality(condition, search) ?? bucketOfMember(condition, search)
  if (bucket) return (document) => bucket.has(document)
  const common = commonMembers(condition, search.params)
  if (common) {
    const wanted = new Set<unknown>(common.values)
    return (document) => common.members.of(document).some((value) => wanted.has(value))
  }
  const path = condition.type === 'OpCall' && attributePath(condition.left)
  if (!path || !isConstantExpression(condition.right)) return undefined
  if (condition.op === 'in') {
    const values = constantOf(condition.right, search.params)?.value
    if (!Array.isArray(values) || !values.every(isKey)) return undefined
    const wanted = new Set<unknown>(values)
    return (document) => wanted.has(valueAt(document, path))
  }
  const compare = comparisons[condition.op]
  const limit = compare && evaluateNow(condition.right, search.scope)
  if (typeof limit !== 'string') return undefined
  return (document) => {
    const value = valueAt(document, path)
    return typeof value === 'string' && compare?.(value, limit) === true
  }
}

/** Compiles `defined(path)`, which is never null and so may be negated. */
function definedTest(node: ExprNode): Test | undefined {
  if (node.type === 'Group') return definedTest(node.base)
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'defined') return undefined
  const path = node.args[0] && attributePath(node.args[0])
  return path && ((document) => valueAt(document, path) !== null)
}

const comparisons: Partial<Record<string, (a: string, b: string) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

function meeting(condition: ExprNode, documents: Documents, search: Search): Documents {
  if (documents.length === 0) return documents
  if (condition.type === 'Group') return meeting(condition.base, documents, search)
  if (isConstantExpression(condition)) return evaluateNow(condition, search.scope) === true ? documents : []
  if (condition.type === 'And') return all(conjuncts(condition), documents, search)
  if (condition.type === 'Or') return meetingAny(disjuncts(condition), documents, search)
  const match = matchOf(condition, search.params)
  if (match) {
    if (match.patterns.length === 0) return []
    const found = new Set(indexOf(search.view).matching(match.text, match.patterns))
    return documents.filter((document) => found.has(document))
  }
  const test = testOf(condition, search)
  if (test) return documents.filter(test)
  return evaluated(condition, documents, search)
}

/** The documents that meet one of the conditions, in their order. */
function meetingAny(conditions: readonly ExprNode[], documents: Documents, search: Search): Documents {
  const found = new Set<LakeDocument>()
  for (const condition of knownFirst(conditions, search.params)) {
    const match = matchOf(condition, search.params)
    if (match) {
      for (const document of indexOf(search.view).matching(match.text, match.patterns)) found.add(document)
      continue
    }
    if (isConstantExpression(condition)) {
      if (evaluateNow(condition, search.scope) === true) return documents
      continue
    }
    const parts = conjuncts(condition)
    // A list that follows a commit asks for one document, which the index may not have followed yet, or already.
    const indexed = documents.length > fewEnough ? referring(parts, search) : undefined
    const others = indexed ?? documents.filter((document) => !found.has(document))
    for (const document of all(parts, others, search)) found.add(document)
  }
  return documents.filter((document) => found.has(document))
}

/** The documents with the references that one of the conditions asks for; undefined if none of them does. */
function referring(conditions: readonly ExprNode[], { view, params }: Search): Documents | undefined {
  const ids = conditions
    .map((condition) => referencedBy(condition, params))
    .find((each) => each !== undefined)
  return ids && [...new Set(ids.flatMap((id) => indexOf(view).referring(id).documents))]
}

function evaluated(expr: ExprNode, documents: Documents, { scope }: Search): Documents {
  const passed = new Set([evaluateNow({ type: 'Filter', base: valueNode(documents), expr }, scope)].flat())
  return documents.filter((document) => passed.has(document))
}

/** The number of rows that a query reads from the best, and the keys that sort rows with the same score. */
export type Best = { wanted: number; ties: readonly OrderKey[] }

/**
 * `*[filter] | score(…)`, best first. Rows after the `wanted` ones are dropped, if the index can compare them.
 * Undefined if the index cannot decide all of it.
 */
export function scored(
  rows: Documents,
  args: readonly ExprNode[],
  search: Search,
  { wanted, ties }: Best = { wanted: rows.length, ties: [] },
): LakeDocument[] | undefined {
  const scorers = args.map((arg) => scorerOf(arg, rows, search))
  if (!scorers.every((scorer) => scorer !== undefined)) return undefined
  const scores = rows.map((document) => {
    const before = typeof document._score === 'number' ? document._score : 0
    return scorers.reduce((sum, scorer) => sum + scorer(document), before)
  })
  const least = wanted < rows.length ? (Float64Array.from(scores).sort().at(-wanted) ?? Infinity) : -Infinity
  const paths = ties.map(({ expression }) => attributePath(expression))
  const descending = ties.map((key) => key.descending)
  const areStored = paths.every((path) => path && path[0] !== '_score')
  const ranked = rows
    .flatMap((document, index) => {
      const score = scores[index] ?? 0
      if (score < least) return []
      const keys = areStored ? paths.map((path = []) => valueAt(document, path)) : []
      return [{ document, score, keys }]
    })
    .sort((a, b) => b.score - a.score || compareKeys(a.keys, b.keys, descending))
  // A copy reads all fields of a document, so only rows that may be requested are copied.
  return (areStored ? ranked.slice(0, wanted) : ranked).map(({ document, score }) => ({
    ...document,
    _score: score,
  }))
}

type Scorer = (document: LakeDocument) => number

/** The contribution of one argument of `score()`, as groq-js computes it. */
function scorerOf(node: ExprNode, rows: Documents, search: Search): Scorer | undefined {
  if (node.type === 'OpCall' && node.op === 'match') {
    const match = matchOf(node, search.params)
    return match && indexOf(search.view).scoring(match.text, match.patterns)
  }
  if (node.type === 'FuncCall' && node.name === 'boost') {
    const inner = node.args[0] && scorerOf(node.args[0], rows, search)
    const boost = constantOf(node.args[1], search.params)
    if (!inner || !boost) return undefined
    const { value } = boost
    return (document) => {
      const score = inner(document)
      return typeof value === 'number' && score > 0 ? score + value : 0
    }
  }
  if (node.type === 'Or' || node.type === 'And') {
    const left = scorerOf(node.left, rows, search)
    const right = scorerOf(node.right, rows, search)
    if (!left || !right) return undefined
    const { type } = node
    return (document) => {
      const [a, b] = [left(document), right(document)]
      return type === 'And' && (a === 0 || b === 0) ? 0 : a + b
    }
  }
  if (!isTotal(node) || looksOutward(node)) return undefined
  const passed = new Set(meeting(node, rows, search))
  return (document) => Number(passed.has(document))
}
