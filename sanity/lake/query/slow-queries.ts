import { Worker } from 'node:worker_threads'
import { limitConcurrency } from '../http/concurrency.ts'
import { dataError, LakeError } from '../errors.ts'
import type { View } from '../documents/view.ts'
import { restored } from '../documents/field-names.ts'
import { defaultLimits, type QueryLimits } from './limits.ts'
import { encodeDocument } from '../documents/stored-document.ts'
import type { QueryAnswer, QueryRequest } from './run.ts'
import type { Message } from './slow-query.thread.ts'
import { timeoutError } from '../time-limit.ts'

const batchSize = 500

/** What the thread answers. */
export type Outcome = { answer: QueryAnswer } | { status: number; message: string; body: LakeError['body'] }

type SlowQuery = {
  view: View
  dataset: string
  request: QueryRequest
  signal?: AbortSignal
  limits?: QueryLimits
}

const enqueue = limitConcurrency(1, 50)

/**
 * Evaluates a query on a copy of the documents in a thread, while other requests are served. One query runs
 * at a time, because a copy takes as much memory as the documents. The thread ends with the query, at the
 * time limit, or when the client disconnects.
 *
 * @throws LakeError of the query; 504 if it takes too long, 400 if it needs too much memory
 */
export async function runQueryInThread({
  view,
  dataset,
  request,
  signal,
  limits: { inThread, megabytes } = defaultLimits,
}: SlowQuery): Promise<QueryAnswer> {
  return enqueue(async () => {
    signal?.throwIfAborted()
    const documents = [...view.documents]
    const thread = new Worker(new URL('./slow-query.thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    thread.unref()
    const send = (message: Message) => thread.postMessage(message)
    const end = () => void thread.terminate()
    signal?.addEventListener('abort', end)
    const timer = setTimeout(end, inThread)
    try {
      const outcome = new Promise<Outcome>((resolve, reject) => {
        thread.once('message', resolve)
        thread.once('error', reject)
        thread.once('exit', () => reject(timeoutError(inThread / 1000)))
      })
      outcome.catch(() => {})
      for (let at = 0; at < documents.length; at += batchSize) {
        send(documents.slice(at, at + batchSize).map((document) => encodeDocument(restored(document))))
        // Serve other requests in between.
        await new Promise((resolve) => setImmediate(resolve))
      }
      send({ dataset, request: { now: new Date(), ...request } })
      const ended = await outcome
      if ('answer' in ended) return ended.answer
      throw new LakeError(ended.status, ended.message, ended.body)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw dataError(400, 'queryTooLargeError', `The query needs more than ${megabytes} MB of memory`)
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      await thread.terminate()
    }
  })
}
