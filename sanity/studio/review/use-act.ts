import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient, type DocumentActionProps } from 'sanity'
import { contentOf } from '../../../lib/content/review/content'
import type { Review, ReviewStep } from '../../../lib/content/review/rules'
import { noReview } from '../../../lib/content/review/states'
import { useMe, useReview } from './live'
import { failureText, writeAct } from './write'

/**
 * What the actions of a review share: the review of the article at hand, its text, and how to record an act. Undefined
 * until the review is read, and if notes need no approval.
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

  /** Does something once, and shows why if it fails. */
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
    /** Records an act on the review as this editor sees it. */
    record: (step: ReviewStep, done: string, word?: string) =>
      once(() => writeAct(client, id, known.review, act(step, word)), done),
    /** The same, on a review that was read meanwhile. */
    write: (review: Review | null, step: ReviewStep, word?: string) =>
      writeAct(client, id, review, act(step, word)),
  }
}
