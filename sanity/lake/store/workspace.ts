import { effectsBetween } from './mendoza.ts'
import { refusal } from '../errors.ts'
import { Budget } from '../query/watchdog.ts'
import type { DocumentChange, LakeDocument, Mutation } from '../types.ts'

/** The state that a transaction starts from. */
export type Source = {
  get(id: string): LakeDocument | undefined
  /** Ids of the documents that a mutation's query selects, in the state with the pending changes. */
  select(
    query: string,
    params: Record<string, unknown>,
    pending: ReadonlyMap<string, LakeDocument | null>,
  ): string[]
  /** Ids of the documents with a strong reference to this one. */
  strongReferrers(id: string): Iterable<string>
}

/** Ids of the documents that a document refers to strongly, in this dataset. */
export function strongReferences(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('_ref' in value && typeof value._ref === 'string') {
    const isWeak = '_weak' in value && value._weak === true
    if (!isWeak && !('_dataset' in value) && !('_projectId' in value)) found.add(value._ref)
  }
  for (const inner of Object.values(value)) if (typeof inner === 'object') strongReferences(inner, found)
  return found
}

/** Sanity takes 20 levels; whatever walks a document here is recursive and must not run out of stack. */
const maxDepth = 200

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner)))

/** How long all text patches of a transaction may hold up others, in ms. Those of an editor take less than one. */
export const longestTextPatches = 250

/** A transaction in the making: what it has done so far lies over the dataset, and nothing is written yet. */
export class Workspace {
  readonly transactionId: string
  readonly timestamp: string
  readonly timeOfTextPatches = new Budget(longestTextPatches)
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
   * Records a document's next state, and the mutation that leads to it.
   * @throws 400 when it is nested too deeply.
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

  /** What the transaction does in sum. A document that comes and goes within it has not changed. */
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

  /** @throws 409 when the result would hold a strong reference to a document that is not there. */
  checkReferences(): void {
    for (const [id, after] of this.pending) {
      if (after) this.#checkTargets(id, after)
      else this.#checkReferrers(id)
    }
  }

  #checkTargets(id: string, document: LakeDocument): void {
    const known = this.#source.get(id)
    const before = known ? strongReferences(known) : new Set<string>()
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
