import type { ExprNode } from 'groq-js'
import { LeastRecentlyUsed } from '../documents/least-recently-used.ts'
import type { LakeDocument } from '../types.ts'
import type { View } from '../documents/view.ts'
import { allStrings, valueAt, valueNode } from '../query/ast.ts'
import type { Members } from './candidates.ts'
import { isCheap } from '../query/effort.ts'
import { evaluateNow, defaultTimeLimit, type Scope } from '../query/groq.ts'
import { referencedIds } from '../documents/stored-document.ts'
import { HashIndex, isKey } from './hash-index.ts'
import { SortedIndex, type Sorting } from './sorted-index.ts'
import { TextIndex, type TextsOf } from './text-index.ts'
import { Budget } from '../query/watchdog.ts'

type Index = { close: () => void }
const close = (index: Index) => index.close()

/** Some of a view's documents that an index knows: those with a value at a path, or with a reference to an id. */
export type Bucket = {
  documents: readonly LakeDocument[]
  has(document: LakeDocument): boolean
}

/** An index of so few documents is built at once. */
const FEW = 200

/** The indexes of one view: made when a query first has a use for them, kept up to date, dropped when out of use. */
export class ViewIndex {
  readonly #view: View
  readonly #paths = new LeastRecentlyUsed<string, HashIndex>(24, close)
  readonly #texts = new LeastRecentlyUsed<string, TextIndex>(8, close)
  readonly #lists = new LeastRecentlyUsed<string, SortedIndex>(200, close)
  /** Lists of few or no documents, such as those of unknown addresses, must not evict long ones. */
  readonly #shortLists = new LeastRecentlyUsed<string, SortedIndex>(50, close)
  readonly #pending = new Map<string, Promise<void>>()
  #references: HashIndex | undefined

  constructor(view: View) {
    this.#view = view
  }

  /** The documents with this value at this path. */
  withValue(path: readonly string[], value: string | number | boolean): Bucket {
    const name = JSON.stringify(path)
    const keysOf = (document: LakeDocument) => [valueAt(document, path)].filter(isKey)
    const index = this.#paths.getOrAdd(name, () => HashIndex.of(this.#view, keysOf))
    return {
      documents: index.get(value),
      has: (document) => valueAt(document, path) === value,
    }
  }

  /** The documents with this value among the members of an array. */
  withMember(members: Members, value: string | number | boolean): Bucket {
    const keysOf = (document: LakeDocument) => new Set(members.of(document).filter(isKey))
    const index = this.#paths.getOrAdd(`members ${members.name}`, () => HashIndex.of(this.#view, keysOf))
    return { documents: index.get(value), has: (document) => members.of(document).includes(value) }
  }

  /** The documents with a reference to this id, wherever in them. */
  referring(id: string): Bucket {
    this.#references ??= HashIndex.of(this.#view, referencesOf)
    return {
      documents: this.#references.get(id),
      has: (document) => referencedIds(document).has(id),
    }
  }

