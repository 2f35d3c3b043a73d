import { asciiDigits } from '../../../../../lib/ascii-digits'

/** The words of a text, without list markers and punctuation; a superscript counts as a plain digit. */
export const wordsOf = (text: string): string[] =>
  asciiDigits(text.normalize('NFKC').replace(/[\u00ad\u200b\u200c\u200d\ufeff]/g, ''))
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The differences between two lists of words; each word as often as it is missing in the other list. */
export type Difference = { missing: string[]; added: string[] }

export function difference(before: readonly string[], after: readonly string[]): Difference {
  const left = counted(after)
  const missing = before.filter((word) => !takeOne(left, word))
  const right = counted(before)
  const added = after.filter((word) => !takeOne(right, word))
  return { missing, added }
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function takeOne(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0
  counts.set(word, count - 1)
  return count > 0
}
