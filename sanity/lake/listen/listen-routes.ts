import type { ExprNode } from 'groq-js'
import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { dataError, LakeError } from '../errors.ts'
import type { EventStreams, ServerSentEvent } from './event-stream.ts'
import { parseQuery } from '../groq/evaluate.ts'
import { TimeLimitError, timeoutError } from '../time-limit.ts'
import { passes } from '../query/select.ts'
import { isTrue, paramsOf, readableDataset, type Lake, type LakeEnv } from '../http/request.ts'
import type { DocumentChange, LakeDocument, Transaction } from '../types.ts'

type Matches = (document: LakeDocument) => boolean

/**
 * `GET /data/listen/{dataset}`. The filter may take at most `longest` ms per document.
 * https://www.sanity.io/docs/http-reference/listen
 */
export function listenRoutes(lake: Lake, streams: EventStreams, longest: number): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/listen/:dataset', (c) => {
    const dataset = readableDataset(c, lake)
    const welcome = { listenerName: randomUUID() }

    return streams.respond(c, (stream) => {
      // An invalid query is reported as an event, because clients treat a status of 400 as a lost connection and retry.
      const fail = (thrown: unknown) => {
        const error = thrown instanceof TimeLimitError ? timeoutError(longest / 1000) : thrown
        if (!(error instanceof LakeError)) throw error
        stream.send({ event: 'channelError', data: { message: error.message, ...error.body } })
        stream.end()
      }
      try {
        const eventsOf = mutationEvents(c, matcher(c, longest))
        const lastSeen = isTrue(c, 'enableResume') ? c.req.header('last-event-id') : undefined
        const missed = lastSeen === undefined ? undefined : dataset.transactionsSince(lastSeen)
        const event = lastSeen === undefined ? 'welcome' : missed ? 'welcomeback' : 'reset'
        const id = dataset.lastTransactionId
        stream.send({ event, id: missed ? lastSeen : id, data: welcome }, ...(missed ?? []).flatMap(eventsOf))
        return dataset.onTransaction((transaction) => {
          try {
            const events = eventsOf(transaction)
            if (events.length > 0) stream.send(...events)
          } catch (error) {
            fail(error)
          }
        })
      } catch (error) {
        fail(error)
      }
    })
  })
}

/** Compiles the filter of the listener's query, the only part that is used. */
function matcher(c: Context<LakeEnv>, longest: number): Matches {
  const params = paramsOf(c)
  const filter = filterOf(parseQuery(c.req.query('query') ?? '', params))
  const identity = c.get('identity')
  const includeAllVersions = isTrue(c, 'includeAllVersions')
  return (document) => {
    if (!identity && document._id.includes('.')) return false
    if (!includeAllVersions && document._id.startsWith('versions.')) return false
    return passes(filter, document, { params, identity: identity?.id ?? '<anonymous>', longest })
  }
}

/**
 * The part `*[...][...]` at the start of a query.
 *
 * @throws LakeError if it has none
 */
function filterOf(query: ExprNode): ExprNode {
  if (query.type === 'Everything') return query
  if (!('base' in query) || !query.base) {
    throw dataError(400, 'queryParseError', 'Only a query such as *[_type == "article"] can be listened to')
  }
  const base = filterOf(query.base)
  return query.type === 'Filter' && base === query.base ? query : base
}

/** Converts a transaction to the events of one listener. */
function mutationEvents(c: Context<LakeEnv>, matches: Matches) {
  const withMutations = c.req.query('includeMutations') !== 'false'
  const withResult = isTrue(c, 'includeResult')
  const withPrevious = isTrue(c, 'includePreviousRevision')
  const withEffects = c.req.query('effectFormat') === 'mendoza'

  return (transaction: Transaction): ServerSentEvent[] => {
    const seen = transaction.changes.flatMap((change) => {
      const transition = transitionOf(change, matches)
      return transition ? [{ change, transition }] : []
    })
    return seen.map(({ change, transition }, index) => ({
      event: 'mutation',
      // Only the last event carries the id, so a client that resumes gets whole transactions.
      id: index === seen.length - 1 ? transaction.id : undefined,
      data: {
        eventId: `${transaction.id}#${change.id}`,
        documentId: change.id,
        transactionId: transaction.id,
        transition,
        identity: transaction.author,
        timestamp: transaction.timestamp,
        visibility: 'query',
        previousRev: transition === 'appear' ? undefined : change.before?._rev,
        // Also on disappear: without it the Studio keeps the old values in the form.
        resultRev: transaction.id,
        mutations: withMutations ? change.mutations : undefined,
        effects: withEffects ? change.effects : undefined,
        result: withResult ? (change.after ?? undefined) : undefined,
        previous: withPrevious ? change.before : undefined,
        transactionTotalEvents: seen.length,
        transactionCurrentEvent: index,
      },
    }))
  }
}

function transitionOf({ before, after }: DocumentChange, matches: Matches) {
  const wasThere = before !== null && matches(before)
  const isThere = after !== null && matches(after)
  if (wasThere) return isThere ? 'update' : 'disappear'
  return isThere ? 'appear' : undefined
}
