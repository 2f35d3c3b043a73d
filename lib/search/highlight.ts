import { stemOf } from './stem'
import { partsOf, wordsOf } from './words'

/** A part of a text; `isFound` if it matches a word of the search. */
export type Part = { text: string; isFound: boolean }

/** Splits a text into matches and the text between them. Joined, the parts are the original text. */
export function highlight(text: string, words: string[]): Part[] {
  const starts = words.map(stemOf)
  const isFound = (part: string) =>
    wordsOf(part).some((word) => starts.some((start) => word.startsWith(start)))
  const parts: Part[] = []
  for (const part of partsOf(text)) {
    const found = isFound(part)
    const last = parts.at(-1)
    if (last && last.isFound === found) last.text += part
    else parts.push({ text: part, isFound: found })
  }
  return parts
}

const BEFORE = 60
const LENGTH = 200

/** An excerpt of a text around the first match; undefined without a match. */
export function excerpt(text: string, words: string[]): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  const parts = highlight(plain, words)
  const first = parts.findIndex(({ isFound }) => isFound)
  if (first < 0) return undefined
  const at = first === 0 ? 0 : (parts[0]?.text.length ?? 0)
  const start = at <= BEFORE ? 0 : plain.lastIndexOf(' ', at - BEFORE) + 1
  const space = plain.lastIndexOf(' ', start + LENGTH)
  const end = plain.length <= start + LENGTH ? plain.length : space > at ? space : start + LENGTH
  return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
}
