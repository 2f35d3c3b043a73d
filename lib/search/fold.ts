/** Characters that show nothing: soft hyphens, joiners, zero-width spaces, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const indicDigit = /[\u0966-\u096f\u0ae6-\u0aef]/g

/** The value of a Devanagari or Gujarati digit: each row of ten begins six after a multiple of sixteen. */
const valueOf = (digit: string) => String((digit.charCodeAt(0) - 6) & 15)

/** What NFKC would make another number of: ten to the sixth is not 106, nor is two and a half 21/2. */
const otherNumber = /((?<=\d)[²³¹⁰⁴-⁹₀-₉]+|[¼-¾⅐-⅞])/u

/**
 * Text as it is compared in a search: in small letters, NFKC (`₂` is `2`, `ﬁ` is `fi`), without invisible characters,
 * with Indic digits as ASCII ones. Powers and fractions stay.
 */
export const fold = (text: string): string =>
  text
    .split(otherNumber)
    .map((part, index) => (index % 2 === 0 ? part.normalize('NFKC') : part))
    .join('')
    .replace(invisible, '')
    .replace(indicDigit, valueOf)
    .toLowerCase()
