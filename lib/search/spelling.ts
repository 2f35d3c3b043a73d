import { stemOf } from './words'

/** Letters that Indian names are written with by some and otherwise by others, longest first. */
const alike: [RegExp, string][] = [
  [/[^a-z ]/g, ''],
  [/tch|chh|ch/g, 'C'],
  [/x|ksh/g, 'ks'],
  [/([bdgjkpst])h/g, '$1'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/[cq]/g, 'k'],
  // Vowels are what transliterations differ in most; one at the beginning tells words apart.
  [/(?<=[a-z])[aeiouy]+/gi, ''],
  [/\b[aeiouy]+/gi, 'a'],
  [/([a-z])\1+/gi, '$1'],
]

/** Words, and how they sound: the same for `Ganga` and `Ganges`, `Kutch` and `Kachchh`, `Kaveri` and `Cauvery`. */
const soundOf = (words: string[]): string =>
  words
    .map((word) => alike.reduce((sound, [from, to]) => sound.replace(from, to), withoutEnding(word)))
    .join(' ')

const withoutEnding = (word: string) => stemOf(word.normalize('NFD').replace(/\p{M}/gu, ''))

/** Whether words are two spellings of one name. Short ones, such as abbreviations, are taken as they are written. */
export function soundAlike(a: string[], b: string[]): boolean {
  const length = Math.min(a.join('').length, b.join('').length)
  const sound = soundOf(a)
  return length >= 5 && sound.length >= 2 && sound === soundOf(b)
}
