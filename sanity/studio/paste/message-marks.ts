import type { Run } from './part'

/** `*bold*`, `_italic_` and `~struck out~`, as WhatsApp formats them: at the edges of words, without inner spaces. */
const formatted = /(?<![\p{L}\p{N}*_~])([*_~])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_~])/gu

type Look = Pick<Run, 'strong' | 'em'>

/** The runs of a line of a message, and its struck-out texts, which are left out. */
export function readMessageMarks(
  text: string,
  look: Look = { strong: false, em: false },
): { runs: Run[]; struck: string[] } {
  const runs: Run[] = []
  const struck: string[] = []
  let end = 0
  for (const { 0: whole, 1: sign, 2: inner = '', index } of text.matchAll(formatted)) {
    runs.push({ ...look, text: text.slice(end, index) })
    end = index + whole.length
    if (sign === '~') {
      struck.push(inner)
      continue
    }
    const read = readMessageMarks(inner, { ...look, [sign === '*' ? 'strong' : 'em']: true })
    runs.push(...read.runs)
    struck.push(...read.struck)
  }
  runs.push({ ...look, text: text.slice(end) })
  return { runs: runs.filter((run) => run.text !== ''), struck }
}

const emoji = /^\s*((?![©®™])\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Extended_Pictographic})*)\s*/u
const keycap = /^\s*(\d)\ufe0f?\u20e3\s*/

/** Replaces emoji that begin several lines by bullets, and digits on a key by numbers; a single emoji stays. */
export function withTypedBullets(lines: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const sign = emoji.exec(line)?.[1]
    if (sign) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return lines.map((line) => {
    const sign = emoji.exec(line)?.[1]
    const isBullet = sign !== undefined && (counts.get(sign) ?? 0) > 1
    return isBullet ? line.replace(emoji, '• ') : line.replace(keycap, '$1. ')
  })
}
