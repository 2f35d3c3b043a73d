import type { Dataset } from '../store/store.ts'
import type { Transaction } from '../types.ts'

/** Further behind than this, a client is quicker to read everything again. */
const maxMissed = 1000

const newest = new WeakMap<Dataset, { sequence: number; id: string }>()

/** The last transaction's id, for a client to resume after. Remembered: an import takes long to read back. */
export function newestTransactionId(dataset: Dataset): string | undefined {
  const known = newest.get(dataset)
  if (known?.sequence === dataset.sequence) return known.id
  const id = dataset.transactionsAfter(dataset.sequence - 1)[0]?.id
  if (id !== undefined) newest.set(dataset, { sequence: dataset.sequence, id })
  return id
}

/** What was committed after the transaction that a client heard of last; null when that can't be told. */
export function missedTransactions(dataset: Dataset, lastSeenId: string): Transaction[] | null {
  if (lastSeenId === newestTransactionId(dataset)) return []
  const last = dataset.transaction(lastSeenId)
  if (!last || dataset.sequence - last.sequence > maxMissed) return null
  return dataset.transactionsAfter(last.sequence)
}
