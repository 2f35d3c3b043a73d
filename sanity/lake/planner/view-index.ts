import type { ExprNode } from 'groq-js'
import { LruCache } from '../documents/lru-cache.ts'
import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import { allStrings, valueAt, valueNode } from '../groq/ast.ts'
import type { Members } from './candidates.ts'
import { isCheap } from '../groq/effort.ts'
import { evaluateNow, defaultTimeLimit, type Scope } from '../groq/evaluate.ts'
import { referencedIds } from '../documents/stored-document.ts'
import { HashIndex, isKey } from './hash-index.ts'
import type { IndexFile } from './index-files.ts'
import { SortedIndex, type Sorting } from './sorted-index.ts'
import { TextIndex, type TextsOf } from './text-index.ts'
import { Budget } from '../time-limit.ts'

type Index = { close: () => void }

/** Returns the file of a text index, by its name. */
export type FilesOfView = (name: string) => IndexFile
const close = (index: Index) => index.close()

/** The documents of a view with one key of an index: a value at a path, or a reference to an id. */
export type Bucket = {
  documents: readonly LakeDocument[]
  has(document: LakeDocument): boolean
}

/** An index of at most this many documents is built synchronously. */
const FEW = 200

/**
 * The indexes of one view. An index is built for the first query that needs it, updated with each commit and
 * evicted when it is out of use.
 */
export class ViewIndex {
  readonly #view: View
  readonly #paths = new LruCache<string, HashIndex>(24, close)
  readonly #texts = new LruCache<string, TextIndex>(8, close)
  readonly #lists = new LruCache<string, SortedIndex>(200, close)
  /** Kept apart, so that short lists, such as those of unknown addresses, do not evict long ones. */
  readonly #shortLists = new LruCache<string, SortedIndex>(50, close)
  readonly #pending = new Map<string, Promise<void>>()
  #references: HashIndex | undefined

  constructor(view: View) {
    this.#view = view
  }

  /** The documents with a value at a path. */
  withValue(path: readonly string[], value: string | number | boolean): Bucket {
    const name = JSON.stringify(path)
    const keysOf = (document: LakeDocument) => [valueAt(document, path)].filter(isKey)
    const index = this.#paths.getOrAdd(name, () => HashIndex.build(this.#view, keysOf))
    return {
      documents: index.get(value),
      has: (document) => valueAt(document, path) === value,
    }
  }

  /** The documents with a value among the members of an array. */
  withMember(members: Members, value: string | number | boolean): Bucket {
    const keysOf = (document: LakeDocument) => new Set(members.of(document).filter(isKey))
    const index = this.#paths.getOrAdd(`members ${members.name}`, () => HashIndex.build(this.#view, keysOf))
    return { documents: index.get(value), has: (document) => members.of(document).includes(value) }
  }

  /** The documents with a reference to an id, at any depth. */
  referring(id: string): Bucket {
    this.#references ??= HashIndex.build(this.#view, referencesOf)
    return {
      documents: this.#references.get(id),
      has: (document) => referencedIds(document).has(id),
    }
  }

