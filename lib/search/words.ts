import { fold } from './fold'
import { stemOf } from './stem'

/** A word: letters with combining marks, digits, dots, and commas within a number (`3.5`). */
const word =
  /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+(?:(?:\.|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+)*/gu

/** Stop words, in English, Hindi and Gujarati, and those of the latter that are often typed in Latin letters. */
const frequent = new Set(
  [
    'a an and are as at by for from how in is it its of on or s that the their this to was were what when where which who why with',
    'का के की को में से पर ने और एवं तथा या यह वह इस उस उन जो कि भी ही तो है हैं था थे थी हो नहीं कुछ क्या कैसे',
    'નો ની નું ના નાં ને માં થી પર અને કે આ તે એ જે તો પણ જ છે હતો હતી હતું હોય શું કેવી રીતે',
    'aur hai mein kya ane chhe che',
  ].flatMap((words) => words.split(' ')),
)

export const isFrequent = (word: string): boolean => frequent.has(word)

/** The maximum number of words in a query, and of characters in a word. */
export const MOST_WORDS = 8
const LONGEST = 40

/** All words of a text, folded; without punctuation, operators and emoji. */
export const wordsOf = (text: string): string[] => fold(text).match(word) ?? []

/** Splits a text into words and the text between them. Joined, the parts are the original text. */
export function* partsOf(text: string): Generator<string, void> {
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index > end) yield text.slice(end, index)
    yield found
    end = index + found.length
  }
  if (end < text.length) yield text.slice(end)
}

/** The words of a text without stop words; all words if there are only stop words. */
export function significantWords(text: string): string[] {
  const words = wordsOf(text)
  const significant = words.filter((each) => !frequent.has(each))
  return significant.length > 0 ? significant : words
}

/** The words to search for: without stop words and duplicates, limited in number. */
export function askedWords(question: string): string[] {
  const words = significantWords(question).map((each) => each.slice(0, LONGEST).replace(/[.,]$/, ''))
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/** A pattern for GROQ's `match` that requires all of these words as prefixes, in any order. */
export const patternOf = (words: string[]): string => words.map((each) => `${stemOf(each)}*`).join(' ')
