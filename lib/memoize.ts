/** The largest number of cached results. */
const MAX_RESULTS = 1_000
/** Longer texts (in characters) are not cached. */
const MAX_LENGTH = 300

/** Caches the results of a function of text from visitors, in bounded space. */
export function memoize<Result extends object>(of: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>()
  return (text) => {
    const known = results.get(text)
    if (known) return known
    const result = of(text)
    if (results.size >= MAX_RESULTS) results.clear()
    if (text.length <= MAX_LENGTH) results.set(text, result)
    return result
  }
}
