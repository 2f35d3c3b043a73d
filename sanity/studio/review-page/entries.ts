import type { Mutation } from '@sanity/client'
import { emptyReview, storedPerson } from '../../../lib/content/review/mutations'
import { reviewId, type Person, type ReviewComment, type ReviewTick } from '../../../lib/content/review/rules'

/** The author and the time of an entry. */
type Added = { by: Person; at: string }

/** Adds entries to a list of a review, which is created if there is none. */
function append(articleId: string, list: 'ticks' | 'comments', items: object[]): Mutation[] {
  const id = reviewId(articleId)
  return [
    { createIfNotExists: emptyReview(articleId) },
    { patch: { id, setIfMissing: { [list]: [] }, insert: { after: `${list}[-1]`, items } } },
  ]
}

type Ticked = Pick<ReviewTick, 'sentence' | 'fact'> & { source: string }

/** The mutations that tick a fact of a sentence. */
export const addTick = (articleId: string, { by, ...added }: Added, tick: Ticked): Mutation[] =>
  append(articleId, 'ticks', [{ _type: 'reviewTick', ...tick, by: storedPerson(by), ...added }])

type Remark = Pick<ReviewComment, 'field' | 'quote' | 'text'>

/** The mutations that add a comment. */
export const addComment = (articleId: string, { by, ...added }: Added, remark: Remark): Mutation[] =>
  append(articleId, 'comments', [{ _type: 'reviewComment', ...remark, by: storedPerson(by), ...added }])

const patch = (articleId: string, operation: object): Mutation[] => [
  { patch: { id: reviewId(articleId), ...operation } },
]

/** The mutations that remove ticks. */
export const removeTicks = (articleId: string, keys: readonly string[]): Mutation[] =>
  patch(articleId, { unset: keys.map((key) => `ticks[_key=="${key}"]`) })

/** The mutations that resolve a comment or open it again. */
export const resolveComment = (articleId: string, key: string, resolved: boolean): Mutation[] =>
  patch(articleId, { set: { [`comments[_key=="${key}"].resolved`]: resolved } })
