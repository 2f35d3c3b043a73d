/** The Unicode block of Gujarati, whose letters are in the order of Devanagari. */
const GUJARATI = 0x0a80
const DEVANAGARI = 0x0900

const consonants: Record<string, string> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n' },
  ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
  ...{ प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
}
const vowels: Record<string, string> = {
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ऍ: 'e', ए: 'e', ऐ: 'ai' },
  ...{ ऑ: 'o', ओ: 'o', औ: 'au' },
}
/** Signs that replace the inherent “a” of a consonant. */
const signs: Record<string, string> = {
  ...{ 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'ॅ': 'e', 'े': 'e', 'ै': 'ai' },
  ...{ 'ॉ': 'o', 'ो': 'o', 'ौ': 'au', '्': '' },
}
const nasals: Record<string, string> = { 'ं': 'n', 'ँ': 'n', 'ः': 'h' }
const NUKTA = '\u093c'

const asDevanagari = (text: string) =>
  text.replace(/[\u0a81-\u0aef]/g, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - GUJARATI + DEVANAGARI),
  )

/** Transliterates Hindi and Gujarati words as they are commonly written, without diacritics. */
export function inLatinLetters(text: string): string {
  return asDevanagari(text.normalize('NFC')).replace(/[\u0900-\u097f]+/g, wordInLatinLetters)
}

function wordInLatinLetters(word: string): string {
  const letters = Array.from(word.normalize('NFD').replaceAll(NUKTA, ''))
  return letters
    .map((letter, index) => {
      const consonant = consonants[letter]
      if (consonant === undefined) return vowels[letter] ?? signs[letter] ?? nasals[letter] ?? digit(letter)
      const next = letters[index + 1]
      // The final “a” of a word is silent, except after joined consonants: “rajya”.
      const isLast = next === undefined && letters[index - 1] !== '्'
      return (next !== undefined && next in signs) || isLast ? consonant : `${consonant}a`
    })
    .join('')
}

const digit = (letter: string) => {
  const value = (letter.codePointAt(0) ?? 0) - 0x0966
  return value >= 0 && value <= 9 ? String(value) : ''
}