  /**
   * The documents whose texts for an expression match all patterns, in no order and some of them repeatedly; with no
   * pattern, none.
   */
  matching(expression: ExprNode, patterns: readonly string[]): LakeDocument[] {
    if (patterns.length === 0) return []
    const indexes = elementsOf(expression).map((element) => this.#textIndex(element, textIn))
    if (indexes.length === 0) return this.#textIndex(expression, textsIn).search(patterns)
    // Each pattern may match a different element.
    const [first = [], ...others] = patterns.map((pattern) =>
      indexes.flatMap((index) => index.search([pattern])),
    )
    return others.reduce((left, found) => {
      const members = new Set(found)
      return left.filter((document) => members.has(document))
    }, first)
  }

  /** The score of an expression's texts for the patterns, as `score()` computes it. */
  scoring(expression: ExprNode, patterns: readonly string[]): (document: LakeDocument) => number {
    return this.#textIndex(expression, textsIn).scoring(patterns)
  }

  /**
   * Builds the text indexes of an expression without blocking other requests, like the other `prepare`
   * methods, or reads them from their files.
   *
   * @returns whether an index was missing
   */
  async prepareTexts(expression: ExprNode, files?: FilesOfView): Promise<boolean> {
    const elements = elementsOf(expression)
    if (elements.length === 0)
      return this.#prepareText(nameOf(expression, textsIn), textsFrom(expression, textsIn), files)
    let isBuilt = false
    for (const element of elements)
      isBuilt =
        (await this.#prepareText(nameOf(element, textIn), textsFrom(element, textIn), files)) || isBuilt
    return isBuilt
  }

  prepareMentions(files?: FilesOfView): Promise<boolean> {
    return this.#prepareText('@', mentionsOf, files)
  }

  async prepareReferences(): Promise<boolean> {
    if (this.#references) return false
    return this.#prepare('references', async () => {
      const index = await HashIndex.buildIncrementally(this.#view, referencesOf)
      if (this.#references) index.close()
      else this.#references = index
    })
  }

  async #prepareText(name: string, textsOf: TextsOf, files?: FilesOfView): Promise<boolean> {
    if (this.#texts.has(name)) return false
    return this.#prepare(name, async () => {
      const index = await TextIndex.open(this.#view, textsOf, files?.(name))
      // A query of a mutation, which is synchronous, may have built it in the meantime.
      if (this.#texts.getOrAdd(name, () => index) !== index) index.close()
    })
  }

  async #prepare(name: string, build: () => Promise<void>): Promise<boolean> {
    if (this.#view.documents.length <= FEW) return false
    const pending = this.#pending.get(name) ?? build().finally(() => this.#pending.delete(name))
    this.#pending.set(name, pending)
    await pending
    return true
  }

  #textIndex(expression: ExprNode, textsOf: (value: unknown) => string[]): TextIndex {
    return this.#texts.getOrAdd(nameOf(expression, textsOf), () =>
      TextIndex.build(this.#view, textsFrom(expression, textsOf)),
    )
  }

  /** The documents whose strings match all patterns, in no order. */
  mentioning(patterns: readonly string[]): LakeDocument[] {
    return this.#texts.getOrAdd('@', () => TextIndex.build(this.#view, mentionsOf)).search(patterns)
  }

  sorted(sorting: Sorting): SortedIndex {
    return this.#listKept(sorting.name, () => SortedIndex.build(this.#view, sorting))
  }

  async prepareSorted({ name, ...sorting }: Sorting): Promise<void> {
    if (this.#lists.has(name) || this.#shortLists.has(name)) return
    await this.#prepare(name, async () => {
      const index = await SortedIndex.buildIncrementally(this.#view, { name, ...sorting })
      if (this.#listKept(name, () => index) !== index) index.close()
    })
  }

  #listKept(name: string, make: () => SortedIndex): SortedIndex {
    for (const lists of [this.#lists, this.#shortLists])
      if (lists.has(name)) return lists.getOrAdd(name, make)
    const index = make()
    return (index.size > FEW ? this.#lists : this.#shortLists).getOrAdd(name, () => index)
  }
}

const indexes = new WeakMap<View, ViewIndex>()

export function indexOf(view: View): ViewIndex {
  const index = indexes.get(view) ?? new ViewIndex(view)
  indexes.set(view, index)
  return index
}

/** Sorts some of a view's documents by `_id`: a few are sorted, many are filtered from the sorted list of all. */
export function inIdOrder(documents: readonly LakeDocument[], view: View): LakeDocument[] {
  if (documents.length * 8 < view.documents.length)
    return [...documents].sort((a, b) => (a._id < b._id ? -1 : 1))
  const wanted = new Set(documents)
  return view.documents.filter((document) => wanted.has(document))
}

/** The scope of expressions that depend on a single document. */
export const documentScope: Scope = {
  documents: [],
  dereference: () => undefined,
  params: {},
  now: new Date(0),
  identity: '',
}

/** Evaluates an expression for each document, on which alone it must depend. */
export function evaluateEach(expression: ExprNode, documents: readonly LakeDocument[]): unknown[] {
  // Many documents may need more than the default time limit for a query, so each index has a time limit of
  // its own.
  const budget = new Budget(defaultTimeLimit)
  const values: unknown[] = []
  for (let at = 0; at < documents.length; at += batchSize) {
    const some = valueNode(documents.slice(at, at + batchSize))
    const tree: ExprNode = { type: 'Map', base: some, expr: expression }
    const found = evaluateNow(tree, isCheap(tree, {}) ? documentScope : { ...documentScope, budget })
    if (Array.isArray(found)) for (const value of found) values.push(value)
  }
  return values
}

const batchSize = 200

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string')

/** The text of a value that is a single element. */
const textIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

const textsFrom =
  (expression: ExprNode, textsOf: (value: unknown) => string[]): TextsOf =>
  (documents) =>
    evaluateEach(expression, documents).map(textsOf)

const mentionsOf: TextsOf = (documents) => documents.map(allStrings)

const referencesOf = (document: LakeDocument) => referencedIds(document)

/** An expression that always returns one text has the same index alone and as an element of an array. */
const nameOf = (expression: ExprNode, textsOf: (value: unknown) => string[]) =>
  JSON.stringify(expression) + (isOneText(expression) ? '' : textsOf.name)

const isOneText = (node: ExprNode) => node.type === 'FuncCall' && node.namespace === 'pt'

/** The elements of an array expression without spreads; empty for other expressions. */
function elementsOf(node: ExprNode): ExprNode[] {
  if (node.type !== 'Array' || node.elements.some(({ isSplat }) => isSplat)) return []
  return node.elements.map(({ value }) => value)
}
