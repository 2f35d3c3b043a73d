type Form = (word: string) => string

/** Puts the digits of a row that begins at `zero` in place of those that `at` finds. */
const digits =
  (zero: number, at: RegExp): Form =>
  (word) =>
    word.replace(at, (digit) => String.fromCodePoint(zero + Number(digit)))

const anyDigit = /\d/g
/** Of `co2` and `h2o`, not of `2024`. */
const afterLetter = /(?<=\p{L}\d*)\d/gu

const superscripts: Form = (word) =>
  word.replace(afterLetter, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)

const ligature: Record<string, string> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' }

/** Devanagari letters that have a code point with their nukta besides the normalized pair. */
const withNukta: Record<string, string> = Object.fromEntries(
  Array.from('क़ख़ग़ज़ड़ढ़फ़य़'.normalize('NFD').matchAll(/.\u093c/gu), ([pair], index) => [
    pair,
    String.fromCodePoint(0x958 + index),
  ]),
)

const forms: Form[] = [
  digits(0x2080, afterLetter),
  superscripts,
  (word) => word.replace(/ff[il]?|f[il]/g, (letters) => ligature[letters] ?? letters),
  digits(0x966, anyDigit),
  digits(0xae6, anyDigit),
  (word) => word.normalize('NFD'),
  (word) => word.replace(/.\u093c/gu, (pair) => withNukta[pair] ?? pair),
]

/** Other forms of a word that a query has room for. */
const MOST_FORMS = 2

/** Other ways to store the same word, which `match` tells apart: `co₂` for `co2`, `deﬁcit` for `deficit`, `૨૦૨૪` for `2024`. */
export const formsOf = (word: string): string[] =>
  [...new Set(forms.map((form) => form(word)))].filter((form) => form !== word).slice(0, MOST_FORMS)
