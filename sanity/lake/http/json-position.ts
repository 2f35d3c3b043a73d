/**
 * The UTF-16 offset at which a text stops being JSON; its length if it only ends too early. V8 reports the position
 * only for some errors, so this does a binary search for the longest prefix that could still become JSON.
 */
export function jsonErrorPosition(text: string): number {
  let good = 0
  let bad = text.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isBeginning(text.slice(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return /^Unexpected end|^Unterminated/.test(message) || message.includes(`at position ${text.length} `)
  }
}
