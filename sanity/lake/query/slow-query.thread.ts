// The thread of one query. It receives the documents in batches and posts the answer.
import { parentPort } from 'node:worker_threads'
import { dataError, LakeError, messageOf } from '../errors.ts'
import { ruleOf } from '../documents/perspectives.ts'
import { isDocument } from '../documents/rows.ts'
import { decodeDocument } from '../documents/stored-document.ts'
import { View } from '../documents/view.ts'
import type { LakeDocument } from '../types.ts'
import { answerFrom, type QueryRequest } from './run.ts'
import type { Outcome } from './slow-queries.ts'
import { Budget, TimeLimitError, timeoutError } from '../time-limit.ts'

/** In ms. The thread is terminated from outside earlier. */
const longest = 60_000

const stored = new Map<string, LakeDocument>()

/** The documents come first, encoded, then the query. */
export type Message = string[] | { dataset: string; request: QueryRequest }

parentPort?.on('message', (message: Message) => {
  if (!Array.isArray(message)) void answer(message.dataset, message.request)
  else
    for (const document of message.map((text) => decodeDocument(Buffer.from(text))))
      if (isDocument(document)) stored.set(document._id, document)
})

async function answer(dataset: string, request: QueryRequest) {
  const view = new View(ruleOf('raw'), stored)
  const outcome: Outcome = await answerFrom(view, dataset, request, new Budget(longest)).then(
    (found) => ({ answer: found }),
    (reason: unknown) => {
      const { status, message, body } = refusalOf(reason)
      return { status, message, body }
    },
  )
  // GROQ's dates are converted to JSON.
  const plain: unknown = JSON.parse(JSON.stringify(outcome))
  parentPort?.postMessage(plain)
}

function refusalOf(reason: unknown): LakeError {
  if (reason instanceof LakeError) return reason
  if (reason instanceof TimeLimitError) return timeoutError(longest / 1000)
  return dataError(400, 'queryEvaluationError', messageOf(reason))
}
