/**
 * Next lets a page answer 404, 403 or 401, and nothing else. No public page needs 401, so it means "the
 * content cannot be reached" here; the cache handler beside this file turns it into a 503 that nothing
 * stores, and keeps an older version of the page where there is one.
 */
const digest = 'NEXT_HTTP_ERROR_FALLBACK;401'

/** Thrown by a read that got no answer from the Content Lake. */
export class ContentUnavailable extends Error {
  override name = 'ContentUnavailable'
  digest?: string

  constructor(cause: unknown) {
    super('The Content Lake gives no answer.', { cause })
    // A build, and a developer's overlay, must show the error itself.
    const atWork =
      process.env.NODE_ENV === 'production' && process.env.NEXT_PHASE !== 'phase-production-build'
    if (atWork) this.digest = digest
  }
}
