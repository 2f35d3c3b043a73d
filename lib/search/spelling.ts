import { inLatinLetters } from '../transliterate'
import { stemOf } from './stem'

/** Letters that Indian words are written with interchangeably in Latin script, longest first. */
const alike: [RegExp, string][] = [
  [/[^a-z]/g, ''],
  [/tch|chh|ch/g, 'C'],
  [/s?sion|tion/g, 'shan'],
  [/c(?=[eiy])/g, 's'],
  [/x|ksh/g, 'ks'],
  [/jn|dny|^gn/g, 'gy'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/y$/g, 'i'],
  [/z/g, 'j'],
  [/[cq]/g, 'k'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/eh/g, 'ah'],
  [/([a-z])\1+/gi, '$1'],
  // Before a consonant, a nasal is a dot, half a letter, or not written.
  [/[nm](?=[^aeiouyh])/g, 'N'],
]

/** The names of Latin letters in Hindi and Gujarati, transliterated, longest first. */
const letterNames: Record<string, string> = {
  ...{ dablyu: 'w', ech: 'h', eks: 'x', jed: 'z', kyu: 'q', vai: 'y', ai: 'i', ar: 'r', bi: 'b', di: 'd' },
  ...{ ef: 'f', eph: 'f', el: 'l', em: 'm', en: 'n', es: 's', je: 'j', ji: 'g', ke: 'k', pi: 'p', si: 'c' },
  ...{ ti: 't', vi: 'v', yu: 'u', e: 'a', i: 'e', o: 'o' },
}
const letterName = Object.keys(letterNames).join('|')
const isAcronym = new RegExp(`^(?:${letterName}){3,}$`)
const eachLetter = new RegExp(letterName, 'g')

/** A word in Latin letters; an abbreviation such as `જીએસટી` in those that it stands for. */
function latinOf(word: string): string {
  const latin = inLatinLetters(word.normalize('NFC')).normalize('NFD').toLowerCase()
  if (latin === word || !isAcronym.test(latin)) return latin
  return latin.replace(eachLetter, (name) => letterNames[name] ?? name)
}

/** The sound of a word: its consonants, and the vowels before each and after the last. */
export type Sound = { consonants: string[]; vowels: string[] }

export function soundOf(word: string): Sound {
  const letters = alike.reduce((text, [from, to]) => text.replace(from, to), latinOf(word))
  const parts = Array.from(letters.matchAll(/([aeiouyN]*)([bdgjkpst]h|[^aeiouyN]|$)/g))
  return {
    consonants: parts.flatMap(([, , consonant]) => (consonant ? [consonant] : [])),
    vowels: parts.map(([, vowels = '']) => vowels),
  }
}

/**
 * A phonetic key: the same for `Ganga` and `Ganges`, `Kutch` and `Kachchh`, `bandharan` and `બંધારણ`. Spellings differ
 * mostly in their vowels and in an h; only a vowel at the start distinguishes words.
 */
export const keyOf = ({ consonants, vowels }: Sound): string =>
  (vowels[0] ? 'a' : '') + consonants.map((consonant) => consonant[0]).join('')

/** Whether words are two spellings of the same name. Short words, such as abbreviations, must match exactly. */
export function soundAlike(a: string[], b: string[]): boolean {
  const [one, other] = [a, b].map((words) => words.map((word) => keyOf(soundOf(stemOf(word)))).join(' '))
  const length = Math.min(a.join('').length, b.join('').length)
  return length >= 5 && one !== undefined && one.length >= 2 && one === other
}

/** The greatest difference of two spellings of one word: half a vowel, or a vowel of four. */
const mostDifferent = ({ consonants }: Sound) => Math.max(0.5, (consonants.length + 1) / 4)

/**
 * How much two sounds with the same key differ: 0 for the same spelling, infinite for different words.
 *
 * @param before a difference that the sounds do not show
 */
export function differenceOf(a: Sound, b: Sound, before = 0): number {
  const consonants = a.consonants.filter((consonant, index) => consonant !== b.consonants[index]).length
  const vowels = a.vowels.map((each, index) => differenceOfVowels(each, b.vowels[index] ?? ''))
  const difference = vowels.reduce((sum, each) => sum + each, before + consonants / 4)
  return difference <= mostDifferent(a) ? difference : Infinity
}

function differenceOfVowels(a: string, b: string): number {
  if (a === b) return 0
  // An “a” is often silent, a nasal is often not written, and “ia” is “iya”.
  const [one = '', other = ''] = [a, b].map((vowels) => vowels.replace(/[ayN]/g, ''))
  if (one === other) return 0.25
  const [broad, otherBroad] = [one, other].map((vowels) =>
    vowels.replace(/[ei]+/g, 'i').replace(/[ou]+/g, 'u'),
  )
  if (broad === otherBroad) return 0.5
  // English vowels are spelled by their letter or by their sound: `bank` and `બેંક`.
  const isReduced = (vowels: string, others: string) => /^y?aN?$/.test(vowels) && others.length === 1
  return isReduced(a, other) || isReduced(b, one) ? 0.5 : 1
}
