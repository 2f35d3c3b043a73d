import type { DatabaseSync } from 'node:sqlite'
import { httpError } from '../errors.ts'
import { Dataset } from './dataset.ts'
import { atomically, openDatabase } from './sqlite.ts'

export type Store = ReturnType<typeof openStore>
export type { CommitOptions, Dataset } from './dataset.ts'

/** https://www.sanity.io/docs/content-lake/datasets: a `~` only leads the names that Sanity makes itself. */
const isValidName = (name: string) => /^[a-z0-9~][a-z0-9_-]{0,63}$/.test(name)

/**
 * Opens the data folder for this process alone. The dataset `production` is there from the start. `onOpen` is given the
 * connection, so that tests can make the disk full.
 *
 * @throws an Error with a plain sentence when another process has the folder.
 */
export function openStore(folder: string, onOpen: (db: DatabaseSync) => void = () => {}) {
  const db = openDatabase(folder)
  onOpen(db)
  const names = db.prepare('SELECT name FROM datasets').all()
  const datasets = new Map(names.map(({ name }) => [String(name), new Dataset(db, String(name))]))

  function createDataset(name: string): Dataset {
    if (!isValidName(name)) throw httpError(400, `Invalid dataset name "${name}"`)
    const existing = datasets.get(name)
    if (existing) return existing
    atomically(db, () => db.prepare('INSERT INTO datasets VALUES (?)').run(name))
    const dataset = new Dataset(db, name)
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
    createDataset,
    deleteDataset,
    close: (): void => db.close(),
  }
}
