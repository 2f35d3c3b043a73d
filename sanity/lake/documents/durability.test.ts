import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { openStore } from './store.ts'
import { selectIds } from '../query/select.ts'
import { runs } from '../testing/runs.ts'
import { temporaryFolder } from '../testing/temporary-lake.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

const child = `${import.meta.dirname}/durability.child.ts`
const kills = runs(12)

/** Starts the writer, kills it after a while, and returns the number of its last acknowledged transaction. */
async function writeUntilKilled(round: number): Promise<number> {
  const writer = spawn(process.execPath, [child, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let answered = ''
  writer.stdout.on('data', (chunk: Buffer) => (answered += chunk.toString()))
  await once(writer.stdout, 'data')
  setTimeout(() => writer.kill('SIGKILL'), Math.random() * 60)
  await once(writer, 'close')
  const complete = answered.slice(0, answered.lastIndexOf('\n'))
  return Number(complete.split('\n').at(-1) ?? -1)
}

test(
  'every acknowledged write survives kill -9, and no transaction is partial',
  { timeout: 600_000 },
  async () => {
    let before = 0
    let answeredInAll = 0
    for (let round = 0; round < kills; round += 1) {
      const last = await writeUntilKilled(round)
      const store = openStore(folder, selectIds)
      const dataset = store.createDataset('test')

      // One more may have been written: the process was killed before it reported it.
      const count = Number(dataset.get('left')?.count)
      const written = count - before
      expect(written === last + 1 || written === last + 2).toBe(true)
      expect(dataset.get('right')?.count).toBe(count)
      for (let number = 0; number < written; number += 1) {
        const isDeleted = number % 5 === 0 && number + 4 < written
        const document = dataset.get(`r${round}-${number}`)
        expect(document === undefined).toBe(isDeleted)
        if (document) expect(String(document.text).length).toBe((number * 977) % 20_000)
        const id = `t-r${round}-${number}`
        const [transaction] = dataset.transactionsOf(['left'], { fromTransaction: id, limit: 1 })
        expect(transaction?.id).toBe(id)
        expect(transaction?.changes.length).toBe(number % 5 === 4 ? 4 : 3)
      }
      expect(dataset.sequenceOf(`t-r${round}-${written}`)).toBeUndefined()
      before = count
      answeredInAll += last + 1
      store.close()
    }
    expect(answeredInAll).toBeGreaterThan(kills)
  },
)
