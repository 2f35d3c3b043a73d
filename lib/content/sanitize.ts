/** Deeper than any content of the site; what lies deeper is null. */
const DEEPEST = 40

/** Longer than any text of the site may be: what is cut to it is still refused, and costs little before. */
const LONGEST = 100_000

/** Control characters, which HTML can’t hold, but for tabs and ends of lines; pastes and imports bring them. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * A copy of an answer of the Content Lake in which all text can be put into any page, address or feed: half of a
 * surrogate pair, which an import cut off, becomes U+FFFD, and a control character a space. No nesting is too deep.
 */
export function sanitized(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return usable(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= DEEPEST) return null
  if (Array.isArray(value)) return value.map((member) => sanitized(member, depth + 1))
  // Object.fromEntries defines properties, so that one named `__proto__` is a property like any other.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [usable(key), sanitized(member, depth + 1)]),
  )
}

const usable = (text: string) => text.slice(0, LONGEST).toWellFormed().replace(controls, ' ')
