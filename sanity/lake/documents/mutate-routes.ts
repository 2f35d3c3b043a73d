import { Hono } from 'hono'
import { z } from 'zod'
import { requireEditor } from '../access/identity.ts'
import { parseMutations } from './mutation-schema.ts'
import { isTrue, writableDataset, type Lake, type LakeEnv } from '../http/request.ts'

const body = z.object({ mutations: z.array(z.unknown()), transactionId: z.string().optional() })

/** `POST /data/mutate/{dataset}`. https://www.sanity.io/docs/http-reference/mutation */
export function mutateRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/data/mutate/:dataset', async (c) => {
    const { id: author } = requireEditor(c)
    const request = body.parse(await c.req.json())
    const mutations = parseMutations(request.mutations)
    const dataset = writableDataset(c, lake)
    const { transaction, results } = dataset.commit(mutations, {
      author,
      transactionId: request.transactionId,
      dryRun: isTrue(c, 'dryRun'),
      autoGenerateArrayKeys: isTrue(c, 'autoGenerateArrayKeys'),
    })
    // An accepted write creates its dataset, even if it contains no mutation.
    if (!isTrue(c, 'dryRun') && !lake.store.dataset(dataset.name)) lake.store.createDataset(dataset.name)
    const after = new Map(transaction.changes.map((change) => [change.id, change.after]))
    if (isTrue(c, 'returnDocuments')) {
      const documents = results.map(({ id, operation }) => ({
        id,
        operation,
        // `createIfNotExists` returns the existing document.
        document: operation === 'none' ? dataset.get(id) : (after.get(id) ?? undefined),
      }))
      return c.json({ transactionId: transaction.id, results: documents })
    }
    return c.json({ transactionId: transaction.id, results: isTrue(c, 'returnIds') ? results : [] })
  })
}
