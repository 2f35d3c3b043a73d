import type { DatabaseSync } from 'node:sqlite'
import { applyPatch } from 'mendoza'
import { effectsBetween } from './mendoza.ts'
import {
  changeRow,
  documentOf,
  isDocument,
  transactionRow,
  type ChangeRow,
  type TransactionRow,
} from './rows.ts'
import { encodeDocument } from './stored-document.ts'
import type { DocumentChange, LakeDocument, Mutation, Transaction } from '../types.ts'

/** Which transactions to read. Transaction ids and times are inclusive. */
export type TransactionRange = {
  fromTransaction?: string
  toTransaction?: string
  fromTime?: string
  toTime?: string
  authors?: readonly string[]
  reverse?: boolean
  limit?: number
}

/** A document is stored as a snapshot at least once per this many changes; the others store only effects. */
const snapshotEvery = 20

const withoutRev = ({ _rev, ...rest }: LakeDocument) => rest

/** The payload of a single `create` or `createOrReplace`, which serves as the snapshot and need not be stored twice. */
function payloadOf(change: DocumentChange): 'create' | 'createOrReplace' | null {
  const [only, ...others] = change.mutations
  if (!only || others.length > 0 || !change.after) return null
  return 'create' in only ? 'create' : 'createOrReplace' in only ? 'createOrReplace' : null
}

/** One dataset's part of the database: the current documents, and every transaction. */
export class DatasetLog {
  readonly #db: DatabaseSync
  readonly #dataset: string
  readonly #insertDocument
  readonly #deleteDocument
  readonly #insertTransaction
  readonly #insertChange
  readonly #latestChange
  readonly #insertName
  readonly #sequenceOf

