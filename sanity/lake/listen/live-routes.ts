import { Hono } from 'hono'
import { requireIdentity } from '../access/identity.ts'
import type { EventStreams, ServerSentEvent } from './event-stream.ts'
import { isTrue, readableDataset, type Lake, type LakeEnv } from '../http/request.ts'
import { everythingTag, syncTagOf } from '../query/sync-tags.ts'
import type { DocumentChange, Transaction } from '../types.ts'

/** `GET /data/live/events/{dataset}`. https://www.sanity.io/docs/http-reference/live */
export function liveRoutes(lake: Lake, streams: EventStreams): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/live/events/:dataset', (c) => {
    const dataset = readableDataset(c, lake)
    const includeDrafts = isTrue(c, 'includeDrafts')
    if (includeDrafts) requireIdentity(c)
    const eventsOf = (transaction: Transaction): ServerSentEvent[] => {
      const tags = syncTagsOf(transaction, { includeDrafts })
      return tags.length === 0 ? [] : [{ event: 'message', id: transaction.id, data: { tags } }]
    }

    return streams.respond(c, (stream) => {
      const lastSeen = c.req.header('last-event-id')
      const missed = lastSeen === undefined ? [] : dataset.transactionsSince(lastSeen)
      const id = dataset.lastTransactionId
      const welcome = { event: 'welcome', id: missed ? (lastSeen ?? id) : id, data: {} }
      if (missed) stream.send(welcome, ...missed.flatMap(eventsOf))
      else stream.send(welcome, { event: 'restart', id, data: {} })
      return dataset.onTransaction((transaction) => {
        const events = eventsOf(transaction)
        if (events.length > 0) stream.send(...events)
      })
    })
  })
}

/**
 * The sync tags of the queries that a transaction may have affected: `s1:<type>` for each changed type, and `s1:all`.
 * Empty if it changed only drafts and those are excluded.
 */
function syncTagsOf(transaction: Transaction, { includeDrafts }: { includeDrafts: boolean }): string[] {
  const changes = transaction.changes.filter(({ id }) => includeDrafts || !id.includes('.'))
  if (changes.length === 0) return []
  return [...new Set([...changes.flatMap(typesOf).map(syncTagOf), everythingTag])]
}

const typesOf = ({ before, after }: DocumentChange) => [before, after].flatMap((state) => state?._type ?? [])
