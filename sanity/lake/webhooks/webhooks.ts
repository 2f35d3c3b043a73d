import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { z } from 'zod'
import { limitConcurrency } from '../http/concurrency.ts'
import { deltaEvaluator, type Delta } from './delta.ts'
import { isPublishedId } from '../documents/document-ids.ts'
import type { Dataset, Store } from '../documents/store.ts'
import type { DocumentChange, Transaction } from '../types.ts'

const webhook = z.strictObject({
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  on: z.array(z.enum(['create', 'update', 'delete'])).min(1),
  /** The content of `*[...]`, with `before()`, `after()` and `delta::` functions; by default everything matches. */
  filter: z.string().optional(),
  /** The payload as GROQ; by default the whole document. */
  projection: z.string().optional(),
  /** Signs each request. */
  secret: z.string().min(1).optional(),
  /** Whether changes of drafts are sent. */
  includeDrafts: z.boolean().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE']).optional(),
})

/** A document webhook, with the field names of Sanity's. https://www.sanity.io/docs/content-lake/webhooks */
export type Webhook = z.output<typeof webhook>

/**
 * Reads webhooks from a JSON file: an array with the field names of sanity.io/manage.
 *
 * @throws Error that says what is invalid
 */
export async function readWebhooks(path: string): Promise<Webhook[]> {
  try {
    return z.array(webhook).parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const details = error instanceof z.ZodError ? z.prettifyError(error) : reason(error)
    throw new Error(`The webhooks in ${path} can't be read: ${details}`)
  }
}

const defaultTimes = { timeout: 30_000, firstRetry: 250, longestRetry: 60_000, giveUpAfter: 30 * 60_000 }

/** In ms. */
export type WebhookTimes = typeof defaultTimes

type WebhooksOptions = { projectId: string; log: (line: string) => void }

type Hook = Webhook & {
  id: string
  oneOfFew: ReturnType<typeof limitConcurrency>
  evaluate: (delta: Delta) => Promise<unknown>
}

/** The maximum number of concurrent requests of a webhook. */
const concurrency = 4

/**
 * Sends webhooks after commits, without delaying them. The changes of a document are sent in order. A receiver that is
 * unreachable, or answers 429 or 5xx, is retried. The queue is kept in memory only.
 */
export class Webhooks {
  readonly #hooks: Hook[]
  readonly #options: WebhooksOptions & WebhookTimes
  readonly #closing = new AbortController()
  #unwatch = () => {}
  /** The last delivery of each document, for which the next one waits. */
  readonly #queues = new Map<string, Promise<void>>()

  /** @throws Error that names the webhook whose GROQ does not parse */
  constructor(webhooks: readonly Webhook[], options: WebhooksOptions & Partial<WebhookTimes>) {
    this.#options = { ...defaultTimes, ...options }
    this.#hooks = webhooks.map((webhook) => ({
      ...webhook,
      id: digest(`${webhook.name} ${webhook.url}`),
      oneOfFew: limitConcurrency(concurrency),
      evaluate: deltaEvaluator(webhook),
    }))
  }

  /** The number of deliveries queued or in progress. */
  get pending(): number {
    return this.#queues.size
  }

  /** Subscribes to the commits of all datasets in the store. */
  watch(store: Store): void {
    this.#unwatch = store.onTransaction((dataset, transaction) => {
      for (const hook of this.#hooks) {
        for (const change of transaction.changes) {
          if (!hook.includeDrafts && !isPublishedId(change.id)) continue
          if (hook.on.includes(operationOf(change))) this.#enqueue(hook, dataset, transaction, change)
        }
      }
    })
  }

  #enqueue(hook: Hook, dataset: Dataset, transaction: Transaction, change: DocumentChange): void {
    const name = `${hook.id} ${dataset.name} ${change.id}`
    const delivery = (this.#queues.get(name) ?? Promise.resolve())
      .then(() => this.#deliver(hook, dataset, transaction, change))
      .catch((error: unknown) => {
        if (!this.#closing.signal.aborted)
          this.#options.log(`Webhook "${hook.name}" failed for ${change.id}: ${reason(error)}`)
      })
      .finally(() => {
        if (this.#queues.get(name) === delivery) this.#queues.delete(name)
      })
    this.#queues.set(name, delivery)
  }

  async #deliver(
    hook: Hook,
    dataset: Dataset,
    transaction: Transaction,
    change: DocumentChange,
  ): Promise<void> {
    const payload = await hook.evaluate({
      ...change,
      identity: transaction.author,
      sanity: { projectId: this.#options.projectId, dataset: dataset.name },
      dereference: ({ _ref }) => dataset.get(_ref),
    })
    if (payload === undefined) return
    const { firstRetry, longestRetry, giveUpAfter, log } = this.#options
    const body = JSON.stringify(payload)
    const headers = {
      ...hook.headers,
      'content-type': 'application/json',
      'sanity-transaction-id': transaction.id,
      'sanity-transaction-time': transaction.timestamp,
      'sanity-document-id': change.id,
      'sanity-project-id': this.#options.projectId,
      'sanity-dataset': dataset.name,
      'sanity-operation': operationOf(change),
      'sanity-webhook-id': hook.id,
      'idempotency-key': digest(`${hook.id} ${dataset.name} ${transaction.id} ${change.id}`),
    }
    const deadline = Date.now() + giveUpAfter
    for (let wait = firstRetry; ; wait = Math.min(wait * 2, longestRetry)) {
      const failure = await hook.oneOfFew(() => this.#send(hook, headers, body))
      if (!failure || this.#closing.signal.aborted) return
      const isLast = failure.final || Date.now() + wait > deadline
      const next = isLast ? 'given up' : `next attempt in ${wait / 1000} s`
      log(`Webhook "${hook.name}" for ${change.id} (${transaction.id}): ${failure.reason}; ${next}`)
      if (isLast) return
      await sleep(wait, undefined, { signal: this.#closing.signal, ref: false })
    }
  }

  /** @returns null if the receiver accepted it */
  async #send(hook: Hook, headers: Record<string, string>, body: string): Promise<Failure | null> {
    const signature = hook.secret ? await encodeSignatureHeader(body, Date.now(), hook.secret) : undefined
    try {
      const response = await fetch(hook.url, {
        method: hook.httpMethod ?? 'POST',
        headers: signature ? { ...headers, [SIGNATURE_HEADER_NAME]: signature } : headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(this.#options.timeout)]),
      })
      await readSome(response)
      if (response.ok) return null
      return {
        reason: `the receiver answered ${response.status}`,
        final: response.status < 500 && response.status !== 429,
      }
    } catch (error) {
      return { reason: reason(error), final: false }
    }
  }

  /** Discards the queue and aborts requests in progress. */
  close(): void {
    this.#unwatch()
    this.#closing.abort()
  }
}

/** The maximum response that is read, in bytes. */
const longestAnswer = 64 * 1024

/** Reads a response to its end, so that the connection can be reused; cancels a long one. */
async function readSome({ body }: Response): Promise<void> {
  let left = longestAnswer
  for await (const part of body ?? []) {
    left -= part.length
    if (left < 0) return
  }
}

type Failure = { reason: string; final: boolean }

const operationOf = ({ before, after }: DocumentChange) => (!before ? 'create' : after ? 'update' : 'delete')

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** The message of an error with those of its causes: fetch itself says only "fetch failed". */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
