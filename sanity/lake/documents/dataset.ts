import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { refusal, refusedAt } from '../errors.ts'
import { isValidId } from './document-ids.ts'
import { LruCache } from './lru-cache.ts'
import { DatasetLog, type TransactionRange } from './log.ts'
import { applyMutation } from './mutations.ts'
import { publicPerspective, ruleOf, type AnyPerspective } from './perspectives.ts'
import { evaluable, restored } from './field-names.ts'
import { atomically } from './sqlite.ts'
import { strongReferences } from './stored-document.ts'
import type { LakeDocument, Mutation, MutationResult, Transaction } from '../types.ts'
import { View } from './view.ts'
import { Workspace } from './workspace.ts'

export type CommitOptions = {
  /** The user's id. */
  author: string
  transactionId?: string
  dryRun?: boolean
  now?: Date
}

/**
 * Returns the ids of the documents that a mutation's query selects, including the pending changes of its transaction.
 * It is passed in, because this folder does not evaluate queries.
 */
export type SelectIds = (
  view: View,
  query: string,
  params: Readonly<Record<string, unknown>>,
  pending: ReadonlyMap<string, LakeDocument | null>,
) => string[]

/** A client that missed more transactions must start over. */
const maxMissed = 1000

type TransactionListener = (transaction: Transaction) => void

/** A dataset: all its documents in memory, every transaction on disk, and `commit` as the only way to write. */
export class Dataset {
  readonly name: string
  readonly #db: DatabaseSync
  readonly #selectIds: SelectIds
  readonly #log: DatasetLog
  readonly #documents = new Map<string, LakeDocument>()
  #knownReferrers: Map<string, Set<string>> | undefined
  readonly #views = new Map<AnyPerspective, View>()
  readonly #stacks = new LruCache<string, View>(4)
  readonly #listeners = new Set<TransactionListener>()
  #last: { sequence: number; id?: string }

  constructor(db: DatabaseSync, name: string, selectIds: SelectIds) {
    this.name = name
    this.#db = db
    this.#selectIds = selectIds
    this.#log = new DatasetLog(db, name)
    this.#last = this.#log.last()
    for (const document of this.#log.documents()) {
      this.#remember(document._id, undefined, document)
      // Compute it now, while the document is still in the CPU cache: every view needs it.
      evaluable(document)
    }
  }

  get size(): number {
    return this.#documents.size
  }

