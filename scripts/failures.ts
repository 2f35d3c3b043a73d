import { stripVTControlCharacters } from 'node:util'

/** The first line about a failure, in the summaries of Vitest and Playwright. */
const isHeading = (line: string) => /^ FAIL {2,}\S|^⎯+ (?:Unhandled|Startup) |^ {2}\d+\) \S/.test(line)
/** What follows a message: Vitest's rule below each failure, and what Playwright lists after it. */
const isEnd = (line: string) => /^⎯{5}|^ {4}(?:Call log:|attachment #)/.test(line)
/** The counts of Vitest. It prints them to stdout, and failures to stderr, so that either may arrive first. */
const isCount = (line: string) => /^ *(?:Test Files|Tests) {2}\d/.test(line)

const limits = { linesOfFailure: 14, lines: 80, lastLines: 12, lineLength: 300 }

/**
 * Shortens the output of a failed check to the failed tests with the beginning of each message, and the last lines. If
 * these are too many, only the titles are left. Checks without tests print what is wrong last.
 */
export function failuresIn(output: readonly string[]): string[] {
  const lines = output
    .map((line) => stripVTControlCharacters(line).slice(0, limits.lineLength))
    .filter((line) => line.trim())
  const starts = lines.flatMap((line, place) => (isHeading(line) ? [place] : []))
  if (starts.length === 0) return lines.slice(-limits.lines)
  const failures = starts.map((start, index) => {
    const found = lines.slice(
      start,
      Math.min(starts[index + 1] ?? lines.length, start + limits.linesOfFailure),
    )
    const end = found.findIndex((line, place) => place > 0 && isEnd(line))
    return found.slice(0, end < 0 ? undefined : end)
  })
  const isLong = failures.flat().length > limits.lines
  const shown = isLong ? failures.flatMap((failure) => failure.slice(0, 1)) : failures.flat()
  const summary = lines.filter(
    (line, place) => (isCount(line) || place >= lines.length - limits.lastLines) && !shown.includes(line),
  )
  return [...shown.slice(0, limits.lines), ...summary]
}
