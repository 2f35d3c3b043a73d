import type { SyntaxNode } from 'groq-js'
import { nodeTest } from './ast.ts'

/** The functions that answer on every input. groq-js knows others by name only, and throws when they are called. */
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

/** Whether no document can make the expression fail, so that leaving documents out cannot hide an error. */
export const isTotal = (node: SyntaxNode): boolean => !hasPartial(node)

/** Whether the expression looks beyond the rows that it is applied to, at what encloses the query around it. */
export const looksOutward: (node: SyntaxNode) => boolean = nodeTest(({ type }) => type === 'Parent')

/** Whether the expression's value follows from the document alone, so that it may be computed once for all queries. */
export const dependsOnDocumentOnly = (node: SyntaxNode): boolean => isTotal(node) && !dependsOnMore(node)

const dependsOnMore = nodeTest(
  (part) =>
    ['Everything', 'Deref', 'Parent', 'Parameter'].includes(part.type) ||
    (part.type === 'FuncCall' && circumstances.includes(part.name)),
)
