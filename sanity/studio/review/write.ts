import { isHttpError, type SanityClient } from '@sanity/client'
import { actMutation, type Act } from '../../../lib/content/review/mutations'
import { reviewId, reviewSchema, type Review } from '../../../lib/content/review/rules'
import { isOnlyEdited, noReview } from '../../../lib/content/review/states'

/** Records a step. @throws an error of status 409 if someone else has changed the review meanwhile */
export async function writeAct(client: SanityClient, articleId: string, review: Review | null, act: Act) {
  await client.mutate([actMutation(articleId, review, act)], { autoGenerateArrayKeys: true })
}

/** The review of an article as stored now, null if there is none. */
export async function readReview(client: SanityClient, articleId: string): Promise<Review | null> {
  const params = { id: reviewId(articleId) }
  const stored = await client.fetch<unknown>('*[_id == $id][0]', params, { perspective: 'raw' })
  return reviewSchema.nullable().parse(stored)
}

type Revision = { _id: string; _rev: string }

/** Publishes exactly this revision of a draft. @throws an error of status 409 if it has changed meanwhile */
export async function publishRevision(
  client: SanityClient,
  articleId: string,
  draft: Revision,
  published: Revision | null,
) {
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: draft._id,
    ifDraftRevisionId: draft._rev,
    publishedId: articleId,
    ...(published && { ifPublishedRevisionId: published._rev }),
  })
}

/** How often a write is repeated after a conflict. */
const ATTEMPTS = 5

/** Runs a write on the newest review, again if someone else has changed it meanwhile. */
export async function withNewestReview(
  client: SanityClient,
  articleId: string,
  write: (review: Review | null) => Promise<void>,
) {
  for (let attempt = 1; ; attempt += 1)
    try {
      await write(await readReview(client, articleId))
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
    }
}

/**
 * Sends a text to review, also if its edits have been recorded since its writer saw the review.
 * @throws an error of status 409 if someone has taken another step meanwhile
 */
export const sendToReview = (client: SanityClient, articleId: string, seen: Review | null, act: Act) =>
  withNewestReview(client, articleId, (newest) =>
    writeAct(client, articleId, isOnlyEdited(seen ?? noReview, newest ?? noReview) ? newest : seen, act),
  )

const isConflict = (error: unknown) => isHttpError(error) && error.response.statusCode === 409

/** A message: why a write failed, and what to do. */
export const failureText = (error: unknown) =>
  isConflict(error)
    ? 'Someone else has changed this note or its review meanwhile. Look at it, and try again.'
    : `It could not be saved. Try again. (${error instanceof Error ? error.message : String(error)})`
