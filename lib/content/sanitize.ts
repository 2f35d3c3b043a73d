/** Deeper than any content of the site. Values below this depth become null. */
const DEEPEST = 40

/** Longer than any valid text: a text truncated to this length is still refused, and is cheap to check. */
const LONGEST = 100_000

/** Control characters other than tabs and line ends. HTML can’t contain them; pastes and imports may. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * A copy of a query’s result with text that is safe in pages, URLs and feeds: a lone surrogate becomes U+FFFD, and a
 * control character a space. The depth is limited.
 */
export function sanitized(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return usable(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= DEEPEST) return null
  if (Array.isArray(value)) return value.map((member) => sanitized(member, depth + 1))
  // Object.fromEntries defines properties, so a key `__proto__` does no harm.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [usable(key), sanitized(member, depth + 1)]),
  )
}

const usable = (text: string) => text.slice(0, LONGEST).toWellFormed().replace(controls, ' ')
