import type { ExprNode } from 'groq-js'
import type { View } from '../documents/view.ts'
import { allStrings, type Params } from '../groq/ast.ts'
import type { Scope } from '../groq/evaluate.ts'
import type { Mentioning } from '../groq/text-query.ts'
import { wordsOf, wordTest } from '../groq/words.ts'
import { planned, prepareListings } from './plan.ts'
import { prepareSearch } from './text-search.ts'
import { indexOf, type FilesOfView } from './view-index.ts'

export { IndexFiles } from './index-files.ts'
export type { FilesOfView }

/**
 * Makes queries faster without changing their results. The rest of the lake imports only this file of the
 * folder.
 */
export type Planner = {
  /**
   * Builds the indexes for the searches of a query in pieces, between which other requests are answered, or reads them
   * from their files.
   *
   * @returns whether an index was missing
   */
  prepareSearch(tree: ExprNode, view: View, params: Params, files?: FilesOfView): Promise<boolean>
  /** Builds the indexes for its lists and counts in the same way. */
  prepareLists(tree: ExprNode, view: View, scope: Pick<Scope, 'params' | 'now'>): Promise<void>
  /** Rewrites a query into an equivalent one that reads fewer documents. */
  plan(tree: ExprNode, view: View, scope: Scope): ExprNode
  mentioning: Mentioning
}

export const indexes: Planner = {
  prepareSearch,
  prepareLists: (tree, view, { params, now }) => prepareListings(tree, { view, params, scope: { now } }),
  plan: (tree, view, scope) => planned(tree, { view, params: scope.params, scope }),
  mentioning: (view, patterns) => indexOf(view).mentioning(patterns),
}

/** Leaves each query to groq-js, which reads all documents. */
export const noPlanner: Planner = {
  prepareSearch: () => Promise.resolve(false),
  prepareLists: () => Promise.resolve(),
  plan: (tree) => tree,
  mentioning(view, patterns) {
    const tests = patterns.map(wordTest)
    return view.documents.filter((document) => {
      const words = allStrings(document).flatMap(wordsOf)
      return tests.every((test) => words.some((word) => test.test(word)))
    })
  },
}

/** `LAKE_PLANNER=off` in the environment turns the planner off. */
export const defaultPlanner: Planner = process.env.LAKE_PLANNER === 'off' ? noPlanner : indexes
