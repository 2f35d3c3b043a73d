import type { DatabaseSync } from 'node:sqlite'
import { httpError } from '../errors.ts'
import type { Transaction } from '../types.ts'
import { Dataset, type SelectIds } from './dataset.ts'
import { isValidDatasetName } from './document-ids.ts'
import { atomically, openDatabase } from './sqlite.ts'

export type Store = ReturnType<typeof openStore>
export type { Dataset } from './dataset.ts'

/**
 * Opens the data folder for this process alone. The dataset `production` always exists. `onOpen` receives the
 * connection, so that tests can simulate a full disk.
 *
 * @throws Error with an explanation if another process uses the folder
 */
export function openStore(
  folder: string,
  selectIds: SelectIds,
  onOpen: (db: DatabaseSync) => void = () => {},
) {
  const db = openDatabase(folder)
  onOpen(db)
  const datasets = new Map<string, Dataset>()
  const listeners = new Set<(dataset: Dataset, transaction: Transaction) => void>()

  function open(name: string): Dataset {
    const dataset = new Dataset(db, name, selectIds)
    dataset.onTransaction((transaction) => {
      datasets.set(name, dataset)
      for (const listener of listeners) listener(dataset, transaction)
    })
    return dataset
  }
  for (const { name } of db.prepare('SELECT name FROM datasets').all()) {
    datasets.set(String(name), open(String(name)))
  }

  /** The dataset with this name, for writing. A new dataset is stored with its first commit. */
  function writableDataset(name: string): Dataset {
    if (!isValidDatasetName(name)) throw httpError(400, `Invalid dataset name "${name}"`)
    return datasets.get(name) ?? open(name)
  }

  function createDataset(name: string): Dataset {
    const dataset = writableDataset(name)
    atomically(db, () => db.prepare('INSERT OR IGNORE INTO datasets VALUES (?)').run(name))
    datasets.set(name, dataset)
    return dataset
  }

  function deleteDataset(name: string): void {
    atomically(db, () => {
      for (const table of ['documents', 'changes', 'transactions']) {
        db.prepare(`DELETE FROM ${table} WHERE dataset = ?`).run(name)
      }
      db.prepare('DELETE FROM datasets WHERE name = ?').run(name)
    })
    datasets.delete(name)
  }

  if (!datasets.has('production')) createDataset('production')

  return {
    dataset: (name: string): Dataset | undefined => datasets.get(name),
    datasets: (): string[] => [...datasets.keys()].sort(),
    writableDataset,
    createDataset,
    deleteDataset,
    /** Calls `listener` after each commit to any dataset. */
    onTransaction: (listener: (dataset: Dataset, transaction: Transaction) => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: (): void => db.close(),
  }
}
