import type { SyntaxNode } from 'groq-js'
import { nodeTest } from './ast.ts'

/**
 * The functions that return a value for every input. groq-js knows other functions by name only and throws
 * when they are called.
 */
const totalFunctions: Record<string, readonly string[]> = {
  global:
    'coalesce count dateTime defined identity length path string references round now lower upper'.split(' '),
  string: ['lower', 'upper', 'split', 'startsWith'],
  array: ['join', 'compact', 'unique', 'intersects'],
  pt: ['text'],
  sanity: ['projectId', 'dataset', 'versionOf', 'partOfRelease'],
  math: ['min', 'max', 'sum', 'avg'],
  dateTime: ['now'],
  releases: ['all'],
}

const circumstances = ['now', 'identity', 'projectId', 'dataset', 'all']

const isPartial = (node: SyntaxNode): boolean =>
  ['Context', 'Tuple', 'SelectorFuncCall', 'SelectorNested'].includes(node.type) ||
  (node.type === 'PipeFuncCall' && node.name !== 'order') ||
  (node.type === 'FuncCall' && !totalFunctions[node.namespace]?.includes(node.name))

const hasPartial = nodeTest(isPartial)

/** Whether the expression cannot fail for any document, so that skipping documents cannot hide an error. */
export const isTotal = (node: SyntaxNode): boolean => !hasPartial(node)

/** Whether the expression refers to an enclosing scope of the query. */
export const looksOutward: (node: SyntaxNode) => boolean = nodeTest(({ type }) => type === 'Parent')

/** Whether the expression depends on the document only, so that its value can be computed once for all queries. */
export const dependsOnDocumentOnly = (node: SyntaxNode): boolean => isTotal(node) && !dependsOnMore(node)

const dependsOnMore = nodeTest(
  (part) =>
    ['Everything', 'Deref', 'Parent', 'Parameter'].includes(part.type) ||
    (part.type === 'FuncCall' && circumstances.includes(part.name)),
)
