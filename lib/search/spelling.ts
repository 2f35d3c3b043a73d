import { inLatinLetters } from '../transliterate'
import { stemOf } from './stem'

/** Letters that Indian words are written with interchangeably in Latin script, longest first. */
const alike: [RegExp, string][] = [
  [/[^a-zN]/g, ''],
  [/tch|chh|ch/g, 'C'],
  [/s?sion|tion/g, 'shan'],
  [/c(?=[eiy])/g, 's'],
  [/x|ksh/g, 'ks'],
  [/jn|dny|gn/g, 'gy'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/y$/g, 'i'],
  [/z/g, 'j'],
  [/[cq]/g, 'k'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/eh/g, 'ah'],
  [/ai/g, 'e'],
  [/au/g, 'o'],
  [/([a-zC])\1+/g, '$1'],
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

/** Before a consonant, a nasal is a dot, half a letter, or not written. `N` stands for all of these. */
const writtenNasal =
  /[\u0901\u0902\u0a81\u0a82](?=[क-हક-હ])|[ङञणनमઙઞણનમ][\u094d\u0acd](?=[क-घच-झट-ढत-धप-भક-ઘચ-ઝટ-ઢત-ધપ-ભ])/g
const latinNasal = /[nm](?=[^aeiouhN])/g

/** A word in Latin letters, with its nasals; an abbreviation such as `જીએસટી` in those that it stands for. */
function latinOf(word: string): string {
  const parts = word.normalize('NFC').replace(writtenNasal, 'N').split('N')
  const latin = parts.map((part) => inLatinLetters(part).normalize('NFD').toLowerCase()).join('N')
  // The last letter of a word has no vowel: “બેંક” ends in “k”.
  const bare = /^[क-हક-હ]$/.test(parts.at(-1) ?? '') && parts.length > 1 ? latin.replace(/a$/, '') : latin
  return isAcronym.test(bare) ? bare.replace(eachLetter, (name) => letterNames[name] ?? name) : bare
}

/** The sound of a word: its consonants, and the vowels before each and after the last. */
export type Sound = { consonants: string[]; vowels: string[] }

/** The sounds that a word may have: in Latin letters it does not show whether an n is a letter of its own. */
export function soundsOf(word: string): [Sound, ...Sound[]] {
  if (!/^\p{Script=Latin}/u.test(word)) return [soundIn(latinOf(word))]
  const letters = word.normalize('NFD')
  const nasal = letters.replace(latinNasal, 'N')
  return nasal === letters ? [soundIn(letters)] : [soundIn(nasal), soundIn(letters)]
}

function soundIn(latin: string): Sound {
  const letters = alike.reduce((text, [from, to]) => text.replace(from, to), latin)
  const consonant = /[bdgjkpst]h|[^aeiouyN]/g
  return { consonants: letters.match(consonant) ?? [], vowels: letters.split(consonant) }
}

/**
 * A phonetic key: the same for `Ganga` and `Ganges`, `Kutch` and `Kachchh`, `bandharan` and `બંધારણ`. Spellings differ
 * mostly in their vowels and in an h; only a vowel at the start distinguishes words.
 */
export const keyOf = ({ consonants, vowels }: Sound): string =>
  (vowels[0] ? 'a' : '') + consonants.map((consonant) => consonant[0]).join('')

const keysOfNames = new WeakMap<string[], string>()

/** The key of a name, which is compared with many others. */
function keyOfName(words: string[]): string {
  const key = keysOfNames.get(words) ?? words.map((word) => keyOf(soundsOf(stemOf(word))[0])).join(' ')
  keysOfNames.set(words, key)
  return key
}

/** Whether words are two spellings of the same name. Short words, such as abbreviations, must match exactly. */
export function soundAlike(a: string[], b: string[]): boolean {
  if (Math.min(a.join('').length, b.join('').length) < 5) return false
  const sound = keyOfName(a)
  return sound.length >= 2 && sound === keyOfName(b)
}

/** The greatest difference of two spellings of one word: a vowel of four, and little in a short word. */
const mostDifferent = ({ consonants }: Sound) =>
  consonants.length > 2 ? (consonants.length + 1) / 4 : LITTLE

/** A difference that many spellings of one word have. */
export const LITTLE = 0.25

/**
 * How much two sounds with the same key differ: 0 for the same spelling, infinite for different words.
 *
 * @param before a difference that the sounds do not show
 */
export function differenceOf(a: Sound, b: Sound, before = 0): number {
  const consonants = a.consonants.filter((consonant, index) => consonant !== b.consonants[index]).length
  const last = a.vowels.length - 1
  const vowels = a.vowels.map((each, index) =>
    differenceOfVowels(each, b.vowels[index] ?? '', index === last),
  )
  const difference = vowels.reduce((sum, each) => sum + each, before + LITTLE * consonants)
  return difference <= mostDifferent(a) ? difference : Infinity
}

function differenceOfVowels(a: string, b: string, isLast: boolean): number {
  if (a === b) return 0
  // An “a” is often silent, a nasal is often not written, and “ia” is “iya”.
  const [one = '', other = ''] = [a, b].map((vowels) => vowels.replace(/[ayN]/g, ''))
  if (one === other) return LITTLE
  // The last vowel of a noun changes with the sentence.
  if (isLast && a !== '' && b !== '') return LITTLE
  const [broad, otherBroad] = [one, other].map((vowels) =>
    vowels.replace(/[ei]+/g, 'i').replace(/[ou]+/g, 'u'),
  )
  if (broad === otherBroad) return 0.5
  // English vowels are spelled by their letter or by their sound: `bank` and `બેંક`.
  const isShortA = (vowels: string) => /^y?aN?$/.test(vowels)
  const isReduced = (vowels: string, others: string) => isShortA(vowels) && others.length === 1
  if (!isReduced(a, other) && !isReduced(b, one)) return 1
  return one === 'e' || other === 'e' ? LITTLE : 0.5
}
