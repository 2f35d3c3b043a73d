import type { Run } from './part'

// Invisible characters: soft hyphen, zero-width space, byte order mark, object replacement. The joiners of Indian
// scripts (U+200C, U+200D) are part of the spelling and are kept.
const invisible = /[\u00ad\u200b\ufeff\ufffc]/g
const spaces = /[ \t\n\v\f\r\u00a0\u2028\u2029]+/g

/** Collapses whitespace as a browser does, and merges adjacent runs with the same formatting. */
export function tidyLine(line: readonly Run[]): Run[] {
  const tidy: Run[] = []
  let afterSpace = true
  for (const run of line) {
    let text = run.text.replace(invisible, '').replace(spaces, ' ')
    if (afterSpace) text = text.trimStart()
    if (text === '') continue
    afterSpace = text.endsWith(' ')
    const last = tidy.at(-1)
    if (last && looksAlike(last, run)) last.text += text
    else tidy.push(last ? betweenLooks(last, { ...run, text }) : { ...run, text })
  }
  const full = tidy.filter(({ text }) => text !== '')
  const last = full.at(-1)
  if (last) last.text = last.text.trimEnd()
  return last?.text === '' ? full.slice(0, -1) : full
}

/** Moves a space at the edge of a run to the plainer neighbour, so that no link or bold text ends in a space. */
function betweenLooks(before: Run, run: Run): Run {
  if (isPlain(before) && run.text.startsWith(' ')) {
    before.text += ' '
    return { ...run, text: run.text.slice(1) }
  }
  if (isPlain(run) && before.text.endsWith(' ')) {
    before.text = before.text.trimEnd()
    return { ...run, text: ` ${run.text}` }
  }
  return run
}

const isPlain = ({ strong, em, href, script }: Run) => !strong && !em && !href && !script
const looksAlike = (one: Run, other: Run) =>
  one.strong === other.strong && one.em === other.em && one.href === other.href && one.script === other.script
