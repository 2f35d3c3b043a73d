import { Path } from 'groq-js'

const any = '**'
const one = '*'

/**
 * Whether a text matches a pattern of `path()`, with the result of groq-js's regular expression: `*` is one
 * or more characters except dots, `**` is any number of characters. Takes at most the length of the text
 * times the number of parts, however many wildcards there are.
 */
export function matchesPath(pattern: string, text: string): boolean {
  const parts = pattern.split('.')
  // The positions in the text that the parts so far can reach.
  let reached = new Set([0])
  for (const [index, part] of parts.entries()) {
    if (index > 0) reached = after(reached, '.', text)
    if (part === any) reached = upTo(reached, text, 0, /[\n\r\u2028\u2029]/)
    else if (part === one) reached = upTo(reached, text, 1, /\./)
    else reached = after(reached, part, text)
    if (reached.size === 0) return false
  }
  return reached.has(text.length)
}

const after = (starts: ReadonlySet<number>, literal: string, text: string) =>
  new Set(
    [...starts].filter((start) => text.startsWith(literal, start)).map((start) => start + literal.length),
  )

/** All positions reached by `least` or more characters other than the excluded ones. */
function upTo(starts: ReadonlySet<number>, text: string, least: number, excluded: RegExp): Set<number> {
  const ends = new Set<number>()
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (least === 0) ends.add(start)
    for (let end = start + 1; end <= text.length; end++) {
      // The following positions were already reached from an earlier start.
      if (excluded.test(text[end - 1] ?? '') || ends.has(end)) break
      ends.add(end)
    }
  }
  return ends
}

// groq-js makes a regular expression of the pattern, which takes exponential time with many wildcards.
Path.prototype.matches = function matches(text) {
  return matchesPath(this.toJSON(), text)
}
