// The thread of one query. It is given the documents bit by bit, and posts the answer.
import { parentPort, workerData } from 'node:worker_threads'
import { LakeError, messageOf } from '../errors.ts'
import { ruleOf } from '../store/perspectives.ts'
import { View } from '../store/view.ts'
import type { LakeDocument } from '../types.ts'
import { answerFrom, type QueryRequest } from './run.ts'
import type { Outcome } from './slow-queries.ts'
import { Budget } from './watchdog.ts'

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
    new Budget(60_000),
  ).then(
    // Dates of GROQ are JSON when they leave the thread.
    (result): Outcome => JSON.parse(JSON.stringify({ answer: result })),
    (error: unknown): Outcome =>
      error instanceof LakeError
        ? { status: error.status, message: error.message, body: error.body }
        : {
            status: 400,
            message: messageOf(error),
            body: { error: { type: 'queryEvaluationError', description: messageOf(error) } },
          },
  )
  parentPort?.postMessage(outcome)
}