  constructor(db: DatabaseSync, dataset: string) {
    this.#db = db
    this.#dataset = dataset
    this.#insertDocument = db.prepare(
      'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
    )
    this.#deleteDocument = db.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?')
    this.#insertTransaction = db.prepare('INSERT INTO transactions VALUES (?, ?, ?, ?, ?)')
    this.#insertChange = db.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    this.#latestChange = db.prepare(
      'SELECT sequence, age FROM changes WHERE dataset = ? AND document = ? ORDER BY sequence DESC LIMIT 1',
    )
    this.#insertName = db.prepare('INSERT OR IGNORE INTO datasets VALUES (?)')
    this.#sequenceOf = db.prepare('SELECT sequence FROM transactions WHERE dataset = ? AND id = ?')
  }

  *documents(): Generator<LakeDocument> {
    // Bytes are converted to text faster by Node than by its SQLite.
    const select = this.#db.prepare('SELECT CAST(body AS BLOB) AS body FROM documents WHERE dataset = ?')
    for (const { body } of select.iterate(this.#dataset)) yield documentOf(body)
  }

  /** The newest transaction; `sequence` is 0 if there is none. */
  last(): { sequence: number; id?: string } {
    const row = this.#db
      .prepare('SELECT sequence, id FROM transactions WHERE dataset = ? ORDER BY sequence DESC LIMIT 1')
      .get(this.#dataset)
    return row ? { sequence: Number(row.sequence), id: String(row.id) } : { sequence: 0 }
  }

  /**
   * Writes a transaction, within an SQLite transaction of the caller.
   *
   * @returns each changed document as it is stored now, with large fields that are not parsed.
   */
  append(transaction: Transaction): (LakeDocument | null)[] {
    const { sequence, id, timestamp, author } = transaction
    this.#insertName.run(this.#dataset)
    this.#insertTransaction.run(this.#dataset, sequence, id, timestamp, author)
    return transaction.changes.map((change, position) => {
      const row = change.after && encodeDocument(change.after)
      if (row === null) this.#deleteDocument.run(this.#dataset, change.id)
      else this.#insertDocument.run(this.#dataset, change.id, row)

      const latest = this.#latestChange.get(this.#dataset, change.id)
      const payload = payloadOf(change)
      const isUpdate = change.before !== null && change.after !== null
      const nextAge = Number(latest?.age ?? 0) + 1
      const snapshot =
        payload || !isUpdate || nextAge >= snapshotEvery ? change.after && JSON.stringify(change.after) : null
      this.#insertChange.run(
        this.#dataset,
        sequence,
        position,
        change.id,
        latest?.sequence ?? null,
        isUpdate && snapshot === null ? nextAge : 0,
        payload,
        snapshot,
        payload ? null : JSON.stringify(change.mutations),
        isUpdate ? JSON.stringify(change.effects) : null,
      )
      return row === null ? null : documentOf(Buffer.from(row))
    })
  }

  sequenceOf(id: string): number | undefined {
    const row = this.#sequenceOf.get(this.#dataset, id)
    return row && Number(row.sequence)
  }

  transactionsAfter(sequence: number): Transaction[] {
    const rows = this.#db
      .prepare('SELECT * FROM transactions WHERE dataset = ? AND sequence > ? ORDER BY sequence')
      .all(this.#dataset, sequence)
    return this.#load(rows.map((row) => transactionRow.parse(row)))
  }

  /** The transactions that touched one of the documents, oldest first unless `reverse`. */
  transactionsOf(ids: readonly string[], range: TransactionRange = {}): Transaction[] {
    const rows = this.#db
      .prepare(
        `SELECT * FROM transactions AS t WHERE dataset = :dataset
          AND sequence IN (
            SELECT sequence FROM changes WHERE dataset = :dataset AND document IN (SELECT value FROM json_each(:ids))
          )
          AND sequence >= coalesce((SELECT sequence FROM transactions WHERE dataset = :dataset AND id = :from), 0)
          AND sequence <= coalesce((SELECT sequence FROM transactions WHERE dataset = :dataset AND id = :to), 1e15)
          AND timestamp >= :fromTime AND timestamp <= :toTime
          AND (:authors IS NULL OR author IN (SELECT value FROM json_each(:authors)))
          ORDER BY sequence ${range.reverse ? 'DESC' : 'ASC'} LIMIT :limit`,
      )
      .all({
        dataset: this.#dataset,
        ids: JSON.stringify(ids),
        from: range.fromTransaction ?? null,
        to: range.toTransaction ?? null,
        fromTime: range.fromTime ?? '',
        toTime: range.toTime ?? '~',
        authors: range.authors ? JSON.stringify(range.authors) : null,
        limit: range.limit ?? -1,
      })
    const transactions = this.#load(
      rows.map((row) => transactionRow.parse(row)).sort((a, b) => a.sequence - b.sequence),
    )
    return range.reverse ? transactions.reverse() : transactions
  }

  /** The document after the transaction with this sequence: the last snapshot with the effects since applied. */
  stateAt(id: string, sequence: number): LakeDocument | null {
    const rows = this.#db
      .prepare(
        `SELECT c.*, t.id AS rev FROM changes AS c JOIN transactions AS t USING (dataset, sequence)
         WHERE dataset = ? AND document = ? AND sequence <= ? ORDER BY sequence DESC LIMIT ${snapshotEvery + 1}`,
      )
      .all(this.#dataset, id, sequence)
    const changes = rows.map((row) => changeRow.parse(row))
    const start = changes.findIndex((change) => change.age === 0)
    let state: LakeDocument | null = changes[start]?.snapshot ?? null
    for (const change of changes.slice(0, Math.max(start, 0)).reverse()) state = this.#follow(state, change)
    return state && { ...state, _rev: String(rows[0]?.rev) }
  }

  /** Every transaction with the states before and after it. `rows` ascend, so a state is usually the previous one. */
  #load(rows: TransactionRow[]): Transaction[] {
    const known = new Map<string, { sequence: number; state: LakeDocument | null }>()
    const select = this.#db.prepare(
      'SELECT * FROM changes WHERE dataset = ? AND sequence = ? ORDER BY position',
    )
    return rows.map((row) => ({
      ...row,
      changes: select.all(this.#dataset, row.sequence).map((item): DocumentChange => {
        const change = changeRow.parse(item)
        const last = known.get(change.document)
        const before =
          change.previous === null
            ? null
            : last?.sequence === change.previous
              ? last.state
              : this.stateAt(change.document, change.previous)
        const next = change.age === 0 ? change.snapshot : this.#follow(before, change)
        const after = next && { ...next, _rev: row.id }
        known.set(change.document, { sequence: row.sequence, state: after })
        return {
          id: change.document,
          before,
          after,
          mutations:
            change.mutations ?? (after && change.payload ? [payloadMutation(change.payload, after)] : []),
          effects: change.effects ?? effectsBetween(before, after),
        }
      }),
    }))
  }

  #follow(state: LakeDocument | null, change: ChangeRow): LakeDocument | null {
    const next: unknown = applyPatch(state && withoutRev(state), change.effects?.apply ?? [0, null])
    return isDocument(next) ? next : null
  }
}

function payloadMutation(payload: 'create' | 'createOrReplace', document: LakeDocument): Mutation {
  return payload === 'create' ? { create: withoutRev(document) } : { createOrReplace: withoutRev(document) }
}
