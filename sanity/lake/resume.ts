import type { Dataset } from './store.ts'
import type { Transaction } from './types.ts'

/** Further behind than this, a client is quicker to read everything again. */
const maxMissed = 1000

/** What was committed after the transaction that a client heard of last; null when that can't be told. */
export function missedTransactions(dataset: Dataset, lastSeenId: string): Transaction[] | null {
  const last = dataset.transaction(lastSeenId)
  if (!last || dataset.sequence - last.sequence > maxMissed) return null
  return dataset.transactionsAfter(last.sequence)
}
