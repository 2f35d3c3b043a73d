/** Invisible characters: soft hyphens, joiners, zero-width spaces, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const indicDigit = /[\u0966-\u096f\u0ae6-\u0aef]/g

/** The value of a Devanagari or Gujarati digit: each row of ten starts six after a multiple of sixteen. */
const valueOf = (digit: string) => String((digit.charCodeAt(0) - 6) & 15)

/** A text as it is shown and linked: composed, without invisible characters, with ASCII digits. */
export const plain = (text: string): string =>
  text.normalize('NFC').replace(invisible, '').replace(indicDigit, valueOf)

/** Characters that NFKC would turn into a different number: ten to the sixth is not 106, two and a half is not 21/2. */
const otherNumber = /((?<=\d)[²³¹⁰⁴-⁹₀-₉]+|[¼-¾⅐-⅞])/u

/**
 * Normalizes text for search: lower case, NFKC (`₂` becomes `2`, `ﬁ` becomes `fi`), no invisible characters, ASCII
 * digits. Exponents and fractions are kept.
 */
export const fold = (text: string): string => (isAscii(text) ? text.toLowerCase() : foldUnicode(text))

const isAscii = (text: string) => !/[\u0080-\uffff]/.test(text)

const foldUnicode = (text: string) =>
  text
    .split(otherNumber)
    .map((part, index) => (index % 2 === 0 ? part.normalize('NFKC') : part))
    .join('')
    .replace(invisible, '')
    .replace(indicDigit, valueOf)
    .toLowerCase()
