/**
 * Parses the page number in a path; undefined unless canonical: `02`, `2.0` and `+2` would be duplicate URLs of page 2.
 */
export function pageNumber(segment: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : undefined
}

/** The address of a page of a list; the first has no number. */
export const paged = (path: string, page: number): string => (page === 1 ? path : `${path}/page/${page}`)
