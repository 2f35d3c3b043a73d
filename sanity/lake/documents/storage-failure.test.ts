import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { LakeError } from '../errors.ts'
import { openStore } from './store.ts'
import { selectIds } from '../query/select.ts'
import { temporaryFolder } from '../testing/temporary-lake.ts'

const opened: { close: () => void }[] = []
afterEach(() => opened.splice(0).forEach(({ close }) => close()))

/** A store with its database connection, which tests make fail. */
function storeThatMayFail() {
  const { folder, remove } = temporaryFolder()
  const connections: DatabaseSync[] = []
  const store = openStore(folder, selectIds, (db) => connections.push(db))
  opened.push({ close: () => (store.close(), remove()) })
  const [db] = connections
  if (!db) throw new Error('The store opened no database')
  return { store, db, folder }
}

const entry = (name: string) => ({ create: { _id: name, _type: 'entry', text: name.repeat(50_000) } })

function refusal(write: () => unknown): LakeError {
  try {
    write()
  } catch (error) {
    if (error instanceof LakeError) return error
    throw error
  }
  throw new Error('The write was not refused')
}

test.each([
  ['full', (db: DatabaseSync) => db.exec('PRAGMA max_page_count = 40'), 'PRAGMA max_page_count = 1000000'],
  ['read-only', (db: DatabaseSync) => db.exec('PRAGMA query_only = ON'), 'PRAGMA query_only = OFF'],
])(
  'a disk that is %s refuses the whole transaction, and accepts the next one after it recovers',
  (_, fail, recover) => {
    const { store, db } = storeThatMayFail()
    const dataset = store.createDataset('test')
    dataset.commit([entry('a')], { author: 'me' })
    const notified: string[] = []
    dataset.onTransaction(({ id }) => notified.push(id))
    fail(db)

    const error = refusal(() =>
      dataset.commit([{ patch: { id: 'a', set: { text: '' } } }, entry('b'), entry('c')], { author: 'me' }),
    )
    expect(error.status).toBe(507)
    expect(JSON.stringify(error.body)).toContain('storageError')
    expect(dataset.documents.map(({ _id }) => _id)).toEqual(['a'])
    expect(String(dataset.get('a')?.text).length).toBe(50_000)
    expect(dataset.transactionsOf(['a']).length).toBe(1)
    expect(notified).toEqual([])

    db.exec(recover)
    dataset.commit([entry('b')], { author: 'me', transactionId: 'again' })
    expect(notified).toEqual(['again'])
    expect(dataset.sequenceOf('again')).toBe(2)
  },
)

test('the error for a read-only folder names it', () => {
  const { folder, remove } = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const inFile = join(folder, 'file', 'data')
  expect(() => openStore(inFile, selectIds)).toThrow(`The lake can't write to its data folder ${inFile}: `)
  mkdirSync(join(folder, 'lake.db'))
  expect(() => openStore(folder, selectIds)).toThrow(`The lake can't write to its data folder ${folder}: `)
  remove()
})

test('a second store on the same folder is refused with an explanation, and can open it afterwards', () => {
  const { folder, remove } = temporaryFolder()
  const first = openStore(folder, selectIds)
  expect(() => openStore(folder, selectIds)).toThrow(`Another lake is running on ${folder}. Stop it first.`)
  first.close()
  const second = openStore(folder, selectIds)
  expect(second.datasets()).toEqual(['production'])
  second.close()
  remove()
})
