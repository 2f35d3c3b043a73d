import type { Mutation } from '@sanity/client'
import { titleIn } from './content.ts'
import { reviewId, type Person, type Review, type ReviewStep } from './rules.ts'
import { isWithdrawnBy, stateAfter, noReview } from './states.ts'

/** A step that an editor takes in a review; `content` is the text as that editor sees it, see `content.ts`. */
export type Act = { step: ReviewStep; by: Person; at: string; word?: string; content: string }

/** Steps after which the review is about the current text; after the others it is about the text that was sent. */
const readText: readonly ReviewStep[] = ['sent', 'approved', 'published', 'publishedAtOnce']

/** An editor as a document stores one. */
export const storedPerson = ({ id, name }: Person) => ({ _type: 'reviewPerson', id, name })

/** The mutation that records a step. The lake refuses it (409) if someone else has changed the review meanwhile. */
export function actMutation(articleId: string, review: Review | null, act: Act): Mutation {
  const { step, by, at, word, content } = act
  const isWriting = step === 'changed' || !review?.writer
  const fields = {
    ...titled(content),
    state: stateAfter(review ?? noReview, step),
    ...(isWriting && { writer: storedPerson(by) }),
    ...(readText.includes(step) && { content }),
    ...(step === 'approved' && { approved: content }),
  }
  const event = { _type: 'reviewEvent', step, by: storedPerson(by), at, ...(word && { word }) }
  if (!review) return { create: { ...emptyReview(articleId), ...fields, history: [event] } }
  return {
    patch: {
      id: review._id,
      ifRevisionID: review._rev,
      setIfMissing: { history: [] },
      set: fields,
      insert: { after: 'history[-1]', items: [event] },
    },
  }
}

/**
 * The mutation that records an edit: its author, and that the text differs from the one sent, approved or published.
 * Undefined if there is nothing to record.
 */
export function editMutation(
  articleId: string,
  review: Review | null,
  { by, at, content }: Pick<Act, 'by' | 'at' | 'content'>,
): Mutation | undefined {
  if (!review) return { create: { ...emptyReview(articleId), ...titled(content), writer: storedPerson(by) } }
  if (isWithdrawnBy(review, content))
    return actMutation(articleId, review, { step: 'changed', by, at, content })
  const isOpen = review.state === 'writing' || review.state === 'changesWanted'
  if (!isOpen || (review.writer?.id === by.id && review.title === titleIn(content))) return undefined
  return {
    patch: {
      id: review._id,
      ifRevisionID: review._rev,
      set: { ...titled(content), writer: storedPerson(by) },
    },
  }
}

/** The mutation after a draft is discarded, when the text is the published one again. Undefined if nothing changes. */
export function discardMutation(review: Review | null, page: string): Mutation | undefined {
  if (!review || review.state === 'published') return undefined
  return {
    patch: {
      id: review._id,
      ifRevisionID: review._rev,
      set: { ...titled(page), state: 'published', content: page },
    },
  }
}

const titled = (content: string) => {
  const title = titleIn(content)
  return title === undefined ? {} : { title }
}

/** A review in which nothing has happened. */
export const emptyReview = (articleId: string) => ({
  _id: reviewId(articleId),
  _type: 'review',
  article: articleId,
  state: noReview.state,
})
