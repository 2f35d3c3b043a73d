import { fold } from './fold'

/** A word as people write it: letters with their signs, digits, and dots or the commas of a number within it (`3.5`). */
const word =
  /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+(?:(?:\.|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+)*/gu

/** Words that say nothing about a subject. */
const frequent = new Set(
  'a an and are as at by for from how in is it its of on or s that the their this to was were what when where which who why with'.split(
    ' ',
  ),
)

/** What a person asks for at most, and the longest word that is looked for. */
export const MOST_WORDS = 8
const LONGEST = 40

/** All words of a text, folded. Signs, operators and emoji are none. */
export const wordsOf = (text: string): string[] => fold(text).match(word) ?? []

/** A text as its words and what is between them; put together again, the parts are the text. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    parts.push(text.slice(end, index), found)
    end = index + found.length
  }
  return [...parts, text.slice(end)].filter(Boolean)
}

/** The words of a text that say something about it; all of them if none does. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter((each) => !frequent.has(each))
  return telling.length > 0 ? telling : words
}

/** The words that a question is about: the first few, each once. */
export function askedWords(question: string): string[] {
  const words = tellingWords(question).map((each) => each.slice(0, LONGEST).replace(/[.,]$/, ''))
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/** A word without the ending of the plural, so that one finds the other: it is looked for as a beginning. */
export const stemOf = (each: string): string => (/^[a-z]{3,}[^s\W]s$/.test(each) ? each.slice(0, -1) : each)

/** The pattern by which GROQ’s `match` finds all of these words, in any order, as the beginnings of words. */
export const patternOf = (words: string[]): string => words.map((each) => `${stemOf(each)}*`).join(' ')
