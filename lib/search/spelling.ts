import { stemOf } from './words'

/** Interchangeable letters in Indian names, longest first. */
const alike: [RegExp, string][] = [
  [/[^a-z ]/g, ''],
  [/tch|chh|ch/g, 'C'],
  [/x|ksh/g, 'ks'],
  [/([bdgjkpst])h/g, '$1'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/[cq]/g, 'k'],
  // Transliterations differ mostly in their vowels; only a vowel at the start distinguishes words.
  [/(?<=[a-z])[aeiouy]+/gi, ''],
  [/\b[aeiouy]+/gi, 'a'],
  [/([a-z])\1+/gi, '$1'],
]

/** A phonetic key: the same for `Ganga` and `Ganges`, `Kutch` and `Kachchh`, `Kaveri` and `Cauvery`. */
const soundOf = (words: string[]): string =>
  words
    .map((word) => alike.reduce((sound, [from, to]) => sound.replace(from, to), withoutEnding(word)))
    .join(' ')

const withoutEnding = (word: string) => stemOf(word.normalize('NFD').replace(/\p{M}/gu, ''))

/** Whether words are two spellings of the same name. Short words, such as abbreviations, must match exactly. */
export function soundAlike(a: string[], b: string[]): boolean {
  const length = Math.min(a.join('').length, b.join('').length)
  const sound = soundOf(a)
  return length >= 5 && sound.length >= 2 && sound === soundOf(b)
}