  /** All stored documents in `_id` order. */
  get documents(): readonly LakeDocument[] {
    return restored(this.view('raw').documents)
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id)
  }

  /** The documents in a perspective. */
  view(perspective: AnyPerspective): View {
    const isName = perspective === 'raw' || perspective === 'published' || perspective === 'drafts'
    if (!isName && perspective !== publicPerspective) {
      return this.#stacks.getOrAdd(perspective.join(), () => new View(ruleOf(perspective), this.#documents))
    }
    const view = this.#views.get(perspective) ?? new View(ruleOf(perspective), this.#documents)
    this.#views.set(perspective, view)
    return view
  }

  /**
   * Applies mutations as one transaction, which is on disk when this returns.
   *
   * @throws LakeError, without having changed anything: 400 and 409 for invalid mutations, 507 for the disk
   */
  commit(
    mutations: readonly Mutation[],
    options: CommitOptions & { autoGenerateArrayKeys?: boolean },
  ): { transaction: Transaction; results: MutationResult[] } {
    let index = 0
    try {
      return this.commitWork(options, (work) => {
        const results = mutations.flatMap((mutation, position) => {
          index = position
          return applyMutation(work, mutation, options)
        })
        // A refusal from here on, such as for a dangling reference, belongs to no single mutation.
        index = 0
        return results
      })
    } catch (error) {
      throw refusedAt(error, 'mutation', index)
    }
  }

  /** Like {@link commit}, for a transaction that does not consist of mutations alone. */
  commitWork<T>(
    options: CommitOptions,
    build: (work: Workspace) => T,
  ): { transaction: Transaction; results: T } {
    const id = options.transactionId ?? randomUUID()
    if (!isValidId(id)) throw refusal(400, 'malformedMutationError', `Invalid transaction id "${id}"`)
    if (this.#log.sequenceOf(id) !== undefined) {
      throw refusal(409, 'transactionAlreadyExistsError', `Transaction "${id}" was committed before`, { id })
    }
    const timestamp = (options.now ?? new Date()).toISOString()
    const work = new Workspace(
      {
        get: (documentId) => this.#documents.get(documentId),
        select: (query, params, pending) => this.#selectIds(this.view('raw'), query, params, pending),
        strongReferrers: (documentId) => this.#strongReferrers.get(documentId) ?? [],
      },
      id,
      timestamp,
    )
    const results = build(work)
    work.checkReferences()
    const changes = work.changes()
    const transaction: Transaction = {
      id,
      sequence: this.#last.sequence + 1,
      timestamp,
      author: options.author,
      changes,
    }
    if (changes.length > 0 && !options.dryRun) this.#write(transaction)
    return { transaction, results }
  }

  #write(transaction: Transaction): void {
    const stored = atomically(this.#db, () => this.#log.append(transaction))
    this.#last = { sequence: transaction.sequence, id: transaction.id }
    for (const [index, { id, before }] of transaction.changes.entries()) {
      this.#remember(id, before ?? undefined, stored[index] ?? undefined)
    }
    const views = [...this.#views.values(), ...this.#stacks.values()]
    for (const view of views) {
      for (const { id } of transaction.changes) view.update(id, (other) => this.#documents.get(other))
    }
    for (const listener of this.#listeners) {
      try {
        listener(transaction)
      } catch (error) {
        // The write is done; a failing listener cannot undo it.
        console.error('A transaction listener failed:', error)
      }
    }
  }

  #remember(id: string, before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    if (after) this.#documents.set(id, after)
    else this.#documents.delete(id)
    const referrers = this.#knownReferrers
    if (!referrers) return
    if (before) for (const target of strongReferences(before)) referrers.get(target)?.delete(id)
    if (after) addReferrer(after, referrers)
  }

  /** The ids of the documents with a strong reference to each id; found when something is first deleted. */
  get #strongReferrers(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#knownReferrers) return this.#knownReferrers
    const referrers = new Map<string, Set<string>>()
    for (const document of this.#documents.values()) addReferrer(document, referrers)
    this.#knownReferrers = referrers
    return referrers
  }

  /** Calls `listener` after each commit, in order. */
  onTransaction(listener: TransactionListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** For clients that resume. */
  get lastTransactionId(): string | undefined {
    return this.#last.id
  }

  /** The sequence of a transaction in the log. */
  sequenceOf(transactionId: string): number | undefined {
    return this.#log.sequenceOf(transactionId)
  }

  /** The transactions after the given one; undefined if it is unknown, or so old that starting over is faster. */
  transactionsSince(transactionId: string): Transaction[] | undefined {
    const sequence = this.sequenceOf(transactionId)
    if (sequence === undefined || this.#last.sequence - sequence > maxMissed) return undefined
    return this.#log.transactionsAfter(sequence)
  }

  /** The transactions that touched one of the documents, oldest first unless `reverse`. */
  transactionsOf(ids: readonly string[], range?: TransactionRange): Transaction[] {
    return this.#log.transactionsOf(ids, range)
  }

  /** A document after the transaction with this sequence; null if it did not exist. */
  stateAt(id: string, sequence: number): LakeDocument | null {
    return this.#log.stateAt(id, sequence)
  }
}

function addReferrer(document: LakeDocument, referrers: Map<string, Set<string>>): void {
  for (const target of strongReferences(document)) {
    const known = referrers.get(target) ?? new Set()
    referrers.set(target, known.add(document._id))
  }
}
