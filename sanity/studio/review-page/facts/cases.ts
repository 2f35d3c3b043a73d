import {
  caseWords,
  indianCaseWords,
  noCaseBegins,
  noNames,
  parties,
  versus,
  versusOrAgainst,
} from './fact-words'
import { matchesOf, type Span } from './spans'

const capital = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const name = String.raw`(?!${noCaseBegins}\b)${capital}(?:\s+(?:(?:of|the|and|&|for)\s+){0,2}${capital})*`

const patterns = [
  new RegExp(String.raw`(?<![\p{L}\p{M}])${name}\s+(?:v|V|vs|Vs|versus)\.?\s+${name}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{M}])[Ii]n\s+re:?\s+(?:the\s+)?${name}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{M}])${name}(?=\s+${caseWords}(?![\p{L}\p{M}]))`, 'gu'),
  // Reports: “(1973) 4 SCC 225”, “AIR 1965 SC 845”.
  /\(?\d{4}\)?\s+\d*\s*(?:SCC|SCR|SCALE|INSC)\s+\d+|AIR\s+\d{4}\s+\p{Lu}{2,}\s+\d+/gu,
]

/** The places of court cases' names and reports in a text. */
export const casesIn = (text: string): Span[] => [
  ...patterns.flatMap((pattern) => matchesOf(text, pattern)).map((span) => withoutLastDot(text, span)),
  ...indianCasesIn(text),
]

const withoutLastDot = (text: string, { from, until }: Span): Span => ({
  from,
  until: text[until - 1] === '.' ? until - 1 : until,
})

/** The largest number of words in a party's name. */
const LONGEST_PARTY = 4

/** Names in scripts without capitals: the words around “बनाम”, and before “केस”, that may belong to a name. */
function indianCasesIn(text: string): Span[] {
  const words = matchesOf(text, /[\p{L}\p{M}]+(?:\.(?=[\p{L}\s]))?/gu).map((span) => ({
    ...span,
    word: text.slice(span.from, span.until),
  }))
  const isName = (index: number) => {
    const word = words[index]?.word
    return word !== undefined && !noNames.has(word) && !indianCaseWords.has(word) && !versus.has(word)
  }
  /** The last index of a name that starts at an index, in either direction. */
  const reach = (start: number, step: 1 | -1) => {
    let index = start
    while (isName(index) && Math.abs(index - start) < LONGEST_PARTY && !isCut(index, index - step))
      index += step
    return index - step
  }
  /** Whether punctuation separates two words. */
  const isCut = (one: number, other: number) => {
    const [first, second] = [words[Math.min(one, other)], words[Math.max(one, other)]]
    return first && second ? /\S/.test(text.slice(first.until, second.from)) : false
  }
  const spanOf = (first: number, last: number): Span[] => {
    const [one, other] = [words[first], words[last]]
    return one && other && first <= last ? [{ from: one.from, until: other.until }] : []
  }
  const isAgainst = (index: number) =>
    words[index]?.word === versusOrAgainst &&
    !words.slice(index + 1, index + 1 + LONGEST_PARTY).some(({ word }) => new RegExp(parties, 'u').test(word))

  return words.flatMap(({ word }, index) => {
    if (versus.has(word) && isName(index - 1) && isName(index + 1) && !isAgainst(index))
      return spanOf(reach(index - 1, -1), reach(index + 1, 1))
    if (!indianCaseWords.has(word) || !isName(index - 1)) return []
    const first = reach(index - 1, -1)
    // It is a party of a case that its “versus” has found.
    const isParty = versus.has(words[first - 1]?.word ?? '')
    return isParty ? [] : spanOf(first, index - 1)
  })
}
