import { isSameContent } from './content.ts'
import type { Person, Review, ReviewStep, ReviewEvent, ReviewState, stateTitles } from './rules.ts'

/** The stored review of an article. */
export type Known = Pick<Review, 'state' | 'writer' | 'content' | 'history'>

/** The review of an article that has no stored one. */
export const noReview: Known = { state: 'writing', writer: null, content: null, history: [] }

const after: Record<ReviewStep, ReviewState> = {
  sent: 'toReview',
  approved: 'approved',
  changesWanted: 'changesWanted',
  changed: 'writing',
  published: 'published',
  publishedAtOnce: 'published',
}

/** The editor who last sent the text. */
const senderOf = ({ history }: Known) => history.findLast(({ step }) => step === 'sent')?.by

/** Whether the state is about this text. */
const isAbout = ({ content }: Known, text: string) =>
  typeof content === 'string' && isSameContent(content, text)

/** The emergency publish of the public text; undefined if that text is approved. */
export function unapproved({ history }: Pick<Known, 'history'>): ReviewEvent | undefined {
  const index = history.findLastIndex(({ step }) => step === 'published' || step === 'publishedAtOnce')
  // An approval directly after it is about this text, a later one about another.
  return history[index]?.step === 'publishedAtOnce' && history[index + 1]?.step !== 'approved'
    ? history[index]
    : undefined
}

/**
 * Whether a text may be published: someone else has approved it, or it is already the text of the published `page`, as
 * when only the time of publishing changes.
 */
export function isCleared(review: Known, text: string, page?: string): boolean {
  if (page !== undefined && isSameContent(page, text)) return true
  return (review.state === 'approved' || review.state === 'published') && isAbout(review, text)
}

/** The reason why an article can’t be published, and what to do; undefined if it can. */
export function whyNotPublish(review: Known, text: string, page?: string): string | undefined {
  if (isCleared(review, text, page)) return undefined
  switch (review.state) {
    case 'toReview':
      return isAbout(review, text)
        ? 'Someone other than the writer has to approve this text first'
        : 'The text has changed since it was sent: send it to review again'
    case 'changesWanted':
      return 'Changes are wanted: make them, and send the text to review again'
    case 'approved':
    case 'published':
      return 'The text has changed since it was approved: send it to review again'
    case 'writing':
      return 'Send the text to review: someone else approves it before it is published'
  }
}

/** The reason why an editor can’t send an article to review; undefined if it can be sent. */
export function whyNotSend(review: Known, text: string, errors: number): string | undefined {
  if (errors > 0)
    return errors === 1
      ? 'One part needs mending first: the list “To fix” names it'
      : `${errors} parts need mending first: the list “To fix” names them`
  if (isCleared(review, text)) return 'This text is approved: publish it'
  if (review.state === 'toReview' && isAbout(review, text)) return 'This text is in review already'
  return undefined
}

/** The reason why an editor can’t approve an article; undefined if it can be approved. */
export function whyNotApprove(review: Known, text: string, { id }: Pick<Person, 'id'>): string | undefined {
  if (!awaitsApproval(review)) return 'The text has not been sent to review: its writer sends it'
  if (!isAbout(review, text)) return 'The text has changed since it was sent: its writer sends it again'
  if (senderOf(review)?.id === id) return 'You have sent this text: someone else approves it'
  if (review.writer?.id === id) return 'You have written this text: someone else approves it'
  if (unapproved(review)?.by.id === id) return 'You have published this text: someone else approves it'
  return undefined
}

/** The reason why an editor can’t ask for changes; undefined if the editor can. */
export function whyNotAskForChanges(review: Known, { id }: Pick<Person, 'id'>): string | undefined {
  if (review.state !== 'toReview' && review.state !== 'approved') return 'The text is not in review'
  if (senderOf(review)?.id === id) return 'You have sent this text: change it, and it is with you again'
  return undefined
}

/** Whether an approval is pending, also for a text that was published without one. */
export const awaitsApproval = (review: Known) =>
  review.state === 'toReview' || (review.state === 'published' && unapproved(review) !== undefined)

/** Whether nothing but edits was recorded since an editor saw a review. */
export const isOnlyEdited = (seen: Known, newest: Known): boolean =>
  newest.history.slice(seen.history.length).every(({ step }) => step === 'changed')

/** Whether an edit ends the current state: the text differs from the one sent, approved or published. */
export function isWithdrawnBy(review: Known, text: string): boolean {
  return ['toReview', 'approved', 'published'].includes(review.state) && !isAbout(review, text)
}

/** The state after a step. A text that is approved after it was published stays published. */
export function stateAfter(review: Known, step: ReviewStep): ReviewState {
  return step === 'approved' && review.state === 'published' ? 'published' : after[step]
}

/** The state of an article, including whether its document is published and when it appears. */
export function shownState(
  review: Known,
  text: string,
  page: Readonly<Record<string, unknown>> | null,
  now = Date.now(),
): keyof typeof stateTitles {
  if (isWithdrawnBy(review, text)) return 'writing'
  if (review.state !== 'published') return review.state
  if (!page) return 'approved'
  return Date.parse(String(page.publishedAt)) > now ? 'scheduled' : 'published'
}
