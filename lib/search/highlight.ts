import { stemOf } from './stem'
import { partsOf, wordsOf } from './words'

/** A part of a text; `isFound` if it matches a word of the search. */
export type Part = { text: string; isFound: boolean }

/** Splits a text into matches and the text between them. Joined, the parts are the original text. */
export function highlight(text: string, words: string[]): Part[] {
  const matches = matching(words)
  const parts: Part[] = []
  for (const part of partsOf(text)) {
    const isFound = matches(part)
    const last = parts.at(-1)
    if (last && last.isFound === isFound) last.text += part
    else parts.push({ text: part, isFound })
  }
  return parts
}

/** Tests whether a part of a text matches a word of the search. */
function matching(words: string[]): (part: string) => boolean {
  const starts = words.map(stemOf)
  return (part) => wordsOf(part).some((word) => starts.some((start) => word.startsWith(start)))
}

/** Where the first match in a text starts; undefined without a match. */
function firstMatch(text: string, words: string[]): number | undefined {
  const matches = matching(words)
  let at = 0
  for (const part of partsOf(text)) {
    if (matches(part)) return at
    at += part.length
  }
  return undefined
}

const BEFORE = 60
const LENGTH = 200

/** An excerpt of a text around the first match; undefined without a match. */
export function excerpt(text: string, words: string[]): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  const at = firstMatch(plain, words)
  if (at === undefined) return undefined
  const start = at <= BEFORE ? 0 : plain.lastIndexOf(' ', at - BEFORE) + 1
  const space = plain.lastIndexOf(' ', start + LENGTH)
  const end = plain.length <= start + LENGTH ? plain.length : space > at ? space : start + LENGTH
  return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
}
