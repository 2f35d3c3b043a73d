import { legacyRefusal } from './legacy-fonts'
import { UnreadableFile } from './source-file'

/** Latin letters, including those that fonts without Unicode draw as half letters: `ø`, `ý`, `Þ`. */
const letter = '[A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00ff]'
const letters = new RegExp(letter, 'g')

/** Signs that Latin text never has after a letter within a word, or at the beginning of a word. */
const oddSign = new RegExp(
  `${letter}[[{^~\`\\\\|;<>+=$#@%¡-¿×÷]|${letter}[\\]}"]${letter}|^[;,~^\`|\\\\]${letter}`,
)

/** A lowercase letter before a capital within a word. Names such as eNAM have it too, but with lowercase vowels. */
const oddCase = /[a-z][A-Z]/
const smallVowels = /[aeiou]/g
/** A word with mixed capitals and a smaller share of lowercase vowels is not Latin text. */
const OF_WORD = 0.2

/** A bracket that opens at the end of a word. */
const oddEnd = /[[\\{]$/
const compound = /^[\d.]*(?:[A-Z][a-z]?\d*){1,12}[+-]?$/

/** Letters that English, French and German words do not have. */
const oddLetter =
  /[\u00aa\u00b5\u00ba\u00c3\u00cb-\u00d0\u00d2\u00d5\u00d8-\u00db\u00dd-\u00df\u00f0\u00f5\u00f8\u00fd-\u00ff]/

/** Three or more lowercase letters without a vowel. */
const vowelless = /^[A-Za-z]?[^AEIOUYaeiouy\W\d_]{3,}$/

/** Frequent English words that are not also words in such a font. */
const english =
  /^(?:the|and|for|with|from|that|was|were|are|has|have|this|which|its|by|not|will|can|it|or|at|on|of|to|be)$/i

/** Web and e-mail addresses, and the punctuation around a word. */
const address = /\b(?:https?:|www\.)\S+|\S+@\S+\.\S+/g
const around = /^["'“‘([{]+(?=[A-Z][a-z]|[a-z]{2})|["'”’)\]},.:;!?…]+$/g

/** The number of words, and the share of a line’s words and of all letters, that can’t be Latin text. */
const [LEAST_WORDS, OF_LINE, OF_TEXT] = [8, 0.4, 0.2]

type Counted = { words: string[]; letters: number }

/**
 * Refuses a text without fonts that is Hindi or Gujarati in Latin disguise: most words of many lines have signs within
 * them, capitals in their middle or no vowels, and few are English.
 *
 * @throws UnreadableFile with a sentence for editors
 */
export function refuseLegacyText(text: string): void {
  const found: Counted = { words: [], letters: 0 }
  let all = 0
  for (const line of text.replace(address, ' ').split('\n')) {
    all += line.match(/\p{L}/gu)?.length ?? 0
    const legacy = legacyWords(line)
    if (!legacy) continue
    for (const word of legacy) found.words.push(word)
    found.letters += legacy.join('').match(letters)?.length ?? 0
  }
  if (found.words.length < LEAST_WORDS || found.letters < all * OF_TEXT) return
  const { language, unicode, fonts } = kindOf(found.words)
  throw new UnreadableFile(legacyRefusal({ language, unicode }, `was written in a font like ${fonts}`))
}

/** The words of a line in such a font; undefined if the line is not in one. */
function legacyWords(line: string): string[] | undefined {
  const words = line.split(/\s+/).filter((word) => (word.match(letters)?.length ?? 0) > 1)
  const known = words.filter((word) => english.test(word.replace(around, '')))
  const odd = words.filter(isOdd)
  return words.length > 1 && odd.length >= words.length * OF_LINE && known.length < words.length * 0.1
    ? words
    : undefined
}

function isOdd(word: string): boolean {
  const bare = word.replace(around, '')
  if (compound.test(bare) && !/[a-z]{2}/.test(bare)) return false
  const isOddCase = oddCase.test(bare) && (bare.match(smallVowels)?.length ?? 0) < bare.length * OF_WORD
  return (
    isOddCase ||
    kinds.some(({ words }) => words.test(word)) ||
    [oddSign, oddLetter, vowelless].some((pattern) => pattern.test(bare)) ||
    oddEnd.test(word)
  )
}

/** Frequent words of Hindi (है, के, में, और, की, का, से, को, ने) and of Gujarati (છે, અને, ના, ની, નું, માટે, આ, તે). */
const kinds = [
  {
    language: 'Hindi',
    unicode: 'Mangal or Nirmala UI',
    fonts: '“Kruti Dev”',
    words: /^(?:gSa?A?|ds|esa|vkSj|dh|dk|ls|dks|us|ij|,d|fd|;g|x;k|fd;k|fy,)$/,
  },
  {
    language: 'Gujarati',
    unicode: 'Shruti or Nirmala UI',
    fonts: '“LMG” or “Terafont”',
    words: /^(?:K\[P?|VG\[|GF|GL|G[\]}]\\?|DF8\[|VF|T[[F]|DF\\|Au\.?|yLku|Lkk|Lke|Lkwt|{kxu|yk|íku|{kkt)$/,
  },
]

function kindOf(words: readonly string[]): (typeof kinds)[number] {
  const counted = kinds.map((kind) => ({
    kind,
    count: words.filter((word) => kind.words.test(word.replace(/[,]$/, ''))).length,
  }))
  const [first, second] = counted.toSorted((one, other) => other.count - one.count)
  return first && first.count > (second?.count ?? 0) ? first.kind : unknownKind
}

const unknownKind = {
  language: 'Indian',
  unicode: 'Nirmala UI',
  fonts: '“Shree-Lipi”',
  words: /$^/,
}
