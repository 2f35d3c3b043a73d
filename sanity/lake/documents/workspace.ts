import { effectsBetween } from './mendoza.ts'
import { refusal } from '../errors.ts'
import { ProcessorBudget } from '../time-limit.ts'
import { strongReferences } from './stored-document.ts'
import type { DocumentChange, LakeDocument, Mutation } from '../types.ts'

/** The state before the transaction. */
export type Source = {
  get(id: string): LakeDocument | undefined
  /** The ids of the documents that a mutation's query selects, including pending changes. */
  select(
    query: string,
    params: Record<string, unknown>,
    pending: ReadonlyMap<string, LakeDocument | null>,
  ): string[]
  /** The ids of the documents with a strong reference to this one. */
  strongReferrers(id: string): Iterable<string>
}

/** Sanity's limit is 20 levels; functions that walk documents are recursive and must not overflow the stack. */
const maxDepth = 200

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner)))

/**
 * The processor time in ms for all text patches of a transaction, which block other requests. Those of an editor take less
 * than one, and a refused patch loses words.
 */
export const longestTextPatches = 500

/** An uncommitted transaction: its changes shadow the dataset, and nothing is written yet. */
export class Workspace {
  readonly transactionId: string
  readonly timestamp: string
  readonly timeOfTextPatches = new ProcessorBudget(longestTextPatches)
  readonly pending = new Map<string, LakeDocument | null>()
  readonly #source: Source
  readonly #mutations = new Map<string, Mutation[]>()

  constructor(source: Source, transactionId: string, timestamp: string) {
    this.#source = source
    this.transactionId = transactionId
    this.timestamp = timestamp
  }

  get(id: string): LakeDocument | undefined {
    const pending = this.pending.get(id)
    return pending === undefined ? this.#source.get(id) : (pending ?? undefined)
  }

  select(query: string, params: Record<string, unknown>): string[] {
    return this.#source.select(query, params, this.pending)
  }

  /**
   * Records the next state of a document and the mutation that leads to it.
   *
   * @throws 400 if it is nested too deeply
   */
  put(id: string, next: LakeDocument | null, mutation: Mutation): void {
    if (isDeeperThan(maxDepth, next)) {
      throw refusal(
        400,
        'attributeDepthError',
        `Document "${id}" is nested more than ${maxDepth} levels deep`,
        {
          id,
        },
      )
    }
    this.pending.set(id, next)
    this.#mutations.set(id, [...(this.#mutations.get(id) ?? []), mutation])
  }

  /** The net effect of the transaction. A document created and deleted within it has not changed. */
  changes(): DocumentChange[] {
    return Array.from(this.pending, ([id, after]): DocumentChange => {
      const before = this.#source.get(id) ?? null
      return {
        id,
        before,
        after,
        mutations: this.#mutations.get(id) ?? [],
        effects: effectsBetween(before, after),
      }
    }).filter(({ before, after }) => before !== null || after !== null)
  }

  /** @throws 409 if the result would contain a dangling strong reference */
  checkReferences(): void {
    for (const [id, after] of this.pending) {
      if (after) this.#checkTargets(id, after)
      else this.#checkReferrers(id)
    }
  }

  #checkTargets(id: string, document: LakeDocument): void {
    const known = this.#source.get(id)
    const before: ReadonlySet<string> = known ? strongReferences(known) : new Set()
    for (const target of strongReferences(document)) {
      if (before.has(target) || this.get(target)) continue
      throw refusal(
        409,
        'documentReferenceDoesNotExistError',
        `Document "${id}" references nonexistent document "${target}"`,
        { id, referenceID: target },
      )
    }
  }

  #checkReferrers(id: string): void {
    const referrers = [...this.#source.strongReferrers(id)].filter((referrer) => {
      const pending = this.pending.get(referrer)
      return pending === undefined || (pending !== null && strongReferences(pending).has(id))
    })
    if (referrers.length === 0) return
    throw refusal(
      409,
      'documentHasExistingReferencesError',
      `Document "${id}" cannot be deleted as there are references to it from "${referrers[0]}"`,
      { id, referencingIDs: referrers },
    )
  }
}
