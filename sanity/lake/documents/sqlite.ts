import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataError, messageOf } from '../errors.ts'

const schema = `
  CREATE TABLE IF NOT EXISTS datasets (name TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    dataset TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (dataset, id)
  );
  CREATE TABLE IF NOT EXISTS transactions (
    dataset TEXT NOT NULL, sequence INTEGER NOT NULL, id TEXT NOT NULL, timestamp TEXT NOT NULL, author TEXT NOT NULL,
    PRIMARY KEY (dataset, sequence), UNIQUE (dataset, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS changes (
    dataset TEXT NOT NULL, sequence INTEGER NOT NULL, position INTEGER NOT NULL, document TEXT NOT NULL,
    previous INTEGER, age INTEGER NOT NULL, payload TEXT, snapshot TEXT, mutations TEXT, effects TEXT,
    UNIQUE (dataset, sequence, position), UNIQUE (dataset, document, sequence)
  );
`

const errorCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0

const busy = 5

/**
 * Opens `lake.db` in the folder with an exclusive lock, which the operating system releases when the process dies. An
 * acknowledged write has been flushed to disk (`synchronous=FULL`).
 *
 * @throws Error with an explanation if another process uses the folder or it can't be written to
 */
export function openDatabase(folder: string): DatabaseSync {
  const db = openFile(folder)
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    db.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`)
  } catch (error) {
    db.close()
    if (errorCode(error) === busy) throw new Error(`Another lake is running on ${folder}. Stop it first.`)
    throw cannotWrite(folder, error)
  }
  return db
}

function openFile(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'lake.db')
    // Only for its owner; SQLite gives its other files the same mode.
    closeSync(openSync(file, 'a', 0o600))
    for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) chmodSync(name, 0o600)
    return new DatabaseSync(file)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

const cannotWrite = (folder: string, error: unknown) =>
  new Error(`The lake can't write to its data folder ${folder}: ${messageOf(error)}`, { cause: error })

/** Runs `write` in one transaction: all of it is on disk when this returns, or none of it. */
export function atomically<T>(db: DatabaseSync, write: () => T): T {
  const file = db.location()
  // SQLite would continue to write to a deleted file.
  if (file && !(existsSync(file) && existsSync(`${file}-wal`)))
    throw dataError(507, 'storageError', `Nothing was written, the data folder is gone: there is no ${file}`)
  try {
    db.exec('BEGIN IMMEDIATE')
    const result = write()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite may have rolled back by itself, as it does when the disk is full.
    if (db.isTransaction) db.exec('ROLLBACK')
    if (errorCode(error) === 0) throw error
    const reason = messageOf(error)
    throw dataError(507, 'storageError', `Nothing was written, the data folder refused it: ${reason}`)
  }
}
