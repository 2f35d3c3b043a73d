/**
 * The number of a list’s page, from the last part of its address; undefined for what is no such number. `2` only: `02`,
 * `2.0` or `+2` would be further addresses of the same page.
 */
export function pageNumber(segment: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : undefined
}

/** The address of a page of a list; the first has no number. */
export const paged = (path: string, page: number): string => (page === 1 ? path : `${path}/page/${page}`)
