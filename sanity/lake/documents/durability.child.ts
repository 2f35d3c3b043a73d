import { flushCompileCache } from 'node:module'
import { openStore } from './store.ts'

/**
 * Writes transactions until it is killed, and reports the acknowledged ones on stdout. Each adds a document and
 * increments the same counter in two others, which would reveal a partial transaction.
 */
const [folder = '', round = ''] = process.argv.slice(2)
// Only mutations with a query select documents; the evaluation of queries would take most of the time of the start.
const noQueries = () => {
  throw new Error('There is no mutation with a query.')
}
const dataset = openStore(folder, noQueries).createDataset('test')
const author = 'writer'
const counters = ['left', 'right'] as const
dataset.commit(
  counters.map((_id) => ({ createIfNotExists: { _id, _type: 'counter', count: 0 } })),
  { author },
)
// A killed process does not write the cache itself.
if (round === '0') flushCompileCache()
for (let number = 0; ; number += 1) {
  const id = `r${round}-${number}`
  const text = 'x'.repeat((number * 977) % 20_000)
  dataset.commit(
    [
      { create: { _id: id, _type: 'entry', text } },
      ...counters.map((counter) => ({ patch: { id: counter, inc: { count: 1 } } })),
      ...(number % 5 === 4 ? [{ delete: { id: `r${round}-${number - 4}` } }] : []),
    ],
    { author, transactionId: `t-${id}` },
  )
  process.stdout.write(`${number}\n`)
}
