import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { requireIdentity } from '../access/identity.ts'
import { httpError } from '../errors.ts'
import { groupEvents } from './group-events.ts'
import { isTrue, readableDataset, type Lake, type LakeEnv } from '../http/request.ts'
import type { Dataset } from '../documents/store.ts'
import type { LakeDocument, Transaction } from '../types.ts'

/** `/data/history/{dataset}/...`. https://www.sanity.io/docs/http-reference/history */
export function historyRoutes(lake: Lake): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  routes.use('/data/history/*', identified)

  routes.get('/data/history/:dataset/transactions/:ids', (c) => {
    const ids = idsOf(c)
    const lines = readableDataset(c, lake)
      .transactionsOf(ids, {
        fromTransaction: c.req.query('fromTransaction') || undefined,
        toTransaction: c.req.query('toTransaction') || undefined,
        fromTime: timeOf(c, 'fromTime'),
        toTime: timeOf(c, 'toTime'),
        authors: c.req.query('authors')?.split(','),
        reverse: isTrue(c, 'reverse'),
        limit: limitOf(c),
      })
      .map((transaction) => `${JSON.stringify(logEntry(c, transaction, ids))}\n`)
    return c.body(lines.join(''), 200, { 'Content-Type': 'application/x-ndjson' })
  })

  routes.get('/data/history/:dataset/documents/:ids', (c) => {
    const dataset = readableDataset(c, lake)
    const stateOf = stateReader(c, dataset)
    return c.json({ documents: idsOf(c).flatMap((id) => stateOf(id) ?? []) })
  })

  routes.get('/data/history/:dataset/events/documents/:id', (c) => {
    const id = c.req.param('id')
    const events = groupEvents(readableDataset(c, lake), id)
    // The cursor counts from the oldest event, so that new events do not shift it.
    const remaining = Number(c.req.query('nextCursor') || events.length)
    if (!Number.isInteger(remaining) || remaining < 0 || remaining > events.length) {
      throw httpError(400, 'Invalid nextCursor')
    }
    const start = events.length - remaining
    const page = events.slice(start, start + (limitOf(c) ?? 100))
    const rest = remaining - page.length
    return c.json({ events: { [id]: page }, nextCursor: rest > 0 ? String(rest) : '' })
  })
  return routes
}

const identified: MiddlewareHandler<LakeEnv> = async (c, next) => {
  requireIdentity(c)
  await next()
}

const idsOf = (c: Context<LakeEnv>) => (c.req.param('ids') ?? '').split(',').filter(Boolean)

function limitOf(c: Context<LakeEnv>): number | undefined {
  const text = c.req.query('limit')
  if (!text) return undefined
  if (!/^\d+$/.test(text)) throw httpError(400, `Invalid limit "${text}"`)
  return Number(text)
}

/**
 * A time in the format of the log.
 *
 * @throws 400
 */
function timeOf(c: Context<LakeEnv>, option: string): string | undefined {
  const text = c.req.query(option)
  if (!text) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw httpError(400, `Invalid ${option} "${text}"`)
  return new Date(time).toISOString()
}

function logEntry(c: Context<LakeEnv>, { id, timestamp, author, changes }: Transaction, ids: string[]) {
  const only = isTrue(c, 'includeIdentifiedDocumentsOnly')
  const included = changes.filter((change) => !only || ids.includes(change.id))
  const withMutations = !isTrue(c, 'excludeMutations') && !isTrue(c, 'excludeContent')
  return {
    id,
    timestamp,
    author,
    documentIDs: included.map((change) => change.id),
    mutations: withMutations ? included.flatMap((change) => change.mutations) : undefined,
    effects:
      c.req.query('effectFormat') === 'mendoza'
        ? Object.fromEntries(included.map((change) => [change.id, change.effects]))
        : undefined,
  }
}

/**
 * How to find the state of a document at the requested point.
 *
 * @throws 400 if no option names one
 */
function stateReader(c: Context<LakeEnv>, dataset: Dataset): (id: string) => LakeDocument | null {
  const revision = c.req.query('revision')
  if (revision) {
    const sequence = dataset.sequenceOf(revision)
    return (id) => (sequence === undefined ? null : dataset.stateAt(id, sequence))
  }
  const last = (id: string, toTime?: string) => {
    const [transaction] = dataset.transactionsOf([id], { toTime, reverse: true, limit: 1 })
    return transaction?.changes.find((change) => change.id === id)
  }
  if (isTrue(c, 'lastRevision')) {
    return (id) => {
      const change = last(id)
      return change?.after ?? change?.before ?? null
    }
  }
  const time = timeOf(c, 'time')
  if (!time) throw httpError(400, 'Say which point is meant: revision, time or lastRevision=true')
  return (id) => last(id, time)?.after ?? null
}
