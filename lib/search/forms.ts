type Form = (word: string) => string

/** Replaces the digits matched by `at` with those of the row that starts at `zero`. */
const digits =
  (zero: number, at: RegExp): Form =>
  (word) =>
    word.replace(at, (digit) => String.fromCodePoint(zero + Number(digit)))

const anyDigit = /\d/g
/** Matches in `co2` and `h2o`, not in `2024`. */
const afterLetter = /(?<=\p{L}\d*)\d/gu

const superscripts: Form = (word) =>
  word.replace(afterLetter, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)

const ligature: Record<string, string> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' }

/** Devanagari letters with nukta that also have a code point of their own. */
const withNukta: Record<string, string> = Object.fromEntries(
  Array.from('क़ख़ग़ज़ड़ढ़फ़य़'.normalize('NFD').matchAll(/.\u093c/gu), ([pair], index) => [
    pair,
    String.fromCodePoint(0x958 + index),
  ]),
)

const composed: Form = (word) => word.replace(/.\u093c/gu, (pair) => withNukta[pair] ?? pair)

/** The nukta of loan words is often omitted, and some omit that of ड and ढ. */
const flapped: Form = (word) => word.replace(/[डढ](?!\u093c)/g, '$&\u093c')
const borrowed: Form = (word) => word.replace(/[कखगजफ](?!\u093c)/g, '$&\u093c')

const plainNumber = (word: string) =>
  /^\d{1,3}(?:,\d{2,3})+$|^\d{4,}$/.test(word) ? word.replaceAll(',', '') : ''

/** A large number with Indian or Western digit grouping; years are not grouped. */
const grouped =
  (groups: RegExp): Form =>
  (word) => {
    const number = plainNumber(word)
    return number === '' || /^(?:1[5-9]|20)\d\d$/.test(number) ? word : number.replace(groups, '$&,')
  }

const forms: Form[] = [
  (word) => plainNumber(word) || word,
  grouped(/\d(?=(?:\d\d)*\d{3}$)/g),
  grouped(/\d(?=(?:\d{3})+$)/g),
  digits(0x2080, afterLetter),
  superscripts,
  (word) => word.replace(/ff[il]?|f[il]/g, (letters) => ligature[letters] ?? letters),
  digits(0xae6, anyDigit),
  digits(0x966, anyDigit),
  (word) => word.normalize('NFD'),
  composed,
  (word) => word.replaceAll('\u093c', ''),
  flapped,
  borrowed,
  (word) => composed(flapped(word)),
  (word) => composed(borrowed(word)),
]

/** The maximum number of other forms per word in a query. */
const MOST_FORMS = 3

/**
 * Other forms of a word, because `match` does not normalize: `co₂` for `co2`, `deﬁcit` for `deficit`, `૨૦૨૪` for
 * `2024`, `1,00,000` for `100000`.
 */
export const formsOf = (word: string): string[] =>
  [...new Set(forms.map((form) => form(word)))].filter((form) => form !== word).slice(0, MOST_FORMS)