  /** The documents in which an expression's texts match all patterns. None matches nothing. */
  matching(expression: ExprNode, patterns: readonly string[]): ReadonlySet<LakeDocument> {
    if (patterns.length === 0) return new Set()
    const indexes = elementsOf(expression).map((element) => this.#textIndex(element, textIn))
    if (indexes.length === 0) return new Set(this.#textIndex(expression, textsIn).search(patterns))
    // Each pattern may be met in another element.
    const [first = new Set<LakeDocument>(), ...others] = patterns.map(
      (pattern) => new Set(indexes.flatMap((index) => index.search([pattern]))),
    )
    return new Set([...first].filter((document) => others.every((more) => more.has(document))))
  }

  /** How well an expression's texts match the patterns, for `score()`. */
  scoring(expression: ExprNode, patterns: readonly string[]): (document: LakeDocument) => number {
    return this.#textIndex(expression, textsIn).scoring(patterns)
  }

  /**
   * Builds the text indexes of an expression without keeping other requests waiting. So do the other `prepare` methods.
   *
   * @returns whether there was anything to build.
   */
  async prepareTexts(expression: ExprNode): Promise<boolean> {
    const elements = elementsOf(expression)
    if (elements.length === 0)
      return this.#prepareText(nameOf(expression, textsIn), textsFrom(expression, textsIn))
    let isBuilt = false
    for (const element of elements)
      isBuilt = (await this.#prepareText(nameOf(element, textIn), textsFrom(element, textIn))) || isBuilt
    return isBuilt
  }

  prepareMentions(): Promise<boolean> {
    return this.#prepareText('@', mentionsOf)
  }

  async prepareReferences(): Promise<boolean> {
    if (this.#references) return false
    return this.#prepare('references', async () => {
      const index = await HashIndex.inPieces(this.#view, referencesOf)
      if (this.#references) index.close()
      else this.#references = index
    })
  }

  async #prepareText(name: string, textsOf: TextsOf): Promise<boolean> {
    if (this.#texts.has(name)) return false
    return this.#prepare(name, async () => {
      const index = await TextIndex.inPieces(this.#view, textsOf)
      // A mutation's query, which can't wait, may have built it meanwhile.
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
      TextIndex.of(this.#view, textsFrom(expression, textsOf)),
    )
  }

  /** The documents with all patterns among their strings, in no order. */
  mentioning(patterns: readonly string[]): LakeDocument[] {
    return this.#texts.getOrAdd('@', () => TextIndex.of(this.#view, mentionsOf)).search(patterns)
  }

  sorted(sorting: Sorting): SortedIndex {
    return this.#listKept(sorting.name, () => SortedIndex.of(this.#view, sorting))
  }

  async prepareSorted({ name, ...sorting }: Sorting): Promise<void> {
    if (this.#lists.has(name) || this.#shortLists.has(name)) return
    await this.#prepare(name, async () => {
      const index = await SortedIndex.inPieces(this.#view, { name, ...sorting })
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

/** `_id` order for a part of a view's documents: by sorting when they are few, else by picking them from the whole. */
export function inIdOrder(documents: readonly LakeDocument[], view: View): LakeDocument[] {
  if (documents.length * 8 < view.documents.length)
    return [...documents].sort((a, b) => (a._id < b._id ? -1 : 1))
  const wanted = new Set(documents)
  return view.documents.filter((document) => wanted.has(document))
}

/** The scope for expressions that depend on one document only. */
export const documentScope: Scope = {
  documents: [],
  dereference: () => undefined,
  params: {},
  now: new Date(0),
  identity: '',
}

/** An expression's value for each document. It must depend on the document only. */
export function evaluateEach(expression: ExprNode, documents: readonly LakeDocument[]): unknown[] {
  // An index that takes long only as there are many documents has to be built all the same.
  const budget = new Budget(defaultTimeLimit)
  const values: unknown[] = []
  for (let at = 0; at < documents.length; at += documentsAtATime) {
    const some = valueNode(documents.slice(at, at + documentsAtATime))
    const tree: ExprNode = { type: 'Map', base: some, expr: expression }
    const found = evaluateNow(tree, isCheap(tree, {}) ? documentScope : { ...documentScope, budget })
    if (Array.isArray(found)) for (const value of found) values.push(value)
  }
  return values
}

const documentsAtATime = 200

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string')

/** A member of an array counts as one text or none. */
const textIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

const textsFrom =
  (expression: ExprNode, textsOf: (value: unknown) => string[]): TextsOf =>
  (documents) =>
    evaluateEach(expression, documents).map(textsOf)

const mentionsOf: TextsOf = (documents) => documents.map(allStrings)

const referencesOf = (document: LakeDocument) => referencedIds(document)

/** The same index serves `a` and `[a, b]` where `a` is one text for certain. */
const nameOf = (expression: ExprNode, textsOf: (value: unknown) => string[]) =>
  JSON.stringify(expression) + (isOneText(expression) ? '' : textsOf.name)

const isOneText = (node: ExprNode) => node.type === 'FuncCall' && node.namespace === 'pt'

/** The elements of `[a, b]`; none for other expressions. */
function elementsOf(node: ExprNode): ExprNode[] {
  if (node.type !== 'Array' || node.elements.some(({ isSplat }) => isSplat)) return []
  return node.elements.map(({ value }) => value)
}
