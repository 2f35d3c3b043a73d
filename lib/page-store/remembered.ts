/** Results at a time. */
const MOST = 1_000
/** Characters of a text that is worth remembering. */
const LONGEST = 300

/** A function that works on what visitors send, with its results for the texts that came lately, in bounded space. */
export function remembered<Result extends object>(of: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>()
  return (text) => {
    const known = results.get(text)
    if (known) return known
    const result = of(text)
    if (results.size >= MOST) results.clear()
    if (text.length <= LONGEST) results.set(text, result)
    return result
  }
}
