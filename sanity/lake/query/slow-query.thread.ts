// The thread of one query. It is given the documents bit by bit, and posts the answer.
import { parentPort, workerData } from 'node:worker_threads'
import { dataError, LakeError, messageOf } from '../errors.ts'
import { ruleOf } from '../store/perspectives.ts'
import { View } from '../store/view.ts'
import type { LakeDocument } from '../types.ts'
import { answerFrom, type QueryRequest } from './run.ts'
import type { Outcome } from './slow-queries.ts'
import { Budget, OutOfTime, timeoutError } from './watchdog.ts'

/** In ms. The thread is ended from outside before. */
const longest = 60_000

const { dataset, request }: { dataset: string; request: QueryRequest } = workerData
const stored = new Map<string, LakeDocument>()

parentPort?.on('message', (message: LakeDocument[] | 'all') => {
  if (message === 'all') void answer()
  else for (const document of message) stored.set(document._id, document)
})

async function answer() {
  const outcome = await answerFrom(
    new View(ruleOf('raw'), stored),
    dataset,
    request,
    new Budget(longest),
  ).then(
    // Dates of GROQ are JSON when they leave the thread.
    (result): Outcome => JSON.parse(JSON.stringify({ answer: result })),
    (reason: unknown): Outcome => {
      const error = refusalOf(reason)
      return { status: error.status, message: error.message, body: error.body }
    },
  )
  parentPort?.postMessage(outcome)
}

function refusalOf(reason: unknown): LakeError {
  if (reason instanceof LakeError) return reason
  if (reason instanceof OutOfTime) return timeoutError(longest / 1000)
  return dataError(400, 'queryEvaluationError', messageOf(reason))
}
