/**
 * Next lets a page answer 404, 403 or 401, and nothing else; it reads the number from the digest of an error. No
 * public page needs 401 and 403, so here they stand for two others, and the cache handler beside this file writes
 * the true status: 503, which nothing keeps, while the content cannot be reached, and 410 for what is gone for good.
 */
const digestFor = (status: 401 | 403) => `NEXT_HTTP_ERROR_FALLBACK;${status}`

/** The digest of an error that means: the content cannot be reached. A build and a developer see the error itself. */
export const unavailableDigest =
  process.env.NODE_ENV === 'production' && process.env.NEXT_PHASE !== 'phase-production-build'
    ? digestFor(401)
    : undefined

/** Answers that the page is gone for good. */
export function gone(): never {
  throw Object.assign(new Error('This page is gone for good'), { digest: digestFor(403) })
}
