/** Converts Devanagari and Gujarati digits to 0 to 9. */
export const latinDigits = (text: string) =>
  text
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[૦-૯]/g, (digit) => String(digit.charCodeAt(0) - 0xae6))

/** Normalizes text for comparison: lower case, no accents, punctuation or repeated spaces, digits as 0 to 9. */
export function fold(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Interchangeable spellings, longest first. */
const sameSound: [RegExp, string][] = [
  [/aa+/g, 'a'],
  [/ee+|ii+/g, 'i'],
  [/oo+|uu+/g, 'u'],
  [/ph/g, 'f'],
  [/c+h+/g, 'q'],
  [/ck|c/g, 'k'],
  [/q/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.{4})a$/, ''],
]

/**
 * A phonetic key, because Indian names have many transliterations: Navrangpura and Nawrangpur, Karelibaugh and
 * Karelibaug. Expects folded text.
 */
export function soundOf(name: string): string {
  const letters = name.replaceAll(' ', '')
  // The nukta and the two nasal signs are often omitted or interchanged.
  if (!/^[a-z0-9]+$/.test(letters))
    return letters.replace(/[़઼]/g, '').replaceAll('ँ', 'ं').replaceAll('ઁ', 'ં')
  return sameSound.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), letters)
}

/** The number of wrong letters allowed for a name of this length. Short names are too similar to each other. */
const toleranceOf = (length: number) => (length < 6 ? 0 : length < 8 ? 1 : 2)

/**
 * The edit distance of two phonetic keys (insertion, deletion, substitution, transposition); undefined if it is too
 * large.
 */
export function editDistance(a: string, b: string): number | undefined {
  const tolerance = toleranceOf(Math.min(a.length, b.length))
  // The first letters are rarely wrong: require one to match in a short name, two in a long one.
  if (a.slice(0, tolerance) !== b.slice(0, tolerance) || tolerance === 0) return undefined
  if (Math.abs(a.length - b.length) > tolerance) return undefined
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, place) => place)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const differs = Number(a[i - 1] !== b[j - 1])
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs, swapped))
    }
    ;[before, last] = [last, row]
  }
  const distance = last[b.length] ?? Infinity
  return distance <= tolerance ? distance : undefined
}
