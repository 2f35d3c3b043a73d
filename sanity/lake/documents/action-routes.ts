import { Hono } from 'hono'
import { z } from 'zod'
import { requireEditor } from '../access/identity.ts'
import { actionSchema, type Action } from './action-schema.ts'
import { commitActions } from './actions.ts'
import { dataError } from '../errors.ts'
import { isTrue, writableDataset, type Lake, type LakeEnv } from '../http/request.ts'

const body = z.object({
  actions: z.array(z.unknown()).min(1),
  transactionId: z.string().optional(),
  dryRun: z.boolean().optional(),
})

/** `POST /data/actions/{dataset}`: a list is one transaction. https://www.sanity.io/docs/http-reference/actions */
export function actionRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/data/actions/:dataset', async (c) => {
    const { id: author } = requireEditor(c)
    const request = body.parse(await c.req.json())
    const actions = request.actions.map(parseAction)
    const transaction = commitActions(writableDataset(c, lake), actions, {
      author,
      transactionId: request.transactionId,
      dryRun: request.dryRun || isTrue(c, 'dryRun'),
    })
    return c.json({ transactionId: transaction.id })
  })
}

function parseAction(value: unknown, index: number): Action {
  const result = actionSchema.safeParse(value)
  if (result.success) return result.data
  const reasons = result.error.issues
    .map(({ path, message }) => `${path.join('.') || 'action'}: ${message}`)
    .join('; ')
  throw dataError(400, 'actionError', `Action ${index} is not supported by this lake: ${reasons}`, {
    items: [{ index, error: { type: 'invalidActionError', description: reasons } }],
  })
}
