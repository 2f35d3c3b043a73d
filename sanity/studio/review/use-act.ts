import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient, type DocumentActionProps } from 'sanity'
import { contentOf } from '../../../lib/content/review/content'
import type { Review, ReviewStep } from '../../../lib/content/review/rules'
import { noReview } from '../../../lib/content/review/states'
import { useMe, useReview } from './live'
import { failureText, sendToReview, writeAct } from './write'

/**
 * The state shared by the actions of a review: the article's review, its text, and a function that records a step.
 * Undefined until the review is loaded, and if articles need no approval.
 */
export function useAct({ id, type, draft, published }: DocumentActionProps) {
  const known = useReview(id)
  const me = useMe()
  const client = useClient({ apiVersion: '2026-05-04' })
  const { push } = useToast()
  const [isWriting, setWriting] = useState(false)

  const fail = (error: unknown) => push({ status: 'error', duration: 20_000, title: failureText(error) })
  if (type !== 'article' || !known?.desk.approval) return undefined
  const content = contentOf(draft ?? published)

  /** Runs a task and shows whether it succeeded. `isWriting` is true meanwhile. */
  const once = (work: () => Promise<void>, done: string) => {
    setWriting(true)
    work()
      .then(() => push({ status: 'success', title: done }), fail)
      .finally(() => setWriting(false))
  }
  const act = (step: ReviewStep, word?: string) => ({
    step,
    by: me,
    at: new Date().toISOString(),
    content,
    ...(word !== undefined && { word }),
  })
  return {
    review: known.review ?? noReview,
    content,
    me,
    client,
    isWriting,
    once,
    act,
    send: () => once(() => sendToReview(client, id, known.review, act('sent')), 'Sent to review.'),
    /** Records a step on the review as this editor sees it. */
    record: (step: ReviewStep, done: string, word?: string) =>
      once(() => writeAct(client, id, known.review, act(step, word)), done),
    /** The same, on a review that has been fetched since. */
    write: (review: Review | null, step: ReviewStep, word?: string) =>
      writeAct(client, id, review, act(step, word)),
  }
}
