/** A place in a text. */
export type Span = { from: number; until: number }

/** The places where a pattern, which must be global, matches a text. */
export const matchesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, until: index + found.length }))

export const overlaps = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until
